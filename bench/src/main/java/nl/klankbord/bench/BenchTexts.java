package nl.klankbord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.demo.DemoCity;
import nl.klankbord.text.personaldata.RawText;
import tools.jackson.databind.json.JsonMapper;

/// Texts to measure on: those of a given file, else invented ones.
record BenchTexts(List<RawText> texts, List<String> lines, long bytes) {
    static final BenchTexts NONE = new BenchTexts(List.of(), List.of(), 0);
    private static final JsonMapper JSON = new JsonMapper();
    private static final long SEED = 20_261_123;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    /// @param gold a file of JSON lines, or empty for invented texts
    static BenchTexts of(String gold) {
        return gold.isEmpty() ? invented() : from(gold);
    }

    private static BenchTexts invented() {
        List<String> texts = new ArrayList<>();
        city().say(20_000, texts::add);
        return of(texts);
    }

    private static BenchTexts from(String gold) {
        List<String> texts = new ArrayList<>();
        TextLines.read(
                gold, System.in, line -> texts.add(line.rest().path("text").stringValue()));
        return of(texts);
    }

    private static BenchTexts of(List<String> texts) {
        List<String> lines = new ArrayList<>();
        long bytes = 0;
        for (String text : texts) {
            lines.add(JSON.writeValueAsString(new Line(lines.size(), text)));
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return new BenchTexts(texts.stream().map(RawText::new).toList(), lines, bytes);
    }

    private record Line(int id, String text) {}

    /// Whole processes need a file that takes a while: repeats the texts, under new ids, until there are this many.
    BenchTexts atLeast(int count) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(JSON.readTree(line).path("text").stringValue()));
        List<String> more = new ArrayList<>();
        while (!texts.isEmpty() && more.size() < count) {
            more.addAll(texts);
        }
        return of(more);
    }

    /// Writes the texts as JSON lines.
    Path jsonLines(Path file) throws IOException {
        return Files.write(file, lines);
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
