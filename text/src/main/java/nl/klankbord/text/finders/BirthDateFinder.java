package nl.klankbord.text.finders;

import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.DateShape;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Dates that are a birth date: behind a word that says so, or directly behind a name. Other dates stay.
final class BirthDateFinder implements Finder {
    /// A date behind a name is a birth date when the person would be at least this old; an appointment is not.
    private static final int LATEST_OLD_YEAR = 2000;
    private static final Set<String> SINCE =
            Set.of("sinds", "vanaf", "op", "tot", "uit", "per", "in", "voor", "na", "dd", "d");
    private static final int LATEST_BARE_YEAR = 2018;

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            if (inWords(text, i)) {
                found.add(i, i + 2, PersonalData.GEBOORTEDATUM, Reason.SHAPE);
                i += 2;
                continue;
            }
            boolean cue = couldBegin(text, i) && Cues.before(text, i, WordClass.BIRTH_CUE);
            DateShape date = cue ? DateShape.meantAt(text, i) : DateShape.at(text, i);
            if (date.isDate() && (cue || isBirth(text, i, date))) {
                found.add(i, date.last(), PersonalData.GEBOORTEDATUM, Reason.CUE);
                i = date.last();
            }
        }
    }

    /// "acht mei vijfenzestig": a day, a month and a year above thirty, all in words.
    private static boolean inWords(Reading text, int i) {
        return text.is(i, WordClass.DIGIT_WORD)
                && text.is(i + 1, WordClass.MONTH)
                && text.is(i + 2, WordClass.DIGIT_WORD)
                && text.is(i + 2, WordClass.COMPOUND);
    }

    private static boolean couldBegin(Reading text, int i) {
        return text.tokens().isNumber(i) || text.is(i, WordClass.MONTH);
    }

    private static boolean isBirth(Reading text, int i, DateShape date) {
        return saidBehind(text, date.last())
                || isLongAgo(text, i, date)
                || (date.year() <= LATEST_BARE_YEAR && behindName(text, i));
    }

    private static boolean saidBehind(Reading text, int last) {
        int next = text.tokens().isMark(last + 1, ')') ? last + 2 : last + 1;
        return text.word(next, "geboren") || text.word(next, "geb") || text.word(last + 2, "geboren");
    }

    /// A full date of long ago is a birth date, unless a word before it says since when something is so.
    private static boolean isLongAgo(Reading text, int i, DateShape date) {
        boolean since = SINCE.contains(text.tokens().folded(i - 1));
        return date.year() >= 1900 && date.year() <= LATEST_OLD_YEAR && text.digits(i) <= 2 && !since;
    }

    private static boolean behindName(Reading text, int i) {
        Tokens tokens = text.tokens();
        int before = i - 1;
        if (text.word(before, "van") || (tokens.isLineEnd(before) && before > 0)) {
            before--;
        }
        while (tokens.isMark(before, '(') || tokens.isMark(before, ',') || tokens.isMark(before, '*')) {
            before--;
        }
        return text.is(before, WordClass.NAMED);
    }
}
