package nl.klankbord.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a stream of bytes into records: lines, or for CSV lines that a quoted cell may continue. Never holds more than
/// one record of about 1 MB.
final class RecordSplitter {
    /// As delimiter: quotes have no meaning, a record is a line.
    static final int LINES = -1;

    /// So often a record over several lines may prove to be none; each may have cost 1 MB of reading.
    private static final int SECOND_ATTEMPTS = 1_000;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int delimiter;
    private byte[] window = new byte[CHUNK];
    private int start;
    private int recordEnd;
    private int end;
    private long line = 1;
    private boolean started;
    private boolean discarding;
    private int attempts;

    RecordSplitter(InputStream in, int delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    sealed interface Piece {
        /// Line where the record starts, from 1.
        long line();
    }

    /// A record without its line ending.
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Whole(long line, byte[] bytes) implements Piece {}

    /// A record that does not end within 1 MB.
    record TooLong(long line) implements Piece {}

    /// A record with a quote that is not closed within 1 MB, or at all. The next record starts on its second line.
    record OpenQuote(long line) implements Piece {}

    /// The next record, or nothing at the end.
    ///
    /// @throws IOException when the stream fails
    Optional<Piece> next() throws IOException {
        if (started) {
            passRecord();
        }
        started = true;
        if (start == end && !fill()) {
            return Optional.empty();
        }
        return Optional.of(piece(scan()));
    }

    /// Lets the next record start on the second line of the one given last, because that proved to be no record.
    void retryFromSecondLine() {
        for (int at = start; at < recordEnd; at++) {
            if (isLineEnd(window[at])) {
                recordEnd = at;
                attempts++;
                return;
            }
        }
    }

    /// Whether so many records proved to be none that reading on is of no use.
    boolean isExhausted() {
        return attempts > SECOND_ATTEMPTS;
    }

    private enum State {
        CELL_STARTS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTES
    }

    /// Moves `recordEnd` to the line ending of the record, or as far as was looked, and tells how that went.
    private State scan() throws IOException {
        State state = State.CELL_STARTS;
        recordEnd = start;
        while (recordEnd < end || fill()) {
            byte b = window[recordEnd];
            if (state != State.QUOTED && isLineEnd(b)) {
                return state;
            }
            if (recordEnd - start >= Limits.ROW_BYTES) {
                discarding = state != State.QUOTED;
                return state;
            }
            state = after(state, b);
            recordEnd++;
        }
        return state;
    }

    private State after(State state, byte b) {
        if (delimiter == LINES) {
            return State.PLAIN;
        }
        return switch (state) {
            case QUOTED -> b == '"' ? State.QUOTE_IN_QUOTES : State.QUOTED;
            case CELL_STARTS, QUOTE_IN_QUOTES ->
                b == '"' ? State.QUOTED : b == delimiter ? State.CELL_STARTS : State.PLAIN;
            case PLAIN -> b == delimiter ? State.CELL_STARTS : State.PLAIN;
        };
    }

    private Piece piece(State last) {
        if (discarding) {
            return new TooLong(line);
        }
        if (last == State.QUOTED) {
            long from = line;
            discarding = recordEnd - start >= Limits.ROW_BYTES;
            retryFromSecondLine();
            discarding &= recordEnd - start >= Limits.ROW_BYTES;
            return new OpenQuote(from);
        }
        return new Whole(line, Arrays.copyOfRange(window, start, recordEnd));
    }

    private void passRecord() throws IOException {
        while (discarding && (recordEnd < end || refill())) {
            discarding = !isLineEnd(window[recordEnd]);
            recordEnd += discarding ? 1 : 0;
        }
        discarding = false;
        line += lineEndsWithin();
        start = recordEnd;
        passLineEnd();
    }

    /// Forgets what was read so far and reads on.
    private boolean refill() throws IOException {
        start = recordEnd;
        return fill();
    }

    private int lineEndsWithin() {
        int count = 0;
        for (int at = start; at < recordEnd; at++) {
            boolean secondHalf = window[at] == '\n' && at > start && window[at - 1] == '\r';
            count += isLineEnd(window[at]) && !secondHalf ? 1 : 0;
        }
        return count;
    }

    private void passLineEnd() throws IOException {
        if (start == end && !refill()) {
            return;
        }
        boolean carriageReturn = window[start] == '\r';
        start++;
        recordEnd = start;
        line++;
        if (carriageReturn && (start < end || refill()) && window[start] == '\n') {
            start++;
            recordEnd = start;
        }
    }

    /// Reads more behind what is still needed; false at the end of the stream.
    private boolean fill() throws IOException {
        System.arraycopy(window, start, window, 0, end - start);
        end -= start;
        recordEnd -= start;
        start = 0;
        if (end == window.length) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        int count = in.read(window, end, window.length - end);
        end += Math.max(count, 0);
        return count > 0;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }
}
