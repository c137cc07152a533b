package nl.klankbord.intake.files;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The rows of one file in file order, read as they are asked for. Used by one thread.
public sealed interface Rows extends Iterator<Row>, AutoCloseable permits CsvRows, JsonlRows, XlsxRows {

    /// Names of the columns: unique, none empty. JSONL may add columns at the end while it is read.
    List<String> columns();

    /// What parts the cells of a CSV; empty for other files.
    default Optional<Character> delimiter() {
        return Optional.empty();
    }

    @Override
    void close();
}
