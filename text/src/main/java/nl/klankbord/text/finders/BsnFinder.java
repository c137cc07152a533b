package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Citizen service numbers: nine digits that pass the eleven test, or seven to ten digits behind a word that says BSN.
/// The
/// eleven test keeps case numbers of nine digits readable; one in eleven passes it by chance and is masked as well.
final class BsnFinder implements Finder {

    @Override
    public void find(Reading text, Findings found) {
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            if (text.tokens().isNumber(i)) {
                int last = lastOfBsn(text, i);
                if (last >= 0) {
                    found.add(i, last, PersonalData.BSN, Reason.CHECK);
                    i = last;
                }
            }
        }
    }

    private static int lastOfBsn(Reading text, int first) {
        Tokens tokens = text.tokens();
        if (continuesNumber(tokens, first)) {
            return -1;
        }
        boolean cue = Cues.before(text, first, WordClass.BSN_CUE);
        if (!cue && digitsFrom(tokens, first) < 9) {
            return -1;
        }
        int digits = 0;
        StringBuilder number = new StringBuilder();
        for (int i = first; tokens.isNumber(i) && digits < 10; i = next(tokens, i)) {
            digits += tokens.length(i);
            number.append(tokens.folded(i));
            boolean ends = !tokens.isNumber(next(tokens, i)) || digits >= 9;
            if (ends && isBsn(number, cue) && !tokens.isNumber(i + 1)) {
                return plainEnd(tokens, i) ? i : -1;
            }
        }
        return -1;
    }

    private static int digitsFrom(Tokens tokens, int first) {
        int digits = 0;
        for (int i = first; tokens.isNumber(i) && digits < 10; i = next(tokens, i)) {
            digits += tokens.length(i);
        }
        return digits;
    }

    private static boolean isBsn(StringBuilder number, boolean cue) {
        return cue ? number.length() >= 7 && number.length() <= 10 : passesElevenTest(number);
    }

    private static boolean continuesNumber(Tokens tokens, int first) {
        return tokens.joined(first)
                && (tokens.isWord(first - 1)
                        || ("-./+".indexOf(tokens.mark(first - 1)) >= 0 && tokens.joined(first - 1)));
    }

    private static boolean plainEnd(Tokens tokens, int last) {
        return !(tokens.joined(last + 1) && tokens.isWord(last + 1));
    }

    /// The next group of digits behind a space, a dot or a dash.
    private static int next(Tokens tokens, int i) {
        char mark = tokens.mark(i + 1);
        return mark == '.' || mark == '-' ? i + 2 : i + 1;
    }

    static boolean passesElevenTest(CharSequence number) {
        if (number.length() != 9) {
            return false;
        }
        int sum = -(number.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (number.charAt(i) - '0');
        }
        return sum % 11 == 0 && sum != 0;
    }
}
