package nl.klankbord.text.finders;

import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// A telephone number partly in digits and partly in words, as it is said aloud: "06 twaalf 30 veertig 55", "nul zes
/// vierentachtig 31 20 77", "010 en dan 419 22 07".
final class Dictated {
    private static final int LONGEST = 24;
    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 12;

    private Dictated() {}

    /// The last token of the number that begins here with a zero; -1 where none does.
    static int last(Reading text, int first) {
        Tokens tokens = text.tokens();
        boolean zero = text.word(first, "nul") || (tokens.isNumber(first) && tokens.letter(first, 0) == '0');
        if (!zero) {
            return -1;
        }
        int digits = 0;
        int last = -1;
        boolean spoken = false;
        for (int i = first; i < first + LONGEST; i++) {
            int here = digitsOf(text, i);
            if (here > 0) {
                digits += here;
                spoken |= tokens.isWord(i) || (last >= 0 && tokens.isWord(i - 1));
                last = i;
            } else if (!joins(text, i)) {
                break;
            }
        }
        return spoken && digits >= LEAST_DIGITS && digits <= MOST_DIGITS ? last : -1;
    }

    /// About how many digits a token stands for: a word of two parts ("vierentachtig") or of a ten for two.
    private static int digitsOf(Reading text, int i) {
        if (text.tokens().isNumber(i)) {
            return text.tokens().length(i);
        }
        if (!text.is(i, WordClass.DIGIT_WORD) || text.word(i, "een")) {
            return text.word(i, "een") ? 1 : 0;
        }
        boolean ten = text.tokens().endsWith(i, "tig") || text.tokens().endsWith(i, "tien");
        return ten || text.tokens().length(i) > 7 || text.word(i, "elf") || text.word(i, "twaalf") ? 2 : 1;
    }

    private static boolean joins(Reading text, int i) {
        char mark = text.tokens().mark(i);
        return mark == ','
                || mark == '-'
                || mark == '.'
                || text.word(i, "en")
                || text.word(i, "dan")
                || text.word(i, "keer")
                || text.word(i, "maal")
                || text.word(i, "pauze")
                || text.word(i, "x");
    }
}
