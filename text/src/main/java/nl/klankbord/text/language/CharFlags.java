package nl.klankbord.text.language;

/// What a character is to the cutting of a text into tokens, as bits, and what it folds to, both from one table.
final class CharFlags {
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int LINE = 4;
    static final int GAP = 8;
    /// Disappears inside a word: combining marks, soft hyphens.
    static final int JOINER = 16;
    static final int UPPER = 32;
    static final int LOWER = 64;

    private static final int FLAG_BITS = 8;
    private static final int TABLE_SIZE = 0x2000;
    private static final int[] TABLE = table();

    private CharFlags() {}

    static int of(char c) {
        return withFold(c) & (1 << FLAG_BITS) - 1;
    }

    /// The bits, and above them the folded form, see [#fold].
    static int withFold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : Folding.fold(c) << FLAG_BITS | compute(c);
    }

    static char fold(int withFold) {
        return (char) (withFold >>> FLAG_BITS);
    }

    private static int[] table() {
        int[] table = new int[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = Folding.fold(c) << FLAG_BITS | compute(c);
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
