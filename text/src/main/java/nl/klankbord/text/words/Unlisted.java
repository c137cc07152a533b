package nl.klankbord.text.words;

import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.language.WordKey;

/// What a word can be that no list holds: a number's name, a compound, a possessive.
final class Unlisted {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST = 40;
    private static final long WORDS =
            WordClass.bits(WordClass.ORDINARY, WordClass.UNIT, WordClass.PLACE_CUE, WordClass.ROLE);

    private Unlisted() {}

    static long classesOf(Tokens tokens, Lexicon lexicon, int i) {
        return Endings.of(tokens, i) | kindOf(tokens, lexicon, i);
    }

    private static long kindOf(Tokens tokens, Lexicon lexicon, int i) {
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

    /// Ordinary words one behind the other, with an s between them or not, at most three. The keys of all beginnings
    /// are
    /// made on the way, so that each part costs its own letters only.
    private static boolean isCompound(Tokens tokens, Lexicon lexicon, int i, int from) {
        int length = tokens.length(i);
        long key = WordKey.start();
        for (int cut = from + 1; cut <= length - SHORTEST_PART; cut++) {
            key = WordKey.add(key, tokens.letter(i, cut - 1));
            if (cut < from + SHORTEST_PART || (lexicon.classesOf(key) & WORDS) == 0) {
                continue;
            }
            boolean link = tokens.letter(i, cut) == 's' && length - cut - 1 >= SHORTEST_PART;
            if (isWord(tokens, lexicon, i, cut) || (link && isWord(tokens, lexicon, i, cut + 1))) {
                return true;
            }
            if (from == 0
                    && length - cut >= SHORTEST_COMPOUND
                    && isCompound(tokens, lexicon, i, link ? cut + 1 : cut)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Tokens tokens, Lexicon lexicon, int i, int from) {
        return (lexicon.classesOf(key(tokens, i, from, tokens.length(i))) & WORDS) != 0;
    }

    private static long key(Tokens tokens, int i, int from, int to) {
        long key = WordKey.start();
        for (int c = from; c < to; c++) {
            key = WordKey.add(key, tokens.letter(i, c));
        }
        return key;
    }

    private static long possessive(Tokens tokens, Lexicon lexicon, int i) {
        int length = tokens.length(i);
        if (length < SHORTEST_PART + 1 || tokens.letter(i, length - 1) != 's') {
            return 0;
        }
        long stem = lexicon.classesOf(key(tokens, i, 0, length - 1));
        boolean name = (stem & WordClass.FIRST_NAME.bit()) != 0 && (stem & WordClass.ORDINARY.bit()) == 0;
        return name ? WordClass.POSSESSIVE.bit() : 0;
    }
}
