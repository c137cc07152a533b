package nl.klankbord.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The masker under JMH: processes of its own, warmed up, with an error margin.
@Command(name = "micro", description = "The masker under JMH, with error margins: texts and megabytes a second.")
final class MicroBench implements Runnable {
    @Option(names = "--gold", paramLabel = "F.jsonl", description = "Measure on this file instead of invented texts.")
    private String gold = "";

    @Option(names = "--forks", defaultValue = "2", description = "Processes one after another (${DEFAULT-VALUE}).")
    private int forks;

    @Option(names = "--seconds", defaultValue = "2", description = "Of each of the five rounds (${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public void run() {
        BenchTexts texts = BenchTexts.of(gold);
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(MaskerBenchmark.class.getName())
                            .param("gold", gold)
                            .forks(forks)
                            .warmupTime(TimeValue.seconds(seconds))
                            .measurementTime(TimeValue.seconds(seconds))
                            .build())
                    .run();
            Figures figures = new Figures("micro");
            results.forEach(result -> put(result, texts, figures));
            figures.print();
        } catch (RunnerException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// One operation masks all texts.
    private static void put(RunResult result, BenchTexts texts, Figures figures) {
        String name = result.getPrimaryResult().getLabel();
        double runs = result.getPrimaryResult().getScore();
        figures.put(name + "_texts_per_s", Math.round(runs * texts.texts().size()))
                .put(name + "_mb_per_s", runs * texts.bytes() / 1e6)
                .put(name + "_error_mb_per_s", result.getPrimaryResult().getScoreError() * texts.bytes() / 1e6);
    }
}
