package nl.klankbord.text.finders;

import java.util.BitSet;
import java.util.stream.Stream;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Dutch number plates of all side codes, with dashes, with spaces or written together; behind a word that says plate
/// or
/// car also a foreign one.
final class PlateFinder implements Finder {
    private static final int LETTERS = 6;

    /// X for a letter, 9 for a digit; kept as numbers, see [#form]. Source: the side codes of the RDW.
    private static final BitSet SIDE_CODES = forms(
            "XX99-99",
            "9999-XX",
            "99XX-99",
            "XX-99-99",
            "99-99-XX",
            "99-XX-99",
            "XX-99-XX",
            "XX-XX-99",
            "99-XX-XX",
            "99-XXX-9",
            "9-XXX-99",
            "XX-999-X",
            "X-999-XX",
            "XXX-99-X",
            "X-99-XXX",
            "9-XX-999",
            "999-XX-9",
            "XXX-9-XX",
            "XX-9-XXX");

    @Override
    public void find(Reading text, Findings found) {
        Tokens tokens = text.tokens();
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            if (startsPlate(tokens, i)) {
                int last = lastOfPlate(text, i);
                if (last >= 0) {
                    found.add(i, last, PersonalData.KENTEKEN, Reason.SHAPE);
                    i = last;
                }
            }
        }
    }

    private static boolean startsPlate(Tokens tokens, int i) {
        boolean shape = tokens.length(i) <= 3 && (tokens.isWord(i) || tokens.isNumber(i));
        return shape && !(tokens.joined(i) && !tokens.isMark(i - 1, '(') && !tokens.isMark(i - 1, ':'));
    }

    private static int lastOfPlate(Reading text, int first) {
        Tokens tokens = text.tokens();
        int form = 0;
        int length = 0;
        int last = first;
        int separators = 0;
        int groups = 0;
        for (int i = first; groups < 3 && (tokens.isWord(i) || tokens.isNumber(i)); groups++) {
            form = form(form, tokens.isWord(i), tokens.length(i));
            length += tokens.length(i);
            last = i;
            boolean dash = tokens.isMark(i + 1, '-') && tokens.joined(i + 1) && tokens.joined(i + 2);
            separators += dash && groups < 2 ? 1 : 0;
            i += dash ? 2 : 1;
            if (length > LETTERS) {
                break;
            }
        }
        if (groups == 3 && length == LETTERS && SIDE_CODES.get(form) && ends(tokens, last)) {
            return certain(text, first, last, separators) ? last : -1;
        }
        return Cues.before(text, first, WordClass.PLATE_CUE) ? lastOfForeignPlate(tokens, first) : -1;
    }

    /// A form with one more group of letters or digits behind it.
    private static int form(int form, boolean letters, int length) {
        return form * 16 + (letters ? 8 : 0) + Math.min(length, 7);
    }

    private static BitSet forms(String... codes) {
        BitSet forms = new BitSet();
        Stream.of(codes)
                .map(code -> Stream.of(code.split("-", -1))
                        .flatMap(part -> Stream.of(part.split("(?<=X)(?=9)|(?<=9)(?=X)", -1)))
                        .reduce(0, (form, group) -> form(form, group.charAt(0) == 'X', group.length()), Integer::sum))
                .forEach(forms::set);
        return forms;
    }

    private static boolean certain(Reading text, int first, int last, int separators) {
        if (separators == 2 || Cues.before(text, first, WordClass.PLATE_CUE)) {
            return true;
        }
        Tokens tokens = text.tokens();
        boolean together = true;
        boolean capitals = true;
        boolean ordinary = false;
        for (int i = first; i <= last; i++) {
            together &= i == first || tokens.joined(i);
            capitals &= !tokens.isWord(i)
                    || tokens.shape(i) == CaseShape.UPPER
                    || (tokens.length(i) == 1 && text.capital(i));
            ordinary |= text.is(i, WordClass.ORDINARY) || text.is(i, WordClass.UNIT);
        }
        return together || (!ordinary && (capitals ? !text.shouted(first) : lowerCase(text, first, last)));
    }

    /// "fdk 31 z", where nothing in it is a word.
    private static boolean lowerCase(Reading text, int first, int last) {
        int letters = 0;
        boolean known = false;
        for (int i = first; i <= last; i++) {
            letters += text.tokens().isWord(i) ? text.tokens().length(i) : 0;
            known |= text.tokens().length(i) > 1
                    && !text.unknown(i)
                    && text.tokens().isWord(i);
        }
        return letters >= 3 && !known;
    }

    private static boolean ends(Tokens tokens, int last) {
        boolean dashed = tokens.isMark(last + 1, '-') && tokens.joined(last + 1) && tokens.joined(last + 2);
        boolean glued = tokens.joined(last + 1) && (tokens.isWord(last + 1) || tokens.isNumber(last + 1));
        return !dashed && !glued;
    }

    private static boolean isPlateWord(Tokens tokens, int i) {
        boolean besideDigits =
                (tokens.joined(i) && tokens.isNumber(i - 1)) || (tokens.joined(i + 1) && tokens.isNumber(i + 1));
        return tokens.length(i) <= 4 && (tokens.shape(i) != CaseShape.LOWER || besideDigits);
    }

    private static int lastOfForeignPlate(Tokens tokens, int first) {
        int letters = 0;
        int digits = 0;
        int last = -1;
        for (int i = first; i < first + 6; i++) {
            if (tokens.isWord(i) && isPlateWord(tokens, i)) {
                letters += tokens.length(i);
            } else if (tokens.isNumber(i) && tokens.length(i) <= 5) {
                digits += tokens.length(i);
            } else if (!tokens.isMark(i, '-')) {
                break;
            }
            last = tokens.isMark(i, '-') ? last : i;
        }
        return letters >= 2 && digits >= 2 && letters + digits <= 9 ? last : -1;
    }
}
