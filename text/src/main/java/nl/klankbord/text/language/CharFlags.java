package nl.klankbord.text.language;

/// What a character is to the cutting of a text into tokens, as bits from a table.
final class CharFlags {
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int LINE = 4;
    static final int GAP = 8;
    /// Disappears inside a word: combining marks, soft hyphens.
    static final int JOINER = 16;
    static final int UPPER = 32;
    static final int LOWER = 64;

    private static final int TABLE_SIZE = 0x2000;
    private static final byte[] TABLE = table();

    private CharFlags() {}

    static int of(char c) {
        return c < TABLE_SIZE ? TABLE[c] : compute(c);
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = (byte) compute(c);
        }
        return table;
    }

    private static int compute(char c) {
        if (c == '\n' || c == '\r') {
            return LINE;
        }
        if (Character.isLetter(c)) {
            int joiner = Folding.fold(c) == Folding.NOTHING ? JOINER : 0;
            return LETTER | joiner | (Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : 0);
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        boolean control = Character.isISOControl(c);
        if (Folding.fold(c) == Folding.NOTHING) {
            return control ? GAP : GAP | JOINER;
        }
        return control || Character.isWhitespace(c) || Character.isSpaceChar(c) ? GAP : 0;
    }
}
