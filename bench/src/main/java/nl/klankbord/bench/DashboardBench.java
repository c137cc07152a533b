package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long a whole dashboard page takes over HTTP, over a set of questions from none to many filters.
@Command(name = "dashboard", description = "Time of dashboard pages over HTTP, per question and over all.")
final class DashboardBench implements Callable<Integer> {
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 3;
    private static final List<String> PERIODS = List.of(
            "", "van=2026-01-01&tot=2026-11-23", "van=2023-12-01&tot=2026-11-23", "van=2026-10-01&tot=2026-10-31");
    private static final List<String> CHOICES = List.of(
            "",
            "onderwerp=afval",
            "onderwerp=afval&onderwerp=parkeren",
            "beleving=snelheid/traag",
            "gebied=charlois&gevoel=negative",
            "woorden=container",
            "woorden=vergunning+-bezoekers&onderwerp=parkeren");

    @Option(names = "--signals", defaultValue = "250000", description = "How many signals (default ${DEFAULT-VALUE}).")
    private int signals;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Loaded loaded = Loaded.make(scratch, signals);
            Path output = scratch.folder().resolve("serve.log");
            try (RunningServer server = RunningServer.start(loaded.data(), output)) {
                measure(Visitor.signedIn(server.address(), server.password()));
            }
        }
        return 0;
    }

    private void measure(Visitor visitor) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        double worst = 0;
        for (String question : questions()) {
            List<Double> times = times(visitor, question);
            all.addAll(times);
            worst = Math.max(worst, percentile(times, 95));
        }
        new Figures("dashboard")
                .put("signals", signals)
                .put("questions", questions().size())
                .put("p50_ms", percentile(all, 50))
                .put("p95_ms", percentile(all, 95))
                .put("worst_p95_ms", worst)
                .print();
    }

    private static List<String> questions() {
        return PERIODS.stream()
                .flatMap(period -> CHOICES.stream().map(choice -> "/?" + period + "&" + choice))
                .toList();
    }

    private static List<Double> times(Visitor visitor, String question) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            visitor.get(question);
            if (round >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
