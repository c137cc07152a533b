package nl.klankbord.text.personaldata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes what the masker finds in the gold texts as JSON lines with code point offsets, for a scorer outside this
/// project: `java ... GoldPredictions GOLD.jsonl OUT.jsonl`.
final class GoldPredictions {

    private GoldPredictions() {}

    public static void main(String[] arguments) throws IOException {
        Masker masker = new Masker();
        List<String> lines = GoldText.read(Path.of(arguments[0])).stream()
                .map(gold -> line(gold, masker.mask(new RawText(gold.text()))))
                .toList();
        Files.write(Path.of(arguments[1]), lines);
    }

    private static String line(GoldText gold, MaskedText masked) {
        List<String> spans = masked.spans().stream()
                .map(span -> "[%d,%d,\"%s\"]"
                        .formatted(
                                gold.text().codePointCount(0, span.start()),
                                gold.text().codePointCount(0, span.end()),
                                span.kind()))
                .toList();
        return "{\"id\":\"%s\",\"spans\":[%s]}".formatted(gold.id(), String.join(",", spans));
    }
}
