package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From the start of the process to the first dashboard in the browser: after a clean stop, and after a power cut.
@Command(name = "start", description = "Time from start to the first dashboard, after a clean stop and after kill -9.")
final class StartBench implements Callable<Integer> {
    @Option(names = "--signals", defaultValue = "250000", description = "How many signals (default ${DEFAULT-VALUE}).")
    private int signals;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Loaded loaded = Loaded.make(scratch, signals);
            String password = firstPassword(scratch, loaded);
            double clean = untilFirstPage(scratch, loaded, password, false);
            untilFirstPage(scratch, loaded, password, true);
            double afterKill = untilFirstPage(scratch, loaded, password, false);
            new Figures("start")
                    .put("signals", signals)
                    .put("first_page_s", clean)
                    .put("after_kill_s", afterKill)
                    .print();
        }
        return 0;
    }

    private static String firstPassword(Scratch scratch, Loaded loaded) throws IOException, InterruptedException {
        try (RunningServer server =
                RunningServer.start(loaded.data(), scratch.folder().resolve("first.log"))) {
            return server.password();
        }
    }

    /// @param kill whether to end it as a power cut would, instead of cleanly
    private static double untilFirstPage(Scratch scratch, Loaded loaded, String password, boolean kill)
            throws IOException, InterruptedException {
        Path output = scratch.folder().resolve("serve.log");
        long start = System.nanoTime();
        try (RunningServer server = RunningServer.start(loaded.data(), output)) {
            Visitor.signedIn(server.address(), password).get("/");
            double seconds = (System.nanoTime() - start) / 1e9;
            if (kill) {
                server.child().kill();
            }
            return seconds;
        }
    }
}
