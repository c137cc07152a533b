package nl.klankbord.masking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.klankbord.commandline.Input;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.commandline.SafeOutput;
import nl.klankbord.intake.Mapping;
import nl.klankbord.intake.MappingGuess;
import nl.klankbord.intake.files.FirstRows;
import nl.klankbord.intake.files.Opened;
import nl.klankbord.intake.files.Row;
import nl.klankbord.intake.files.Rows;

/// Masks the text columns of a CSV and copies the others, row by row. The output has the same columns and delimiter, in
/// UTF-8, with a byte order mark when the input had one.
final class CsvMasking {
    private static final String COMPUTED = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)*");

    private final UnaryOperator<String> mask;
    private final List<String> wanted;

    /// @param wanted names of the columns to mask; empty for a guess
    CsvMasking(UnaryOperator<String> mask, List<String> wanted) {
        this.mask = mask;
        this.wanted = wanted;
    }

    /// Which columns were masked and which were copied as they were.
    record Columns(List<String> masked, List<String> copied) {}

    /// @throws Refusal for a file that is no CSV and for its first bad row, with line and reason
    Columns run(Input input, SafeOutput output) {
        try {
            BufferedInputStream in = new BufferedInputStream(input.stream());
            boolean marked = hasByteOrderMark(in);
            return switch (Opened.of(in)) {
                case Opened.Refused(String reason) -> throw new Refusal("%s: %s".formatted(input.name(), reason));
                case Opened.Recognised(Rows rows) -> {
                    try (rows) {
                        output.text(marked ? "\uFEFF" : "");
                        yield run(input.name(), rows, output);
                    }
                }
            };
        } catch (IOException fault) {
            throw new Refusal("cannot read %s to its end".formatted(input.name()), fault);
        }
    }

    private Columns run(String file, Rows rows, SafeOutput output) {
        char delimiter = rows.delimiter().orElseThrow(() -> new Refusal("%s is not a CSV".formatted(file)));
        FirstRows all = new FirstRows(rows);
        List<String> columns = List.copyOf(all.columns());
        List<String> texts = texts(file, columns, all.readable());
        output.line(line(columns, delimiter));
        while (all.hasNext()) {
            switch (all.next()) {
                case Row.Cells row -> output.line(line(masked(row.cells(), columns, texts), delimiter));
                case Row.Refused(long line, String reason) -> throw refused(file, line, reason);
                case Row.Broken(long line, String reason) -> throw refused(file, line, reason);
            }
        }
        return new Columns(
                texts,
                columns.stream().filter(column -> !texts.contains(column)).toList());
    }

    private List<String> texts(String file, List<String> columns, List<Row.Cells> rows) {
        Optional<String> absent =
                wanted.stream().filter(column -> !columns.contains(column)).findFirst();
        if (absent.isPresent()) {
            throw new Refusal(
                    "%s has no column %s; it has: %s".formatted(file, absent.get(), String.join(", ", columns)));
        }
        List<String> texts = wanted.isEmpty()
                ? MappingGuess.of(columns, rows).map(Mapping::texts).orElse(List.of())
                : wanted;
        if (texts.isEmpty()) {
            throw new Refusal("%s: no column looks like a text; name it with --text-column. It has: %s"
                    .formatted(file, String.join(", ", columns)));
        }
        return texts;
    }

    private List<String> masked(List<String> cells, List<String> columns, List<String> texts) {
        List<String> masked = new ArrayList<>(cells);
        for (String text : texts) {
            int place = columns.indexOf(text);
            masked.set(place, mask.apply(cells.get(place)));
        }
        return masked;
    }

    private static Refusal refused(String file, long line, String reason) {
        return new Refusal("%s line %d: %s".formatted(file, line, reason));
    }

    private static String line(List<String> cells, char delimiter) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : String.valueOf(delimiter)).append(quoted(harmless(cell), delimiter));
        }
        return line.toString();
    }

    /// What a spreadsheet would compute gets an apostrophe before it; a plain number does not.
    static String harmless(String cell) {
        boolean computed = !cell.isEmpty() && COMPUTED.indexOf(cell.charAt(0)) >= 0;
        return computed && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell, char delimiter) {
        boolean plain = cell.equals(cell.strip())
                && cell.indexOf(delimiter) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && !cell.isEmpty();
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static boolean hasByteOrderMark(BufferedInputStream in) throws IOException {
        in.mark(3);
        byte[] start = in.readNBytes(3);
        in.reset();
        return start.length == 3
                && ((start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    }
}
