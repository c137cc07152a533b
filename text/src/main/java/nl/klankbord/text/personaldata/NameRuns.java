package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.tagging.NameReason;
import nl.klankbord.text.tagging.NameTagger;
import nl.klankbord.text.tagging.Units;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// From words that are probably names to whole names: neighbours become one when nothing but a space, a dash, the dot
/// of an initial or the comma of "Jansen, P." stands between them.
final class NameRuns {
    private final Reading text;
    private final Units units;
    private final NameTagger tagger;
    private final float[] probabilities;

    NameRuns(Units units, NameTagger tagger) {
        this.text = units.text();
        this.units = units;
        this.tagger = tagger;
        this.probabilities = tagger.probabilities(units);
    }

    /// The names that are probable enough to be masked.
    List<Finding> names(boolean explain) {
        return names(unit -> LeastProbability.ofName(text, units.token(unit)), explain);
    }

    /// The names that are at least as probable as this.
    List<Finding> names(double least, boolean explain) {
        return names(_ -> least, explain);
    }

    private List<Finding> names(IntToDoubleFunction least, boolean explain) {
        List<Finding> names = new ArrayList<>();
        List<Integer> likeliest = new ArrayList<>();
        int u = 0;
        while (u < units.size()) {
            if (isBelow(u, least)) {
                u++;
                continue;
            }
            int end = u + 1;
            double certainty = probability(u);
            while (end < units.size() && !isBelow(end, least) && together(end)) {
                certainty = Math.max(certainty, probability(end));
                end++;
            }
            int last = Initials.behind(text, units.token(end - 1));
            names.add(new Finding(span(firstOfName(units.token(u)), last), Reason.KNOWN_NAME, certainty));
            likeliest.add(likeliest(u, end));
            u = end;
        }
        return explain ? explained(names, likeliest) : names;
    }

    private List<Finding> explained(List<Finding> names, List<Integer> likeliest) {
        List<NameReason> reasons = tagger.reasons(units, likeliest);
        List<Finding> explained = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Finding name = names.get(i);
            explained.add(new Finding(name.span(), reason(reasons.get(i)), name.certainty()));
        }
        return explained;
    }

    private boolean isBelow(int unit, IntToDoubleFunction least) {
        double probability = probability(unit);
        return probability == 0 || probability < least.applyAsDouble(unit);
    }

    private double probability(int unit) {
        return probabilities[units.token(unit)];
    }

    /// "Bolle Jan", "kleine Rico": the word before a first name that makes it a nickname.
    private int firstOfName(int token) {
        boolean nickname = text.is(token, WordClass.FIRST_NAME) && text.is(token - 1, WordClass.NICKNAME);
        boolean divided = text.word(token, "d") && text.tokens().isMark(token - 1, '/') && text.word(token - 2, "v");
        return nickname ? token - 1 : divided ? token - 2 : token;
    }

    private Span span(int first, int last) {
        Tokens tokens = text.tokens();
        boolean initial = tokens.length(last) == 1 && tokens.isMark(last + 1, '.') && tokens.joined(last + 1);
        return new Span(tokens.start(first), tokens.end(initial ? last + 1 : last), PersonalData.PERSOON);
    }

    /// Whether this unit and the one before it are one name, when both are names.
    private boolean together(int unit) {
        Tokens tokens = text.tokens();
        int next = units.token(unit);
        int before = units.lastToken(unit - 1);
        if (next == before + 1) {
            return true;
        }
        if (next != before + 2 || tokens.isLineEnd(before + 1)) {
            return false;
        }
        char mark = tokens.mark(before + 1);
        if (mark == ',') {
            return tokens.length(next) == 1 || (isSurname(before) && isFirstName(next));
        }
        boolean joined = tokens.joined(before + 1) && tokens.joined(next);
        boolean initial = mark == '.' && tokens.joined(before + 1) && tokens.length(before) <= 4;
        return initial || (joined && (mark == '-' || mark == '\'' || mark == '.' || mark == '/'));
    }

    private boolean isSurname(int i) {
        return text.is(i, WordClass.SURNAME) && !text.is(i, WordClass.FIRST_NAME);
    }

    private boolean isFirstName(int i) {
        return text.is(i, WordClass.FIRST_NAME) && !text.is(i, WordClass.SURNAME);
    }

    private int likeliest(int from, int end) {
        int likeliest = from;
        for (int u = from; u < end; u++) {
            likeliest = probability(u) > probability(likeliest) ? u : likeliest;
        }
        return likeliest;
    }

    private static Reason reason(NameReason reason) {
        return switch (reason) {
            case KNOWN -> Reason.KNOWN_NAME;
            case CAPITAL -> Reason.CAPITAL;
            case BEFORE -> Reason.WORDS_BEFORE;
            case AFTER -> Reason.WORDS_AFTER;
            case LETTERS -> Reason.LETTERS;
            case CONTEXT -> Reason.PLACE;
        };
    }
}
