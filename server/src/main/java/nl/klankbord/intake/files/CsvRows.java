package nl.klankbord.intake.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Comma-separated values as offices write them. The first record holds the names of the columns.
final class CsvRows implements Rows {
    private static final String OPEN_QUOTE = "een aanhalingsteken wordt geopend en niet gesloten";
    private static final String STRAY_QUOTE = "een aanhalingsteken binnen aanhalingstekens moet dubbel staan";

    private final RecordSplitter splitter;
    private final char delimiter;
    private final RowEncoding encoding = new RowEncoding();
    private final CsvReader.CsvReaderBuilder csv;
    private final Columns columns;
    private Optional<Row> upcoming = Optional.empty();
    private boolean broken;

    private CsvRows(RecordSplitter splitter, char delimiter) throws IOException {
        this.splitter = splitter;
        this.delimiter = delimiter;
        this.csv = builder(delimiter);
        this.columns = new Columns();
        header().forEach(columns::add);
    }

    /// @param in stands at the first byte after a byte order mark
    static Opened open(InputStream in, Sample sample) throws IOException {
        Optional<Character> named = delimiterNamed(sample);
        char delimiter = named.orElseGet(() -> delimiterGuessed(sample));
        RecordSplitter splitter = new RecordSplitter(in, delimiter);
        if (named.isPresent()) {
            splitter.next();
        }
        CsvRows rows = new CsvRows(splitter, delimiter);
        if (rows.columns.isFull()) {
            return new Opened.Refused(Limits.TOO_MANY_COLUMNS);
        }
        return rows.columns.names().isEmpty() || rows.columns.looksLikeValues()
                ? new Opened.Refused(Limits.NO_HEADER)
                : new Opened.Recognised(rows);
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public Optional<Character> delimiter() {
        return Optional.of(delimiter);
    }

    @Override
    public boolean hasNext() {
        if (upcoming.isEmpty() && !broken) {
            upcoming = read();
        }
        return upcoming.isPresent();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No row follows");
        }
        Row row = upcoming.orElseThrow();
        upcoming = Optional.empty();
        broken = row instanceof Row.Broken;
        return row;
    }

    @Override
    public void close() {
        broken = true;
        upcoming = Optional.empty();
    }

    private List<String> header() throws IOException {
        Optional<RecordSplitter.Piece> piece = splitter.next();
        while (piece.isPresent() && piece.get() instanceof RecordSplitter.Whole(long line, byte[] bytes)) {
            Optional<String> text = bytes.length == 0 ? Optional.empty() : encoding.read(bytes);
            if (text.isPresent()) {
                return cells(text.get()).orElse(List.of());
            }
            if (bytes.length > 0) {
                return List.of();
            }
            piece = splitter.next();
        }
        return List.of();
    }

    private Optional<Row> read() {
        long line = 0;
        try {
            Optional<RecordSplitter.Piece> piece = splitter.next();
            while (piece.isPresent()
                    && piece.get() instanceof RecordSplitter.Whole(long at, byte[] bytes)
                    && isBlank(bytes)) {
                line = at;
                piece = splitter.next();
            }
            return piece.map(this::row);
        } catch (IOException fault) {
            return Optional.of(new Row.Broken(line + 1, Limits.CUT_OFF));
        }
    }

    private Row row(RecordSplitter.Piece piece) {
        if (splitter.isExhausted()) {
            return new Row.Broken(piece.line(), "op te veel regels staan aanhalingstekens die niet kloppen");
        }
        return switch (piece) {
            case RecordSplitter.TooLong(long line) -> new Row.Refused(line, Limits.ROW_TOO_LONG);
            case RecordSplitter.OpenQuote(long line) -> new Row.Refused(line, OPEN_QUOTE);
            case RecordSplitter.Whole(long line, byte[] bytes) ->
                encoding.read(bytes)
                        .map(text -> row(line, text))
                        .orElseGet(() -> new Row.Refused(line, Limits.UNREADABLE));
        };
    }

    private Row row(long line, String text) {
        Optional<List<String>> cells = cells(text);
        if (cells.isEmpty()) {
            splitter.retryFromSecondLine();
            return new Row.Refused(line, STRAY_QUOTE);
        }
        int expected = columns.count();
        if (cells.get().size() != expected) {
            return new Row.Refused(
                    line,
                    "de regel heeft %d kolommen, de kop heeft er %d"
                            .formatted(cells.get().size(), expected));
        }
        return new Row.Cells(line, cells.get().stream().map(CellText::clean).toList());
    }

    /// The cells of one record, or nothing when its quotes are wrong.
    private Optional<List<String>> cells(String record) {
        try {
            return Optional.of(csv.ofSingleCsvRecord(record).getFields());
        } catch (CsvParseException wrongQuotes) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter);
    }

    /// Excel may state the delimiter in a line of its own before the header: `sep=;`.
    private static Optional<Character> delimiterNamed(Sample sample) {
        String start = sample.start(8).replace("\"", "");
        boolean ends = start.length() == 5 || (start.length() > 5 && "\r\n".indexOf(start.charAt(5)) >= 0);
        return ends && start.regionMatches(true, 0, "sep=", 0, 4) && ";,\t|".indexOf(start.charAt(4)) >= 0
                ? Optional.of(start.charAt(4))
                : Optional.empty();
    }

    /// The delimiter that cuts most of the first records into as many cells as the header, and the header into most.
    private static char delimiterGuessed(Sample sample) {
        char best = ';';
        long bestFit = 0;
        for (char candidate : new char[] {';', ',', '\t', '|'}) {
            long fit = fit(sample, candidate);
            if (fit > bestFit) {
                best = candidate;
                bestFit = fit;
            }
        }
        return best;
    }

    private static long fit(Sample sample, char delimiter) {
        RecordSplitter records = new RecordSplitter(sample.stream(), delimiter);
        int header = 0;
        int alike = 0;
        int different = 0;
        for (int i = 0; i < 50; i++) {
            int cells = cellCount(records, delimiter);
            if (header == 0) {
                header = cells;
            } else if (cells > 0) {
                alike += cells == header ? 1 : 0;
                different += cells == header ? 0 : 1;
            }
        }
        return header < 2 ? 0 : 1_000L * (alike + 1) / (alike + different + 1) * 1_000 + Math.min(header, 999);
    }

    /// Cells in the next record, or 0 at the end of the sample and for a record that cannot be read.
    private static int cellCount(RecordSplitter records, char delimiter) {
        try {
            return records.next()
                    .map(piece -> piece instanceof RecordSplitter.Whole whole && whole.bytes().length > 0
                            ? cellCount(whole.bytes(), delimiter)
                            : 0)
                    .orElse(0);
        } catch (IOException impossible) {
            throw new IllegalStateException("A sample in memory cannot fail", impossible);
        }
    }

    private static int cellCount(byte[] bytes, char delimiter) {
        try {
            return builder(delimiter)
                    .ofSingleCsvRecord(new String(bytes, StandardCharsets.ISO_8859_1))
                    .getFieldCount();
        } catch (CsvParseException wrongQuotes) {
            return 0;
        }
    }
}
