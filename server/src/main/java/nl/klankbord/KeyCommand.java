package nl.klankbord;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.klankbord.commandline.OrderlyStop;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.intake.ApiKeys;
import nl.klankbord.intake.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `klankbord key`: a key with which a system may deliver signals of one source by the API.
@Command(name = "key", description = "Make a key for the API of one source and print it once.")
final class KeyCommand implements Callable<Integer> {
    @Option(names = "--source", required = true, paramLabel = "CODE", description = "Source it is for; made when new.")
    private String source = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        if (!Source.isCode(source)) {
            throw new Refusal("a source code has 2 to 40 of a-z, 0-9 and -: %s".formatted(source));
        }
        String user = System.getProperty("user.name", "opdrachtregel");
        Settings settings = Settings.from(System.getenv()).with(data, null);
        try (OrderlyStop _ = new OrderlyStop();
                Installation installation = Installation.open(settings)) {
            installation.sources().add(new Source(source, source, Source.Kind.of(source), Optional.empty()), user);
            System.out.println(new ApiKeys(installation.database()).add(source, user));
        }
        return 0;
    }
}
