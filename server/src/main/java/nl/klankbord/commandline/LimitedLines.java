package nl.klankbord.commandline;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Lines of a text, none longer than memory can hold: ended by a line feed, a carriage return or both.
final class LimitedLines {
    /// In characters. With the room that masking needs, such a line fits in 200 MB.
    static final int MOST = 4_000_000;

    private static final int CHUNK = 1 << 15;

    private final Reader reader;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private boolean afterReturn;

    LimitedLines(Reader reader) {
        this.reader = reader;
    }

    /// The next line without its end; null when no line follows.
    ///
    /// @throws TooLong when it is longer than [#MOST]
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            if (afterReturn && chunk[at] == '\n') {
                at++;
                afterReturn = false;
                any = false;
                continue;
            }
            afterReturn = false;
            int stop = lineEnd();
            append(stop);
            at = stop;
            if (at < end) {
                afterReturn = chunk[at++] == '\r';
                return line.toString();
            }
        }
        return any ? line.toString() : null;
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && chunk[stop] != '\n' && chunk[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private void append(int stop) throws TooLong {
        if (line.length() + stop - at > MOST) {
            throw new TooLong();
        }
        line.append(chunk, at, stop - at);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(reader.read(chunk, 0, CHUNK), 0);
        return end > 0;
    }

    /// A line that does not end in time.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
