package nl.klankbord.intake.files;

import java.util.List;

/// What was found at a place in a file. A reason is plain Dutch and never holds anything out of a cell.
public sealed interface Row {

    /// Line in the file where the row starts, from 1.
    long line();

    /// A row that could be read.
    ///
    /// @param cells cleaned texts, as many as the file had columns when this row was read
    record Cells(long line, List<String> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }

        /// Without the cells: they may hold a resident's words.
        @Override
        public String toString() {
            return "Row at line %d with %d cells".formatted(line, cells.size());
        }
    }

    /// A row that is passed over.
    record Refused(long line, String reason) implements Row {}

    /// From here on the file cannot be read; no row follows.
    record Broken(long line, String reason) implements Row {}
}
