package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// What was found somewhere in the text is masked everywhere in it: who is "Pietersen" in the first line is so in the
/// last.
final class Echo {
    private static final int SHORTEST = 3;
    private static final double CERTAINTY = 0.9;
    private static final long NEVER = WordClass.bits(WordClass.SEALED, WordClass.PARTICLE);

    private Echo() {}

    static List<Finding> of(Reading text, List<Finding> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Names names = new Names();
        forEachWord(text, found, true, i -> {
            if (text.tokens().length(i) >= SHORTEST && !text.any(i, NEVER)) {
                names.add(text.tokens().key(i));
            }
        });
        List<Finding> repeated = RepeatedValues.of(text, found);
        if (names.filter == 0) {
            return repeated;
        }
        List<Finding> echoes = new ArrayList<>(repeated);
        List<Finding> covering = echoes.isEmpty() ? found : Overlaps.inOrder(found, echoes);
        forEachWord(text, covering, false, i -> {
            if (names.contains(text.tokens().key(i)) && isEcho(text, i)) {
                Span span = new Span(text.tokens().start(i), text.tokens().end(i), PersonalData.PERSOON);
                echoes.add(new Finding(span, Reason.REPEATED, CERTAINTY));
            }
        });
        return echoes;
    }

    /// The keys of words; one bit of a key says of most others at once that they are not among them.
    private static final class Names {
        private final Set<Long> keys = new HashSet<>();
        private long filter;

        void add(long key) {
            filter |= 1L << key;
            keys.add(key);
        }

        boolean contains(long key) {
            return (filter & 1L << key) != 0 && keys.contains(key);
        }
    }

    private static boolean isEcho(Reading text, int i) {
        if (text.tokens().length(i) < SHORTEST || text.any(i, NEVER)) {
            return false;
        }
        return !text.is(i, WordClass.ORDINARY) || (text.capital(i) && !text.sentenceStart(i));
    }

    private static void forEachWord(Reading text, List<Finding> found, boolean inside, IntConsumer action) {
        Tokens tokens = text.tokens();
        int span = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (span < found.size() && found.get(span).span().end() <= tokens.start(i)) {
                span++;
            }
            boolean covered = span < found.size() && found.get(span).span().start() < tokens.end(i);
            boolean person = covered && found.get(span).span().kind() == PersonalData.PERSOON;
            if (tokens.isWord(i) && (inside ? person : !covered)) {
                action.accept(i);
            }
        }
    }
}
