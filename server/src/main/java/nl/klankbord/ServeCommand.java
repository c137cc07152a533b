package nl.klankbord;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.klankbord.commandline.OrderlyStop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `klankbord serve`: the pages and the API.
@Command(name = "serve", description = "Serve the pages and the API until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", description = "TCP port; 0 for any free one.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder.")
    private @Nullable Path data;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.from(System.getenv()).with(data, port);
        try (OrderlyStop stop = new OrderlyStop();
                Installation installation = Installation.open(settings);
                Server server = Server.start(settings, installation, "")) {
            server.introduce(System.out);
            stop.await();
        }
        return 0;
    }
}
