package nl.klankbord.text.personaldata;

import java.util.function.Consumer;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.DateShape;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Dates that are a birth date: behind a word that says so, or directly behind a name. Other dates stay.
final class BirthDateFinder implements Finder {
    /// A date behind a name is a birth date when the person would be at least this old; an appointment is not.
    private static final int LATEST_BARE_YEAR = 2018;

    @Override
    public void find(Reading text, Consumer<Span> found) {
        for (int i = 0; i < text.size(); i++) {
            boolean cue = couldBegin(text, i) && Cues.before(text, i, WordClass.BIRTH_CUE);
            DateShape date = cue ? DateShape.meantAt(text, i) : DateShape.at(text, i);
            if (date.isDate() && (cue || isBirth(text, i, date))) {
                found.accept(Finder.span(text, i, date.last(), PersonalData.GEBOORTEDATUM));
                i = date.last();
            }
        }
    }

    private static boolean couldBegin(Reading text, int i) {
        return text.tokens().isNumber(i) || text.is(i, WordClass.MONTH);
    }

    private static boolean isBirth(Reading text, int i, DateShape date) {
        return saidBehind(text, date.last()) || (date.year() <= LATEST_BARE_YEAR && behindName(text, i));
    }

    private static boolean saidBehind(Reading text, int last) {
        int next = text.tokens().isMark(last + 1, ')') ? last + 2 : last + 1;
        return text.word(next, "geboren") || text.word(next, "geb") || text.word(last + 2, "geboren");
    }

    private static boolean behindName(Reading text, int i) {
        Tokens tokens = text.tokens();
        int before = i - 1;
        while (tokens.isMark(before, '(') || tokens.isMark(before, ',') || tokens.isMark(before, '*')) {
            before--;
        }
        return text.is(before, WordClass.NAMED);
    }
}
