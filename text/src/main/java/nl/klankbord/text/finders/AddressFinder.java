package nl.klankbord.text.finders;

import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.DateShape;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.StreetNames;
import nl.klankbord.text.words.WordClass;

/// A street with its house number and addition, and a house number alone behind "nummer". A street alone stays.
final class AddressFinder implements Finder {
    private static final int LONGEST_ADDITION = 8;
    /// Single letters that are a word or a unit behind a number.
    private static final Set<String> NO_ADDITION = Set.of("u", "m", "x", "s", "t", "n", "e", "o", "y", "i");

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            int number = houseNumberBehind(text, i);
            if (number >= 0) {
                int last = lastOfAddition(text, number);
                found.add(firstOfStreet(text, i), last, PersonalData.ADRES, Reason.STREET);
                i = last;
            } else if (isBareNumber(text, i)) {
                found.add(i, i + 2, PersonalData.ADRES, Reason.STREET);
                i += 2;
            }
        }
    }

    /// Of a street in no list: back to "Nieuwe" in "Nieuwe Vest", to "Laan" in "Laan van Nooitgedacht".
    private static int firstOfStreet(Reading text, int i) {
        if (text.is(i, WordClass.STREET_END) || !text.capital(i)) {
            return StreetNames.first(text, i);
        }
        if (text.is(i - 1, WordClass.STREET_PREFIX) && text.capital(i - 1)) {
            return i - 1;
        }
        int lane = i - 1;
        while (lane > i - 3 && text.is(lane, WordClass.PARTICLE)) {
            lane--;
        }
        boolean named = lane < i - 1 && text.is(lane, WordClass.BARE_STREET) && text.capital(lane);
        return named ? lane : i;
    }

    /// The house number behind a street or behind "nummer"; -1 where there is none.
    private static int houseNumberBehind(Reading text, int i) {
        if (text.is(i, WordClass.STREET_END)) {
            return houseNumber(text, skipNumberWord(text, i + 1));
        }
        if (isNumberWord(text, i)) {
            int number = text.tokens().isMark(i + 1, '.') || text.tokens().isMark(i + 1, ':') ? i + 2 : i + 1;
            boolean house = Cues.before(text, i) == 0 && !text.is(i - 1, WordClass.NOT_A_HOUSE);
            return house && text.value(number) < 3000 ? houseNumber(text, number) : -1;
        }
        return looksLikeStreet(text, i) ? houseNumber(text, i + 1) : -1;
    }

    private static int skipNumberWord(Reading text, int i) {
        int at = i;
        while (at < i + 3
                && (isNumberWord(text, at)
                        || text.word(at, "ligplaats")
                        || text.tokens().isMark(at, ',')
                        || text.tokens().isMark(at, '.'))) {
            at++;
        }
        return at;
    }

    private static boolean isNumberWord(Reading text, int i) {
        char letter = text.tokens().isWord(i) ? text.tokens().letter(i, 0) : ' ';
        if (letter != 'n' && letter != 'h') {
            return false;
        }
        return text.word(i, "nr")
                || text.word(i, "nummer")
                || text.word(i, "nrs")
                || text.word(i, "nummers")
                || text.word(i, "huisnummer")
                || text.word(i, "huisnr")
                || text.word(i, "no");
    }

    /// An unknown word with a capital and a number behind it, where the sentence speaks of a place.
    private static boolean looksLikeStreet(Reading text, int i) {
        long known = WordClass.bits(
                WordClass.ORDINARY,
                WordClass.FIRST_NAME,
                WordClass.ORGANISATION,
                WordClass.PLACE,
                WordClass.CASE_CUE,
                WordClass.NOT_A_HOUSE,
                WordClass.MONTH,
                WordClass.UNIT,
                WordClass.PHONE_CUE,
                WordClass.DOCUMENT_CUE);
        if (!text.capital(i)
                || text.any(i, known)
                || text.tokens().length(i) < 4
                || text.digits(i + 1) == 0
                || text.tokens().joined(i + 1)) {
            return false;
        }
        int before = text.word(i - 1, "de") || text.word(i - 1, "het") ? i - 2 : i - 1;
        boolean place = text.word(before, "op")
                || text.word(before, "aan")
                || text.word(before, "adres")
                || text.word(before, "woon");
        return place || firstOfStreet(text, i) < i || PostcodeFinder.isPostcode(text, lastOfAddition(text, i + 1) + 1);
    }

    private static int houseNumber(Reading text, int i) {
        Tokens tokens = text.tokens();
        int value = text.value(i);
        boolean shape = value >= 1
                && tokens.letter(i, 0) != '0'
                && text.digits(i) <= 4
                && !(text.digits(i) == 4 && value > 1900 && value < 2100);
        if (!shape || PostcodeFinder.isPostcode(text, i) || isMeasure(text, i + 1)) {
            return -1;
        }
        boolean clock = (tokens.isMark(i + 1, ':')
                        || tokens.isMark(i + 1, '.')
                        || (tokens.isMark(i + 1, '/') && text.value(i + 2) <= 12))
                && tokens.joined(i + 1)
                && tokens.joined(i + 2)
                && text.digits(i + 2) > 0;
        return clock || DateShape.at(text, i).isDate() ? -1 : i;
    }

    private static boolean isMeasure(Reading text, int i) {
        return text.is(i, WordClass.UNIT)
                || text.is(i, WordClass.MONTH)
                || text.tokens().isMark(i, '%');
    }

    private static int lastOfAddition(Reading text, int number) {
        int last = number;
        while (last < number + LONGEST_ADDITION) {
            int next = nextPart(text, last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static int nextPart(Reading text, int i) {
        Tokens tokens = text.tokens();
        int next = i + 1;
        if (tokens.joined(next)
                && ((tokens.isWord(next) && tokens.length(next) <= 3)
                        || (text.digits(next) > 0 && text.digits(next) < 4))) {
            return next;
        }
        if (tokens.isMark(next, '-') || tokens.isMark(next, '/')) {
            return behindDash(text, next);
        }
        if (tokens.isWord(next) && isAddition(text, next)) {
            return next;
        }
        int part = PartOfHouse.last(text, next);
        if (part >= 0) {
            return part;
        }
        int range = lastOfRange(text, next);
        if (range >= 0) {
            return range;
        }
        if (isUnit(text, i, next)) {
            return next;
        }
        if (tokens.isNumber(i) && tokens.isMark(next, ',') && isListed(text, next + 1)) {
            return next + 1;
        }
        boolean second = text.word(next, "en") && tokens.isNumber(i) && houseNumber(text, next + 1) > 0;
        return second ? next + 1 : -1;
    }

    /// The number behind the letter of a part of a building: "12 B 3".
    private static boolean isUnit(Reading text, int letter, int number) {
        boolean apart = text.tokens().isWord(letter)
                && text.tokens().length(letter) == 1
                && !text.tokens().joined(letter);
        return apart && text.digits(number) > 0 && text.digits(number) < 4 && !isMeasure(text, number + 1);
    }

    /// The number behind "t/m", "tot en met" or "tot"; -1 where none of these stands.
    private static int lastOfRange(Reading text, int i) {
        int number = -1;
        if (text.word(i, "t") && text.tokens().isMark(i + 1, '/') && text.word(i + 2, "m")) {
            number = i + 3;
        } else if (text.word(i, "tot")) {
            number = text.word(i + 1, "en") && text.word(i + 2, "met") ? i + 3 : i + 1;
        }
        return number >= 0 && houseNumber(text, number) > 0 ? number : -1;
    }

    /// One of several house numbers that end in "en 37": "33, 35 en 37".
    private static boolean isListed(Reading text, int i) {
        int last = i;
        while (last < i + LONGEST_ADDITION
                && houseNumber(text, last) > 0
                && text.tokens().isMark(last + 1, ',')) {
            last += 2;
        }
        return houseNumber(text, last) > 0 && text.word(last + 1, "en") && houseNumber(text, last + 2) > 0;
    }

    private static int behindDash(Reading text, int dash) {
        Tokens tokens = text.tokens();
        int part = dash + 1;
        boolean tight = tokens.joined(dash) && tokens.joined(part);
        boolean number = text.digits(part) > 0 && text.digits(part) <= 4 && !isMeasure(text, part + 1);
        boolean letters = tokens.isWord(part) && tokens.length(part) <= (tight ? 3 : 1);
        return (number || letters) && !PostcodeFinder.isPostcode(text, part) ? part : -1;
    }

    private static boolean isAddition(Reading text, int i) {
        Tokens tokens = text.tokens();
        if (tokens.length(i) == 1) {
            boolean initial = tokens.isMark(i + 1, '.') && tokens.joined(i + 1) && tokens.isWord(i + 2);
            return !initial && (tokens.shape(i) == CaseShape.CAPITALISED || !NO_ADDITION.contains(tokens.folded(i)));
        }
        boolean roman =
                tokens.shape(i) == CaseShape.UPPER && (text.word(i, "ii") || text.word(i, "iii") || text.word(i, "iv"));
        return roman || text.word(i, "bis") || text.word(i, "hs") || text.word(i, "rd") || text.word(i, "zw");
    }

    /// "118-A", with at least two digits.
    private static boolean isBareNumber(Reading text, int i) {
        Tokens tokens = text.tokens();
        boolean number = text.digits(i) >= 2 && text.digits(i) <= 4 && !tokens.joined(i);
        boolean letter = tokens.isMark(i + 1, '-')
                && tokens.joined(i + 1)
                && tokens.joined(i + 2)
                && tokens.isWord(i + 2)
                && tokens.length(i + 2) == 1;
        return number && letter && !(tokens.joined(i + 3) && !".,;)!?:".contains(String.valueOf(tokens.mark(i + 3))));
    }
}
