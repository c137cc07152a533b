package nl.klankbord.text.words;

import nl.klankbord.text.language.TokenKind;
import nl.klankbord.text.language.Tokens;

/// The word before a number that says what the number is: "klantnr.: ", "mijn bsn is ".
public final class Cues {
    private static final int REACH = 9;
    private static final long PASSABLE = WordClass.bits(WordClass.FILLER, WordClass.SEALED, WordClass.PLACE);
    private static final long ALL = WordClass.bits(
            WordClass.BSN_CUE,
            WordClass.IBAN_CUE,
            WordClass.PLATE_CUE,
            WordClass.PHONE_CUE,
            WordClass.BIRTH_CUE,
            WordClass.CASE_CUE,
            WordClass.DOCUMENT_CUE,
            WordClass.NOT_A_HOUSE);

    private Cues() {}

    /// The classes of the nearest cue before token `i`, looking back over marks and fillers; 0 where there is none.
    public static long before(Reading text, int i) {
        return i < 0 || i >= text.size() ? 0 : text.cue(i);
    }

    static long lookBack(Reading text, int i) {
        Tokens tokens = text.tokens();
        for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
            if (dashedLetter(text, at)) {
                return WordClass.DOCUMENT_CUE.bit();
            }
            if (text.any(at, ALL)) {
                return text.classes(at) & ALL;
            }
            boolean passable =
                    tokens.kind(at) == TokenKind.MARK || text.any(at, PASSABLE) || text.is(at, WordClass.SEALED);
            if (!passable) {
                return 0;
            }
        }
        return 0;
    }

    public static boolean before(Reading text, int i, WordClass cue) {
        return (before(text, i) & cue.bit()) != 0;
    }

    /// "V-nummer", "A-nr", "v nr".
    private static boolean dashedLetter(Reading text, int i) {
        boolean number = text.word(i, "nr") || text.word(i, "nummer");
        int letter = text.tokens().isMark(i - 1, '-') ? i - 2 : i - 1;
        return number && (text.word(letter, "v") || text.word(letter, "a"));
    }
}
