package nl.klankbord.intake.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// The rows of a file, of which the first were looked at beforehand; they are given again in their turn.
public final class FirstRows implements Iterator<Row> {
    private static final int LOOKED_AT = 200;

    private final Rows rows;
    private final Deque<Row> first = new ArrayDeque<>();

    public FirstRows(Rows rows) {
        this.rows = rows;
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
    }

    /// The rows looked at that could be read; to be asked before [#next].
    public List<Row.Cells> readable() {
        return first.stream()
                .filter(Row.Cells.class::isInstance)
                .map(Row.Cells.class::cast)
                .toList();
    }

    /// The first cells of a column that are not blank; empty for a column that is not there.
    public List<String> values(String column) {
        int place = rows.columns().indexOf(column);
        return readable().stream()
                .filter(row -> place >= 0 && place < row.cells().size())
                .map(row -> row.cells().get(place))
                .filter(value -> !value.isBlank())
                .toList();
    }

    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public boolean hasNext() {
        return !first.isEmpty() || rows.hasNext();
    }

    @Override
    public Row next() {
        return first.isEmpty() ? rows.next() : first.removeFirst();
    }
}
