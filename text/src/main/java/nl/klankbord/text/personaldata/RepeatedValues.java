package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.TokenKind;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// A number, code or whole name that was found somewhere in the text is found everywhere in it: a case number behind
/// "zaaknr" in the first line is one in the last line too. Compared word by word, whatever mark stands between.
final class RepeatedValues {
    private static final int SHORTEST = 4;
    /// Words and numbers of one value; what is longer is not looked for.
    private static final int MOST_PARTS = 8;
    private static final double CERTAINTY = 0.9;
    private static final long ORDINARY =
            WordClass.bits(WordClass.ORDINARY, WordClass.PARTICLE, WordClass.SCENERY, WordClass.SEALED);

    private final Reading text;
    private final Tokens tokens;
    private final boolean[] covered;
    private final Map<String, PersonalData> kinds = new HashMap<>();
    /// By the hash of the first part: the numbers of parts that a value has, a bit each.
    private final Map<Integer, Integer> parts = new HashMap<>();
    /// A bit for each of those hashes: says of most words at once that no value begins there.
    private long filter;

    private RepeatedValues(Reading text) {
        this.text = text;
        this.tokens = text.tokens();
        this.covered = new boolean[text.size()];
    }

    static List<Finding> of(Reading text, List<Finding> found) {
        RepeatedValues values = new RepeatedValues(text);
        found.forEach(finding -> values.learn(finding.span()));
        return values.kinds.isEmpty() ? List.of() : values.findAll();
    }

    private void learn(Span span) {
        StringBuilder value = new StringBuilder();
        int count = 0;
        int letters = 0;
        int first = tokens.at(span.start());
        for (int i = first; i < text.size() && tokens.start(i) < span.end(); i++) {
            covered[i] = true;
            if (isPart(i)) {
                first = count == 0 ? i : first;
                count++;
                letters += tokens.length(i);
                append(value, i);
            }
        }
        boolean oneName = span.kind() == PersonalData.PERSOON && count == 1;
        if (count > 0 && count <= MOST_PARTS && letters >= SHORTEST && !oneName) {
            kinds.putIfAbsent(value.toString(), span.kind());
            filter |= 1L << tokens.hash(first);
            parts.merge(tokens.hash(first), 1 << count, (one, other) -> one | other);
        }
    }

    private List<Finding> findAll() {
        List<Finding> again = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            boolean may = (filter & 1L << tokens.hash(i)) != 0 && isFree(i);
            int counts = may ? parts.getOrDefault(tokens.hash(i), 0) : 0;
            for (int count = MOST_PARTS; counts != 0 && count > 0; count--) {
                int last = (counts & 1 << count) == 0 ? -1 : lastOfValue(i, count);
                if (last >= 0) {
                    PersonalData kind = kinds.getOrDefault(value(i, last), PersonalData.PERSOON);
                    again.add(
                            new Finding(new Span(tokens.start(i), tokens.end(last), kind), Reason.REPEATED, CERTAINTY));
                    i = last;
                    break;
                }
            }
        }
        return again;
    }

    /// The last part of the value that begins here; -1 when none does, or nothing but ordinary words.
    private int lastOfValue(int first, int count) {
        int last = first;
        boolean tells = tells(first);
        for (int part = 1; part < count; part++) {
            int next = tokens.kind(last + 1) == TokenKind.MARK ? last + 2 : last + 1;
            if (!isFree(next)) {
                return -1;
            }
            tells |= tells(next);
            last = next;
        }
        return tells && kinds.containsKey(value(first, last)) ? last : -1;
    }

    private String value(int first, int last) {
        StringBuilder value = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (isPart(i)) {
                append(value, i);
            }
        }
        return value.toString();
    }

    private void append(StringBuilder value, int i) {
        value.append(tokens.folded(i)).append(' ');
    }

    private boolean tells(int i) {
        return tokens.isNumber(i) || !text.any(i, ORDINARY);
    }

    private boolean isFree(int i) {
        return i >= 0 && i < text.size() && isPart(i) && !covered[i] && !text.is(i, WordClass.SEALED);
    }

    private boolean isPart(int i) {
        return tokens.isWord(i) || tokens.isNumber(i);
    }
}
