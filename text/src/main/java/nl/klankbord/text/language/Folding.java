package nl.klankbord.text.language;

import java.text.Normalizer;

/// The folded form of a text: lower case without accents, digits as 0-9. One character stays one character, so that
/// offsets hold; what disappears from a word (combining marks, soft hyphens, zero-width characters) folds to
/// [#NOTHING].
public final class Folding {
    public static final char NOTHING = '\0';

    private static final int TABLE_SIZE = 0x2000;
    private static final char[] TABLE = table();

    private Folding() {}

    public static char fold(char c) {
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return compute(c);
    }

    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = compute(c);
        }
        return table;
    }

    private static char compute(char c) {
        if (vanishes(c)) {
            return NOTHING;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (!Character.isLetter(c)) {
            return apostrophe(c) ? '\'' : c;
        }
        return withoutAccent(c);
    }

    private static boolean vanishes(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\uFEFF';
    }

    private static boolean apostrophe(char c) {
        return c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '`' || c == '\u02BC';
    }

    private static char withoutAccent(char c) {
        String parts = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        char base = Character.toLowerCase(parts.charAt(0));
        if (!Character.isLetter(base)) {
            return Character.toLowerCase(c);
        }
        return switch (base) {
            case 'ł' -> 'l';
            case 'ø', 'œ' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ħ' -> 'h';
            case 'ı' -> 'i';
            case 'ß' -> 's';
            case 'æ' -> 'a';
            case 'þ' -> 't';
            case 'ŋ' -> 'n';
            case 'ə' -> 'e';
            default -> parts.length() == 2 && parts.equals("ij") ? 'y' : base;
        };
    }
}
