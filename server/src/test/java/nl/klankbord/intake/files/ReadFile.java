package nl.klankbord.intake.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A file read to its end, for looking at in tests.
///
/// @param refusal why the whole file was refused, or empty
public record ReadFile(String refusal, List<String> columns, List<Row> rows) {

    public static ReadFile of(byte[] bytes) {
        try {
            return switch (Opened.of(new ByteArrayInputStream(bytes))) {
                case Opened.Refused(String reason) -> new ReadFile(reason, List.of(), List.of());
                case Opened.Recognised(Rows rows) -> read(rows);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadFile of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static ReadFile of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    private static ReadFile read(Rows rows) {
        try (rows) {
            List<Row> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return new ReadFile("", List.copyOf(rows.columns()), all);
        }
    }

    List<List<String>> cells() {
        return rows.stream()
                .filter(Row.Cells.class::isInstance)
                .map(row -> ((Row.Cells) row).cells())
                .toList();
    }

    /// As `line: reason`.
    List<String> refused() {
        return rows.stream()
                .filter(row -> !(row instanceof Row.Cells))
                .map(row -> switch (row) {
                    case Row.Cells cells -> throw new IllegalStateException(cells.toString());
                    case Row.Refused(long line, String reason) -> line + ": " + reason;
                    case Row.Broken(long line, String reason) -> "from " + line + ": " + reason;
                })
                .toList();
    }
}
