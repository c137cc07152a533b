package nl.klankbord.intake.files;

/// Walks over the bytes of one part of a workbook. Refuses declarations, comments and character data sections (no
/// spreadsheet program writes them, entities hide in them), UTF-16, rows of more cells than a sheet is wide, and cell
/// addresses with more than three letters.
final class XmlPart {
    private static final int WIDEST = 16_384;

    private enum State {
        BEFORE,
        NO_XML,
        TEXT,
        NAME,
        TAG,
        QUOTED
    }

    private State state = State.BEFORE;
    private int seen;
    private final StringBuilder name = new StringBuilder();
    private char quote;
    private int letters;
    private int valueLength;
    private int cells;

    /// @return false when the part must be refused
    boolean accepts(byte[] bytes, int count) {
        for (int i = 0; i < count && state != State.NO_XML; i++) {
            if (!accepts((char) (bytes[i] & 0xFF))) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(char c) {
        return switch (state) {
            case BEFORE -> begins(c);
            case NO_XML -> true;
            case TEXT -> inText(c);
            case NAME -> inName(c);
            case TAG -> inTag(c);
            case QUOTED -> inValue(c);
        };
    }

    private boolean begins(char c) {
        seen++;
        boolean utf16 = seen <= 2 && (c == 0 || c == 0xFE || c == 0xFF);
        boolean mark = c == 0xEF || c == 0xBB || c == 0xBF;
        if (c == '<') {
            startTag();
        } else if (!mark && !Character.isWhitespace(c)) {
            state = State.NO_XML;
        }
        return !utf16;
    }

    private boolean inText(char c) {
        if (c == '<') {
            startTag();
        }
        return true;
    }

    private void startTag() {
        state = State.NAME;
        name.setLength(0);
    }

    private boolean inName(char c) {
        if (c == '!' || c == 0) {
            return false;
        }
        if (c == ':') {
            name.setLength(0);
        } else if (c == '>' || c == '/' || Character.isWhitespace(c)) {
            state = c == '>' ? State.TEXT : State.TAG;
            return countCell();
        } else if (name.length() < 8) {
            name.append(c);
        }
        return true;
    }

    private boolean countCell() {
        if (name.toString().equals("row")) {
            cells = 0;
        }
        return !isCell() || ++cells <= WIDEST;
    }

    private boolean isCell() {
        return name.length() == 1 && name.charAt(0) == 'c';
    }

    private boolean inTag(char c) {
        if (c == '>') {
            state = State.TEXT;
        } else if (c == '"' || c == '\'') {
            state = State.QUOTED;
            quote = c;
            letters = 0;
            valueLength = 0;
        }
        return true;
    }

    private boolean inValue(char c) {
        if (c == quote) {
            state = State.TAG;
            return true;
        }
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        letters += letter && letters == valueLength ? 1 : 0;
        valueLength++;
        return !isCell() || (c != '&' && (letters <= 3 || letter));
    }
}
