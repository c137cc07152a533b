package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Telephone numbers in digits or in words. Public numbers (14010, 0800, 0900) stay.
final class PhoneFinder implements Finder {
    private static final int LONGEST = 15;
    private static final int MOST_WORDS = 24;

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            int last = lastOfPhone(text, i);
            if (last >= 0) {
                int first = text.tokens().isMark(i - 1, '+') ? i - 1 : i;
                found.add(first, last, PersonalData.TELEFOON, Reason.SHAPE);
                i = last;
            }
        }
    }

    private static int lastOfPhone(Reading text, int i) {
        if (text.is(i, WordClass.DIGIT_WORD)) {
            int spoken = lastOfSpoken(text, i);
            return spoken >= 0 ? spoken : Dictated.last(text, i);
        }
        if (!text.tokens().isNumber(i) || gluedToCode(text.tokens(), i)) {
            return -1;
        }
        char digit = text.tokens().letter(i, 0);
        boolean plus = text.tokens().isMark(i - 1, '+');
        if (digit != '0' && !plus && text.digits(i) != 11 && !cue(text, i)) {
            return -1;
        }
        String start = text.tokens().folded(i);
        if (plus || (start.startsWith("00") && start.length() > 3)) {
            return lastOfGroups(text, i, 8, LONGEST);
        }
        if (start.startsWith("0800") || start.startsWith("0900")) {
            return -1;
        }
        if (start.charAt(0) == '0') {
            int exact = lastOfGroups(text, i, 10, 10);
            if (exact >= 0) {
                return exact;
            }
            int near = cue(text, i) || start.startsWith("06") ? lastOfGroups(text, i, 9, 11) : -1;
            return near >= 0 ? near : Dictated.last(text, i);
        }
        if (start.startsWith("31") && start.length() == 11) {
            return i;
        }
        return cue(text, i) && !start.startsWith("14") ? lastOfGroups(text, i, 7, 10) : -1;
    }

    private static boolean cue(Reading text, int i) {
        return Cues.before(text, i, WordClass.PHONE_CUE);
    }

    private static boolean gluedToCode(Tokens tokens, int i) {
        boolean behindMark = "-./".indexOf(tokens.mark(i - 1)) >= 0 && tokens.joined(i - 1) && !tokens.isLineEnd(i - 2);
        return tokens.joined(i) && ((tokens.isWord(i - 1) && tokens.length(i - 1) < 3) || behindMark);
    }

    /// The last group at which at least `least` and at most `most` digits have been read; the longest such run.
    private static int lastOfGroups(Reading text, int first, int least, int most) {
        Tokens tokens = text.tokens();
        int digits = 0;
        int last = -1;
        for (int i = first; tokens.isNumber(i); i = nextGroup(tokens, i)) {
            digits += tokens.length(i);
            if (digits > most) {
                break;
            }
            if (digits >= least) {
                last = i;
            }
        }
        boolean glued = tokens.joined(last + 1) && tokens.isWord(last + 1) && tokens.length(last + 1) < 3;
        return last >= 0 && glued ? -1 : last;
    }

    /// The next group of digits behind spaces, dots, dashes, slashes or brackets; a position that is no number if none.
    private static int nextGroup(Tokens tokens, int i) {
        int next = i + 1;
        while (next <= i + 3 && "-./\u2013\u2010\u2011()".indexOf(tokens.mark(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static int lastOfSpoken(Reading text, int first) {
        int words = 0;
        int last = -1;
        int i = first;
        while (i < first + MOST_WORDS && (text.is(i, WordClass.DIGIT_WORD) || (words > 0 && spokenJoin(text, i)))) {
            if (text.is(i, WordClass.DIGIT_WORD)) {
                words++;
                last = i;
            }
            i++;
        }
        boolean nul = text.word(first, "nul") || cue(text, first);
        return words >= 7 && nul ? last : -1;
    }

    private static boolean spokenJoin(Reading text, int i) {
        boolean mark = text.tokens().isMark(i, ',') || text.tokens().isMark(i, '-');
        return (mark || text.word(i, "en")) && text.is(i + 1, WordClass.DIGIT_WORD);
    }
}
