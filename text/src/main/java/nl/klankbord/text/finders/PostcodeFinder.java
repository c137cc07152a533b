package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Dutch postcodes with their letters. Four digits alone stay: they name a neighbourhood.
final class PostcodeFinder implements Finder {

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            if (isPostcode(text, i)) {
                found.add(i, i + 1, PersonalData.POSTCODE, Reason.SHAPE);
            }
        }
    }

    static boolean isPostcode(Reading text, int i) {
        Tokens tokens = text.tokens();
        if (text.digits(i) != 4 || tokens.letter(i, 0) == '0') {
            return false;
        }
        boolean letters = tokens.isWord(i + 1) && tokens.length(i + 1) == 2 && !gluedBehind(tokens, i + 1);
        if (!letters || (tokens.joined(i) && numberMark(tokens.mark(i - 1)))) {
            return false;
        }
        return tokens.joined(i + 1) ? !text.is(i + 1, WordClass.UNIT) : saysPostcode(text, i);
    }

    /// "In 1943 is" has the shape of a postcode: with a space between, two letters that are a word need capitals.
    private static boolean saysPostcode(Reading text, int i) {
        boolean word = text.is(i + 1, WordClass.ORDINARY) || text.is(i + 1, WordClass.UNIT);
        if (!word) {
            return true;
        }
        int before = text.tokens().isMark(i - 1, ',') ? i - 2 : i - 1;
        boolean afterHouse = text.tokens().isNumber(before) || text.is(before, WordClass.SEALED);
        boolean year = text.value(i) >= 1900 && text.value(i) < 2100;
        boolean capitals = text.tokens().shape(i + 1) == CaseShape.UPPER && !text.shouted(i + 1);
        return capitals || (afterHouse && !year);
    }

    private static boolean gluedBehind(Tokens tokens, int i) {
        return tokens.joined(i + 1) && (tokens.isNumber(i + 1) || (tokens.isMark(i + 1, '-') && tokens.joined(i + 2)));
    }

    private static boolean numberMark(char mark) {
        return mark == '.' || mark == '/' || mark == '+';
    }
}
