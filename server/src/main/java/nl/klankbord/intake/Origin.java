package nl.klankbord.intake;

/// Where a signal came from. Source and record id together are unique for ever: the same pair is never taken in twice.
///
/// @param source code of the source, e.g. `kto-balie`
/// @param recordId the id in the source system, at most 100 characters of `A-Z a-z 0-9 . _ : / -`
/// @param delivery number of the delivery that brought it
/// @param line line in the file where the row starts, from 1; for the API the place in the batch
public record Origin(String source, String recordId, long delivery, long line) {
    public Origin {
        if (source.isEmpty() || recordId.isEmpty()) {
            throw new IllegalArgumentException("Origin needs a source and a record id: line %d".formatted(line));
        }
    }
}
