package nl.klankbord.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.demo.DemoCity;
import nl.klankbord.text.personaldata.RawText;

/// Texts to measure on: those of a given file, else invented ones.
record BenchTexts(List<RawText> texts, long bytes) {
    private static final long SEED = 20_261_123;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    /// @param gold a file of JSON lines, or empty for invented texts
    static BenchTexts of(String gold) {
        return gold.isEmpty() ? invented() : from(gold);
    }

    private static BenchTexts invented() {
        List<RawText> texts = new ArrayList<>();
        long[] bytes = new long[1];
        city().say(20_000, text -> {
            texts.add(new RawText(text));
            bytes[0] += text.getBytes(StandardCharsets.UTF_8).length;
        });
        return new BenchTexts(texts, bytes[0]);
    }

    private static BenchTexts from(String gold) {
        List<RawText> texts = new ArrayList<>();
        long[] bytes = new long[1];
        TextLines.read(gold, System.in, line -> {
            texts.add(line.text());
            bytes[0] += line.rest().path("text").stringValue().getBytes(StandardCharsets.UTF_8).length;
        });
        return new BenchTexts(texts, bytes[0]);
    }

    static DemoCity city() {
        return new DemoCity(SEED, LAST_DAY);
    }

    /// One file of one source with a number of invented signals.
    static Path csv(Path folder, int signals) {
        Path file = folder.resolve("jaar.csv");
        city().writeTogether(file, signals);
        return file;
    }
}
