package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.tagging.NumberTags;
import nl.klankbord.text.tagging.Units;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.StreetNames;
import nl.klankbord.text.words.WordClass;

/// From units that are probably part of a number of someone's to whole numbers, and what the tagger makes of the
/// proposals of the written rules.
final class NumberRuns {
    /// A proposal of the rules goes only when the tagger is this sure that it is nobody's.
    private static final double NOBODYS = 0.04;
    /// What has the form of these is masked whatever the tagger thinks of it: a number that is public in one text is
    /// someone's in the next.
    private static final Set<PersonalData> FIRM =
            EnumSet.of(PersonalData.TELEFOON, PersonalData.IBAN, PersonalData.BSN, PersonalData.EMAIL);

    private static final int LONGEST_STREET = 4;
    private static final long STREET_PARTS =
            WordClass.bits(WordClass.PARTICLE, WordClass.STREET, WordClass.STREET_PREFIX, WordClass.STREET_END);
    private static final long NO_STREET = WordClass.bits(
            WordClass.SEALED, WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.FIRST_NAME, WordClass.PHONE_CUE);

    private final Reading text;
    private final Units units;
    private final NumberTags tags;

    NumberRuns(Units units, NumberTags tags) {
        this.text = units.text();
        this.units = units;
        this.tags = tags;
    }

    /// The numbers that are probable enough to be masked.
    List<Finding> numbers() {
        return numbers(this::isLikely);
    }

    /// The numbers that are at least as probable as this.
    List<Finding> numbers(double least) {
        return numbers(unit -> probability(unit) >= least);
    }

    private boolean isLikely(int unit) {
        PersonalData kind = tags.kind(units.token(unit));
        boolean digits = text.tokens().isNumber(units.token(unit));
        return kind != null && probability(unit) >= LeastProbability.ofNumber(kind, digits);
    }

    private List<Finding> numbers(IntPredicate likely) {
        List<Finding> numbers = new ArrayList<>();
        int u = 0;
        while (u < units.size()) {
            int end = u;
            double certainty = 0;
            boolean digits = false;
            while (end < units.size() && likely.test(end) && (end == u || together(end))) {
                certainty = Math.max(certainty, probability(end));
                digits |= isNumber(units.token(end));
                end++;
            }
            PersonalData kind = end > u ? tags.kind(units.token(u)) : null;
            boolean bare = kind == PersonalData.POSTCODE && end == u + 1 && text.digits(units.token(u)) == 4;
            if (kind != null && !bare && (digits || kind == PersonalData.EMAIL || kind == PersonalData.HANDLE)) {
                numbers.add(new Finding(span(u, end - 1, kind), Reason.LEARNED, certainty));
            }
            u = Math.max(end, u + 1);
        }
        return numbers;
    }

    private boolean isNumber(int token) {
        return text.tokens().isNumber(token) || text.is(token, WordClass.DIGIT_WORD);
    }

    private double probability(int unit) {
        return tags.probability(units.token(unit));
    }

    /// Whether this unit and the one before it belong to the same number.
    private boolean together(int unit) {
        Tokens tokens = text.tokens();
        int next = units.token(unit);
        int before = units.lastToken(unit - 1);
        if (tags.kind(next) != tags.kind(before)) {
            return false;
        }
        for (int i = before + 1; i < next; i++) {
            boolean list = (tokens.isMark(i, ',') || tokens.isMark(i, ';')) && !tokens.joined(i + 1);
            if (tokens.isLineEnd(i) || list) {
                return false;
            }
        }
        return next - before <= 4;
    }

    private Span span(int from, int end, PersonalData kind) {
        Tokens tokens = text.tokens();
        int first = units.token(from);
        int last = units.lastToken(end);
        if (kind == PersonalData.ADRES) {
            first = firstOfAddress(first);
        } else if (tokens.isMark(first - 1, '+') || tokens.isMark(first - 1, '@') || tokens.isMark(first - 1, '_')) {
            first--;
        }
        return new Span(tokens.start(first), tokens.end(last), kind);
    }

    /// Back over the name of the street, also one that is in no list: words with a capital.
    private int firstOfAddress(int token) {
        int street = text.is(token, WordClass.STREET_END) ? token : token - 1;
        int first = text.is(street, WordClass.STREET_END) ? StreetNames.first(text, street) : token;
        while (first > token - LONGEST_STREET
                && text.capital(first)
                && !text.opensCell(first)
                && leadsStreet(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean leadsStreet(int i) {
        boolean start = text.sentenceStart(i);
        boolean part = text.capital(i) && (!start || (text.any(i, STREET_PARTS) && !text.is(i, WordClass.PARTICLE)));
        boolean name = text.any(i, NO_STREET) && !text.is(i, WordClass.PARTICLE);
        return text.tokens().isWord(i) && part && !name;
    }

    /// What the rules found, with the tagger's probability and kind; without what it is sure is nobody's.
    List<Finding> judged(List<Finding> proposals) {
        List<Finding> judged = new ArrayList<>();
        for (Finding proposal : proposals) {
            if (proposal.span().kind() == PersonalData.PERSOON) {
                judged.add(proposal);
            } else {
                double certainty = certainty(proposal.span());
                if (certainty < 0) {
                    judged.add(proposal);
                } else if (certainty > NOBODYS || FIRM.contains(proposal.span().kind())) {
                    judged.add(new Finding(withKind(proposal.span()), proposal.reason(), certainty));
                }
            }
        }
        return judged;
    }

    /// The highest probability within the span; -1 when the tagger did not look at it.
    private double certainty(Span span) {
        double highest = -1;
        for (int i = text.tokens().at(span.start()); text.tokens().start(i) < span.end() && i < text.size(); i++) {
            highest = Math.max(highest, tags.probability(i));
        }
        return highest;
    }

    private Span withKind(Span span) {
        PersonalData kind = null;
        for (int i = text.tokens().at(span.start()); text.tokens().start(i) < span.end() && i < text.size(); i++) {
            if (tags.probability(i) >= 0) {
                if (kind != null && kind != tags.kind(i)) {
                    return span;
                }
                kind = tags.kind(i);
            }
        }
        return kind == null ? span : new Span(span.start(), span.end(), kind);
    }
}
