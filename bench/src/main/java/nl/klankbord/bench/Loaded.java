package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.klankbord.commandline.Refusal;

/// A data folder with a number of invented signals, taken in by the command `import`.
record Loaded(Path data, int signals) {
    static Loaded make(Scratch scratch, int signals) throws IOException, InterruptedException {
        Path csv = BenchTexts.csv(scratch.folder(), signals);
        Path data = scratch.folder().resolve("data");
        Path output = scratch.folder().resolve("import.log");
        try (Child child = Child.start(data, output, "import", csv.toString(), "--source", "jaar")) {
            if (child.await(Duration.ofHours(1)) != 0) {
                throw new Refusal("import failed: " + Files.readString(output));
            }
        }
        Files.delete(csv);
        return new Loaded(data, signals);
    }
}
