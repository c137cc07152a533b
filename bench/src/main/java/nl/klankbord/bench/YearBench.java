package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.klankbord.commandline.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From one CSV file to a searchable index: the whole command `import`, its start and the start of PostgreSQL included.
@Command(
        name = "year",
        description = "Wall time and peak memory of taking in a year of texts, as a process of its own.")
final class YearBench implements Callable<Integer> {
    @Option(names = "--signals", defaultValue = "250000", description = "How many texts (default ${DEFAULT-VALUE}).")
    private int signals;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Path csv = BenchTexts.csv(scratch.folder(), signals);
            long bytes = Files.size(csv);
            long start = System.nanoTime();
            Path output = scratch.folder().resolve("import.log");
            try (Child child = Child.start(
                    scratch.folder().resolve("data"), output, "import", csv.toString(), "--source", "jaar")) {
                int exit = child.await(Duration.ofMinutes(30));
                double wall = (System.nanoTime() - start) / 1e9;
                if (exit != 0) {
                    throw new Refusal("import ended with %d: %s".formatted(exit, Files.readString(output)));
                }
                new Figures("year")
                        .put("signals", signals)
                        .put("wall_s", wall)
                        .put("peak_mb", child.peakMegabytes())
                        .put("texts_per_s", Math.round(signals / wall))
                        .put("csv_mb", bytes / 1e6)
                        .print();
            }
        }
        return 0;
    }
}
