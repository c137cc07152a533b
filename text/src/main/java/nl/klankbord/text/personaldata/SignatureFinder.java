package nl.klankbord.text.personaldata;

import java.util.function.Consumer;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Names that sign a text: among its last lines, a short one of nothing but words with a capital.
final class SignatureFinder implements Finder {
    private static final int LAST_LINES = 6;
    private static final int MOST_WORDS = 6;
    private static final long NAME = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long LEADING = WordClass.bits(
            WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.ACADEMIC, WordClass.ROLE, WordClass.SIGN_OFF);
    private static final long NEVER = WordClass.bits(WordClass.SCENERY, WordClass.SEALED, WordClass.GREETING);

    @Override
    public void find(Reading text, Consumer<Span> found) {
        int end = text.size() - 1;
        for (int line = 0; line < LAST_LINES && end >= 0; line++) {
            while (text.tokens().isLineEnd(end) && end >= 0) {
                end--;
            }
            int first = firstOfLine(text, end);
            if (first > 0 && end >= first) {
                sign(text, first, end, found);
            }
            end = first - 1;
        }
    }

    /// The first token of the line, or of its last [#MOST_WORDS] * 4 tokens: a longer line is no signature.
    private static int firstOfLine(Reading text, int end) {
        int first = end;
        while (first > 0 && !text.tokens().isLineEnd(first - 1)) {
            first--;
        }
        return first;
    }

    private static void sign(Reading text, int lineStart, int lineEnd, Consumer<Span> found) {
        Tokens tokens = text.tokens();
        int first = lineStart;
        while (first <= lineEnd && (text.any(first, LEADING) || ".,-".indexOf(tokens.mark(first)) >= 0)) {
            first++;
        }
        int last = lastBeforeComma(tokens, first, lineEnd);
        if (last < first || last - first > 3 * MOST_WORDS || !allNames(text, first, last)) {
            return;
        }
        while (tokens.mark(last) == '.' && tokens.length(last - 1) > 1) {
            last--;
        }
        found.accept(Finder.span(text, first, last, PersonalData.PERSOON));
    }

    private static int lastBeforeComma(Tokens tokens, int first, int lineEnd) {
        int last = first - 1;
        while (last < lineEnd && ",(/|!?:".indexOf(tokens.mark(last + 1)) < 0) {
            last++;
        }
        return last;
    }

    private static boolean allNames(Reading text, int first, int last) {
        Tokens tokens = text.tokens();
        int words = 0;
        int known = 0;
        int strange = 0;
        for (int i = first; i <= last; i++) {
            if (tokens.isNumber(i) || text.any(i, NEVER) || (".-'".indexOf(tokens.mark(i)) < 0 && !tokens.isWord(i))) {
                return false;
            }
            if (!tokens.isWord(i)) {
                continue;
            }
            words++;
            boolean name = text.any(i, NAME);
            boolean ordinary = text.is(i, WordClass.ORDINARY);
            boolean small = text.is(i, WordClass.PARTICLE) || tokens.length(i) == 1;
            known += name && (!ordinary || text.capital(i)) ? 1 : 0;
            strange += !name && !ordinary && !small ? 1 : 0;
            if (!small && !name && (ordinary || (!text.capital(i) && !text.shouted(i)))) {
                return false;
            }
        }
        return words <= MOST_WORDS && (known > 0 || (strange > 0 && words > 1));
    }
}
