package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// A name that was found somewhere in the text is masked everywhere in it: who is "Pietersen" in the first line is so
/// in
/// the last.
final class Echo {
    private static final int SHORTEST = 3;
    private static final long NEVER = WordClass.bits(WordClass.SEALED, WordClass.SCENERY, WordClass.PARTICLE);

    private Echo() {}

    static List<Span> of(Reading text, List<Span> found) {
        Set<String> names = new HashSet<>();
        forEachWord(text, found, true, i -> {
            if (text.tokens().length(i) >= SHORTEST && !text.any(i, NEVER)) {
                names.add(text.tokens().folded(i));
            }
        });
        List<Span> echoes = new ArrayList<>();
        if (!names.isEmpty()) {
            forEachWord(text, found, false, i -> {
                if (isEcho(text, i) && names.contains(text.tokens().folded(i))) {
                    echoes.add(Finder.span(text, i, i, PersonalData.PERSOON));
                }
            });
        }
        return echoes;
    }

    private static boolean isEcho(Reading text, int i) {
        if (text.tokens().length(i) < SHORTEST || text.any(i, NEVER)) {
            return false;
        }
        return !text.is(i, WordClass.ORDINARY) || (text.capital(i) && !text.sentenceStart(i));
    }

    private static void forEachWord(Reading text, List<Span> found, boolean inside, IntConsumer action) {
        Tokens tokens = text.tokens();
        int span = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (span < found.size() && found.get(span).end() <= tokens.start(i)) {
                span++;
            }
            boolean covered = span < found.size() && found.get(span).start() < tokens.end(i);
            boolean person = covered && found.get(span).kind() == PersonalData.PERSOON;
            if (tokens.isWord(i) && (inside ? person : !covered)) {
                action.accept(i);
            }
        }
    }
}
