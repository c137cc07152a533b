package nl.klankbord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.klankbord.commandline.ConsoleBar;
import nl.klankbord.commandline.OrderlyStop;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.demo.DemoCity;
import nl.klankbord.demo.DemoCity.DemoFile;
import nl.klankbord.intake.Delivery;
import nl.klankbord.intake.FileDelivery;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Content;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `klankbord demo`: serves an invented municipality with three years of signals, delivered as files like those of any
/// source.
@Command(name = "demo", description = "Serve an invented municipality: three years of signals, all made up.")
final class DemoCommand implements Callable<Integer> {
    private static final long SEED = 14_010;
    private static final String DELIVERER = "voorbeeldgemeente";

    @Option(names = "--port", paramLabel = "PORT", description = "TCP port (default 8080); 0 for any free one.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the demo (default .klankbord/demo).")
    private @Nullable Path data;

    @Option(names = "--signals", defaultValue = "20000", description = "How many signals (default ${DEFAULT-VALUE}).")
    private int signals;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings();
        try (OrderlyStop stop = new OrderlyStop();
                Installation installation = Installation.open(settings)) {
            installation.follow();
            if (!deliverOnce(installation, settings, stop)) {
                System.err.println("gestopt; dezelfde opdracht gaat verder waar dit bleef");
                return 130;
            }
            installation.catchUp(System.err::println);
            try (Server server = Server.start(settings, installation, "notice.demo")) {
                server.introduce(System.out);
                stop.await();
            }
        }
        return 0;
    }

    private Settings settings() {
        Settings given = Settings.from(System.getenv());
        Path folder = data == null ? given.dataDirectory().resolve("demo") : data;
        return given.with(folder, port);
    }

    /// The files are written and delivered at the first start; a delivery that was broken off goes on.
    ///
    /// @return false when it was stopped
    private boolean deliverOnce(Installation installation, Settings settings, OrderlyStop stop) throws IOException {
        Path folder = settings.dataDirectory().resolve("voorbeeldbestanden");
        Path complete = folder.resolve("geleverd");
        if (Files.exists(complete)) {
            return true;
        }
        refuseRealData(installation, folder);
        System.err.printf("De voorbeeldgemeente wordt verzonnen: %,d signalen over drie jaar...%n", signals);
        List<DemoFile> files = new DemoCity(SEED, CellDate.today()).write(folder, signals);
        try (ProgressBar bar = ConsoleBar.of("innemen", signals).build()) {
            for (DemoFile file : files) {
                if (stop.isAsked()
                        || !deliver(installation, file, new Progress(bar, bar.getCurrent(), stop, installation))) {
                    return false;
                }
            }
        }
        Files.createFile(complete);
        return true;
    }

    private static void refuseRealData(Installation installation, Path folder) {
        if (!Files.exists(folder) && installation.record().lastSequence() > 0) {
            throw new Refusal("deze gegevensmap bevat echte signalen; kies voor de demo een andere met --data");
        }
    }

    /// @return false when the delivery was stopped half-way
    private static boolean deliver(Installation installation, DemoFile file, Progress progress) throws IOException {
        Source.Kind kind = Source.Kind.of(file.source().kind());
        installation
                .sources()
                .add(new Source(file.source().code(), file.source().name(), kind, Optional.empty()), DELIVERER);
        FileDelivery.Order order = new FileDelivery.Order(
                file.source().code(), Content.ofFile(file.path()), Optional.empty(), CellDate.today(), DELIVERER);
        FileDelivery.Outcome outcome = installation.fileDelivery().deliver(order, progress);
        if (outcome instanceof FileDelivery.Outcome.Ran(Delivery delivery)) {
            if (delivery.state() instanceof Delivery.State.Finished) {
                return true;
            }
            if (delivery.state() instanceof Delivery.State.Cancelled) {
                return false;
            }
        }
        throw new Refusal("%s is niet ingenomen: %s".formatted(file.path(), outcome));
    }

    /// Adds the rows of one file to the bar of all; a stop cancels the delivery before its next batch.
    private record Progress(ProgressBar bar, long before, OrderlyStop stop, Installation installation)
            implements FileDelivery.Listener {
        @Override
        public void started(Delivery delivery) {
            bar.setExtraMessage(" " + delivery.source());
            stop.whenAsked(() -> installation.deliveries().cancel(delivery.id(), "Ctrl-C"));
        }

        @Override
        public void notice(String sentence) {
            // The invented sources are known; there is nothing to say aloud.
        }

        @Override
        public void progress(Delivery.Counts counts, long bytes) {
            bar.stepTo(before + counts.read());
        }
    }
}
