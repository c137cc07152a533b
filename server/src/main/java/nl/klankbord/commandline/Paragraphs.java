package nl.klankbord.commandline;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/// Cuts a plain text of any size into paragraphs, each with the blank line that ends it, so that all of them together
/// are the text as it was. A paragraph that is too long is cut behind a line, else behind a space.
public final class Paragraphs {
    private static final int MOST = 1 << 16;
    private static final int CHUNK = 1 << 13;

    private final String name;
    private final Reader reader;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int end;
    private boolean blankLine = true;
    private boolean blank = true;

    public Paragraphs(Input input) {
        this.name = input.name();
        this.reader = input.utf8();
    }

    /// The next paragraph, of at most 65,536 characters; empty at the end.
    ///
    /// @throws Refusal when the text is not UTF-8 or cannot be read
    public String next() {
        try {
            while (at < end || fill()) {
                if (endsParagraph(chunk[at++])) {
                    return take(text.length());
                }
                if (text.length() == MOST) {
                    return take(cut());
                }
            }
            return take(text.length());
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("%s is not UTF-8: save it as UTF-8 and try again".formatted(name), notUtf8);
        } catch (IOException fault) {
            throw new Refusal("cannot read %s to its end".formatted(name), fault);
        }
    }

    private boolean endsParagraph(char c) {
        text.append(c);
        if (c == '\n') {
            boolean ends = blankLine && !blank;
            blankLine = true;
            return ends;
        }
        if (!Character.isWhitespace(c)) {
            blankLine = false;
            blank = false;
        }
        return false;
    }

    /// Never so early that the rest is longer than half, and never within a character.
    private int cut() {
        int line = text.lastIndexOf("\n") + 1;
        if (line > MOST / 2) {
            return line;
        }
        int space = text.lastIndexOf(" ") + 1;
        if (space > MOST / 2) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }

    private String take(int length) {
        String paragraph = text.substring(0, length);
        text.delete(0, length);
        blank = text.toString().isBlank();
        return paragraph;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(reader.read(chunk, 0, CHUNK), 0);
        return end > 0;
    }
}
