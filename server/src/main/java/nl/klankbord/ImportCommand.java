package nl.klankbord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.klankbord.commandline.OrderlyStop;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.intake.Delivery;
import nl.klankbord.intake.FileDelivery;
import nl.klankbord.intake.Mapping;
import nl.klankbord.intake.MappingJson;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Content;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `klankbord import`: takes in a file, alone or while the server runs. The same file again adds nothing; a stopped one
/// goes on where it was.
@Command(
        name = "import",
        description = {
            "Take in a file: CSV, XLSX or JSON lines. Stop with Ctrl-C; the same command goes on where it stopped.",
            "Rows that cannot be taken in are set apart with their line and reason; they never stop the rest."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN_REFUSALS = 10;

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "";

    @Option(
            names = "--source",
            required = true,
            paramLabel = "CODE",
            description = "Source it comes from; made when new.")
    private String source = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Which column holds what, as JSON; else as kept or guessed.")
    private @Nullable Path mapping;

    @Option(names = "--received", paramLabel = "DATE", description = "Day of signals without a date (default: today).")
    private @Nullable LocalDate received;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        FileDelivery.Order order = new FileDelivery.Order(
                code(), content(), chosenMapping(), received == null ? CellDate.today() : received, user());
        Settings settings = Settings.from(System.getenv()).with(data, null);
        try (OrderlyStop stop = new OrderlyStop();
                Installation installation = Installation.open(settings);
                ConsoleDelivery console = new ConsoleDelivery(
                        installation.deliveries(), order.content().size())) {
            stop.whenAsked(console::cancel);
            installation.follow();
            installation.sources().add(new Source(source, source, Source.Kind.of(source), Optional.empty()), user());
            return switch (installation.fileDelivery().deliver(order, console)) {
                case FileDelivery.Outcome.Refused(String reason) -> throw new Refusal(file + ": " + reason);
                case FileDelivery.Outcome.Ran(Delivery delivery) -> ended(installation, console, delivery);
            };
        }
    }

    private String code() {
        if (!Source.isCode(source)) {
            throw new Refusal("a source code has 2 to 40 of a-z, 0-9 and -: %s".formatted(source));
        }
        return source;
    }

    private Content content() {
        if (file.equals("-")) {
            return Content.ofStream(System.in);
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new Refusal("no such file: " + file);
        }
        try {
            return Content.ofFile(path);
        } catch (IOException fault) {
            throw new Refusal("cannot open " + file, fault);
        }
    }

    private Optional<Mapping> chosenMapping() {
        if (mapping == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(MappingJson.read(Files.readString(mapping)));
        } catch (IOException | UncheckedIOException fault) {
            throw new Refusal("cannot read %s as UTF-8".formatted(mapping), fault);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("%s: %s".formatted(mapping, wrong.getMessage()), wrong);
        }
    }

    private static String user() {
        return System.getProperty("user.name", "opdrachtregel");
    }

    /// Exit code 0 when the delivery was finished, also with refused rows; 2 when the file was refused; 130 when it was
    /// stopped.
    private int ended(Installation installation, ConsoleDelivery console, Delivery delivery) {
        console.close();
        return switch (delivery.state()) {
            case Delivery.State.Finished _ -> {
                installation.catchUp(System.err::println);
                tell(installation, delivery);
                yield 0;
            }
            case Delivery.State.Failed failed -> throw new Refusal(file + ": " + failed.reason());
            case Delivery.State.Cancelled _, Delivery.State.Running _, Delivery.State.Interrupted _ -> {
                System.err.printf("gestopt na regel %,d; dezelfde opdracht gaat daar verder%n", delivery.throughLine());
                yield 130;
            }
        };
    }

    private static void tell(Installation installation, Delivery delivery) {
        Delivery.Counts counts = delivery.counts();
        System.out.printf(
                "levering %d: %,d regels, %,d nieuw, %,d al bekend, %,d geweigerd; %,d bijna gelijk aan een eerder signaal%n",
                delivery.id(), counts.read(), counts.added(), counts.known(), counts.refused(), counts.repeats());
        for (Delivery.Quarantined row : installation.deliveries().quarantine(delivery.id(), SHOWN_REFUSALS)) {
            System.out.printf("  regel %d: %s%n", row.line(), row.reason());
        }
        if (counts.refused() > SHOWN_REFUSALS) {
            System.out.printf(
                    "  en nog %,d; ze staan op de pagina van levering %d%n",
                    counts.refused() - SHOWN_REFUSALS, delivery.id());
        }
    }
}
