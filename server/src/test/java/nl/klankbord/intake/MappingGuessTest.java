package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klankbord.intake.files.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MappingGuessTest {

    /// Each case in `mapping-guesses.txt`: a header, rows, and behind `>` what is expected.
    @TestFactory
    List<DynamicTest> headersOfSourcesAreRecognised() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String example : read().split("\n\n", -1)) {
            List<String> lines = example.strip()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(
                        lines.getFirst(), () -> assertThat(guess(lines)).isEqualTo(lines.getLast())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    @Test
    void aMappingComesBackFromJsonAsItWas() {
        Mapping mapping = new Mapping(
                Map.of(Mapping.Field.RECORD_ID, "nr", Mapping.Field.SCORE, "cijfer \"x\""),
                List.of("a", "b"),
                new Mapping.Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), false));

        assertThat(MappingJson.read(MappingJson.write(mapping))).isEqualTo(mapping);
    }

    private static String guess(List<String> lines) {
        List<Row.Cells> rows = new ArrayList<>();
        for (int i = 1; i < lines.size() - 1; i++) {
            rows.add(new Row.Cells(i + 1, cells(lines.get(i))));
        }
        return MappingGuess.of(cells(lines.getFirst()), rows)
                .map(MappingGuessTest::written)
                .orElse("> none");
    }

    private static List<String> cells(String line) {
        return List.of(line.split(" *\\| *", -1));
    }

    private static String written(Mapping mapping) {
        Map<String, String> fields = new TreeMap<>();
        mapping.columns().forEach((field, column) -> fields.put(field.name().toLowerCase(Locale.ROOT), column));
        String scale = mapping.column(Mapping.Field.SCORE).isEmpty()
                ? ""
                : " [%s-%s]".formatted(mapping.scale().lowest(), mapping.scale().highest());
        return fields.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(
                                ", ",
                                "> text=" + String.join("+", mapping.texts()) + (fields.isEmpty() ? "" : ", "),
                                ""))
                + scale;
    }

    private static String read() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MappingGuessTest.class.getResourceAsStream("mapping-guesses.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
