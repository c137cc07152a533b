package nl.klankbord.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// One flat JSON object a line; its keys are the columns. A list is passed over, an object within the object refuses
/// the
/// line.
final class JsonlRows implements Rows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(50)
                    .maxNameLength(100)
                    .maxStringLength(Limits.ROW_BYTES)
                    .build())
            .build();

    /// Rows read ahead, so that columns which the first row lacks are known too.
    private static final int AHEAD = 200;

    private static final int AHEAD_BYTES = 4 << 20;

    private final RecordSplitter lines;
    private final RowEncoding encoding = new RowEncoding();
    private final Columns columns = new Columns();
    private final List<Row> ahead = new ArrayList<>();
    private boolean ended;

    JsonlRows(InputStream in) {
        this.lines = new RecordSplitter(in, RecordSplitter.LINES);
        readAhead();
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            read().ifPresentOrElse(ahead::add, () -> ended = true);
        }
        return !ahead.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No row follows");
        }
        Row row = ahead.removeLast();
        if (row instanceof Row.Broken) {
            close();
        }
        return row;
    }

    @Override
    public void close() {
        ended = true;
        ahead.clear();
    }

    private void readAhead() {
        int size = 0;
        while (ahead.size() < AHEAD && size < AHEAD_BYTES && !ended) {
            Optional<Row> row = read();
            row.ifPresent(ahead::add);
            ended = row.isEmpty() || row.get() instanceof Row.Broken;
            size += row.map(JsonlRows::size).orElse(0);
        }
        Collections.reverse(ahead);
    }

    private static int size(Row row) {
        return row instanceof Row.Cells cells
                ? cells.cells().stream().mapToInt(String::length).sum()
                : 0;
    }

    private Optional<Row> read() {
        long line = 1;
        try {
            Optional<RecordSplitter.Piece> piece = lines.next();
            while (piece.isPresent()) {
                line = piece.get().line();
                Optional<Row> row = row(piece.get());
                if (row.isPresent()) {
                    return row;
                }
                piece = lines.next();
            }
            return Optional.empty();
        } catch (IOException fault) {
            return Optional.of(new Row.Broken(line, Limits.CUT_OFF));
        }
    }

    /// Nothing for a blank line.
    private Optional<Row> row(RecordSplitter.Piece piece) {
        if (!(piece instanceof RecordSplitter.Whole(long line, byte[] bytes))) {
            return Optional.of(new Row.Refused(piece.line(), Limits.ROW_TOO_LONG));
        }
        Optional<String> text = encoding.read(bytes);
        if (text.isEmpty()) {
            return Optional.of(new Row.Refused(line, Limits.UNREADABLE));
        }
        return text.get().isBlank() ? Optional.empty() : Optional.of(row(line, text.get()));
    }

    private Row row(long line, String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new Row.Refused(line, "de regel is geen JSON-object");
            }
            Optional<List<String>> cells = cells(json);
            if (columns.isFull()) {
                return new Row.Broken(line, Limits.TOO_MANY_COLUMNS);
            }
            if (cells.isEmpty()) {
                return new Row.Refused(
                        line, "in het JSON-object staat een ander object; alleen platte objecten worden gelezen");
            }
            return json.nextToken() == null
                    ? new Row.Cells(line, cells.get())
                    : new Row.Refused(line, "achter het JSON-object staat nog iets");
        } catch (JacksonException unreadable) {
            return new Row.Refused(line, "de regel is geen geldige JSON");
        }
    }

    /// The values in the order of the columns, or nothing when there is an object among them.
    private Optional<List<String>> cells(JsonParser json) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.count(), ""));
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            if (value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else {
                put(cells, CellText.clean(name), value == JsonToken.VALUE_NULL ? "" : CellText.clean(json.getString()));
            }
        }
        return Optional.of(cells);
    }

    private void put(List<String> cells, String name, String value) {
        int place = columns.place(name.isBlank() ? "(leeg)" : name);
        while (cells.size() <= place) {
            cells.add("");
        }
        if (place >= 0) {
            cells.set(place, value);
        }
    }
}
