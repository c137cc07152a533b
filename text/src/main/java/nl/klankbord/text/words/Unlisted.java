package nl.klankbord.text.words;

import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;

/// What a word can be that no list holds: a number's name, a compound, a possessive.
final class Unlisted {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST = 40;
    private static final long WORDS =
            WordClass.bits(WordClass.ORDINARY, WordClass.UNIT, WordClass.PLACE_CUE, WordClass.ROLE);

    private Unlisted() {}

    static long classesOf(Tokens tokens, Lexicon lexicon, int i) {
        if (namesNumber(tokens, i)) {
            return WordClass.CASE_CUE.bit();
        }
        int length = tokens.length(i);
        if (length > LONGEST) {
            return 0;
        }
        if (length >= SHORTEST_COMPOUND && NumberWord.is(tokens, i)) {
            return WordClass.bits(WordClass.DIGIT_WORD, WordClass.COMPOUND);
        }
        if (length >= SHORTEST_COMPOUND && isCompound(tokens, lexicon, i, 0)) {
            return WordClass.COMPOUND.bit();
        }
        return possessive(tokens, lexicon, i);
    }

    /// A word that ends in "nr" or "nummer" announces a number of someone's, whatever it is a number of.
    private static boolean namesNumber(Tokens tokens, int i) {
        boolean written = tokens.shape(i) == CaseShape.LOWER || tokens.length(i) > 9;
        return written && tokens.length(i) > 4 && (tokens.endsWith(i, "nr") || tokens.endsWith(i, "nummer"));
    }

    /// Ordinary words one behind the other, with an s or a dash of dialect between them, at most three.
    private static boolean isCompound(Tokens tokens, Lexicon lexicon, int i, int from) {
        int length = tokens.length(i);
        for (int cut = length - SHORTEST_PART; cut >= from + SHORTEST_PART; cut--) {
            if (!isWord(tokens, lexicon, i, from, cut)) {
                continue;
            }
            int next = tokens.letter(i, cut) == 's' && length - cut - 1 >= SHORTEST_PART ? cut + 1 : cut;
            if (isWord(tokens, lexicon, i, cut, length) || isWord(tokens, lexicon, i, next, length)) {
                return true;
            }
            if (from == 0 && length - cut >= SHORTEST_COMPOUND && isCompound(tokens, lexicon, i, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Tokens tokens, Lexicon lexicon, int i, int from, int to) {
        return (lexicon.classesOfPart(tokens, i, from, to) & WORDS) != 0;
    }

    private static long possessive(Tokens tokens, Lexicon lexicon, int i) {
        int length = tokens.length(i);
        if (length < SHORTEST_PART + 1 || tokens.letter(i, length - 1) != 's') {
            return 0;
        }
        long stem = lexicon.classesOfPart(tokens, i, 0, length - 1);
        boolean name = (stem & WordClass.FIRST_NAME.bit()) != 0 && (stem & WordClass.ORDINARY.bit()) == 0;
        return name ? WordClass.POSSESSIVE.bit() : 0;
    }
}
