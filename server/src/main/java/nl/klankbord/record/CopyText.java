package nl.klankbord.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's COPY: one line a row, tabs between the values, whatever stands in them.
final class CopyText {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder rows = new StringBuilder();
    private boolean rowBegun;

    CopyText text(String value) {
        next();
        for (int at = 0; at < value.length(); at++) {
            appendEscaped(storable(value, at));
        }
        return this;
    }

    CopyText number(long value) {
        next();
        rows.append(value);
        return this;
    }

    /// A date, number or truth value, which needs no escapes; `null` is not stated.
    CopyText plain(@Nullable Object value) {
        next();
        rows.append(value == null ? "\\N" : value);
        return this;
    }

    CopyText array(List<String> values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() == 1 ? "\"" : ",\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text(literal.append('}').toString());
    }

    /// Values of another text as the next ones of this row.
    CopyText values(CopyText other) {
        next();
        rows.append(other.rows);
        return this;
    }

    CopyText endRow() {
        rows.append('\n');
        rowBegun = false;
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    /// What PostgreSQL cannot hold, NUL and half a surrogate pair, becomes U+FFFD: the offsets of the evidence stay
    /// right.
    static String storable(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            kept.append(storable(value, at));
        }
        return kept.toString();
    }

    private static char storable(String value, int at) {
        char character = value.charAt(at);
        boolean paired = !Character.isSurrogate(character)
                || (Character.isHighSurrogate(character)
                        ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                        : at > 0 && Character.isHighSurrogate(value.charAt(at - 1)));
        return character == 0 || !paired ? REPLACEMENT : character;
    }

    private void appendEscaped(char character) {
        switch (character) {
            case '\\' -> rows.append("\\\\");
            case '\t' -> rows.append("\\t");
            case '\n' -> rows.append("\\n");
            case '\r' -> rows.append("\\r");
            default -> rows.append(character);
        }
    }

    private void next() {
        if (rowBegun) {
            rows.append('\t');
        }
        rowBegun = true;
    }
}
