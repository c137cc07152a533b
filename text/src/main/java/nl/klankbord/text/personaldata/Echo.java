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
        Set<Long> names = new HashSet<>();
        forEachWord(text, found, true, i -> {
            if (text.tokens().length(i) >= SHORTEST && !text.any(i, NEVER)) {
                names.add(text.tokens().key(i));
            }
        });
        List<Finding> echoes = new ArrayList<>(RepeatedValues.of(text, found));
        if (!names.isEmpty()) {
            List<Finding> covering = echoes.isEmpty() ? found : Overlaps.inOrder(found, echoes);
            forEachWord(text, covering, false, i -> {
                if (isEcho(text, i) && names.contains(text.tokens().key(i))) {
                    Span span = new Span(text.tokens().start(i), text.tokens().end(i), PersonalData.PERSOON);
                    echoes.add(new Finding(span, Reason.REPEATED, CERTAINTY));
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
