package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Cues;
import nl.klankbord.text.words.DateShape;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Case numbers and numbers of identity documents: a code behind a word that says what it is, and codes whose shape
/// alone
/// says enough (`WH-24/03391`, `599.2025.118.7340`).
final class ReferenceFinder implements Finder {
    private static final int LONGEST = 16;
    private static final long OTHER = WordClass.bits(
            WordClass.NOT_A_HOUSE, WordClass.BIRTH_CUE, WordClass.IBAN_CUE, WordClass.BSN_CUE, WordClass.PLATE_CUE);
    private static final long CUES = WordClass.bits(WordClass.CASE_CUE, WordClass.DOCUMENT_CUE, WordClass.FILLER);

    @Override
    public void find(Reading text, Findings found) {
        Tokens tokens = text.tokens();
        for (int i = text.nearNumber(0); i < text.size(); i = text.nearNumber(i + 1)) {
            if (!isPart(tokens, i) || continuesCode(text, i)) {
                continue;
            }
            int spelled = lastOfSpelled(tokens, i);
            if (spelled >= 0) {
                found.add(i, spelled, PersonalData.DOCUMENTNUMMER, Reason.SHAPE);
                i = spelled;
                continue;
            }
            Code code = Code.at(text, i);
            if (code.digits == 0) {
                continue;
            }
            PersonalData kind = kindOf(text, code);
            int last = kind == PersonalData.PERSOON ? -1 : code.last;
            if (last >= 0) {
                found.add(i, last, kind, Reason.CUE);
                i = last;
            }
        }
    }

    /// "I-Y-5-8-K-0-P-7-2", "i z 7 r l 0 0 4 4": eight or nine letters and digits, one by one.
    private static int lastOfSpelled(Tokens tokens, int first) {
        int letters = 0;
        int digits = 0;
        int last = first;
        int i = first;
        while (isPart(tokens, i) && tokens.length(i) == 1 && letters + digits < LONGEST) {
            letters += tokens.isWord(i) ? 1 : 0;
            digits += tokens.isNumber(i) ? 1 : 0;
            last = i;
            i += tokens.isMark(i + 1, '-') ? 2 : 1;
        }
        int length = letters + digits;
        return length >= 8 && length <= 9 && letters >= 2 && digits >= 3 && tokens.isWord(first) ? last : -1;
    }

    /// Whether this token is the inside of a code that began earlier; "nr.1234" begins behind the dot.
    private static boolean continuesCode(Reading text, int i) {
        Tokens tokens = text.tokens();
        if (!tokens.joined(i)) {
            return false;
        }
        if (isPart(tokens, i - 1)) {
            return true;
        }
        boolean mark = "-./_".indexOf(tokens.mark(i - 1)) >= 0 && tokens.joined(i - 1) && isPart(tokens, i - 2);
        return mark && !text.any(i - 2, CUES);
    }

    private static boolean isPart(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.isNumber(i);
    }

    /// What the code is; PERSOON stands for "no code at all".
    private static PersonalData kindOf(Reading text, Code code) {
        long cue = Cues.before(text, code.first);
        if (text.tokens().isMark(code.first - 1, '€')) {
            return PersonalData.PERSOON;
        }
        if (code.looksLikeDocument(text) && (cue & WordClass.CASE_CUE.bit()) == 0) {
            return PersonalData.DOCUMENTNUMMER;
        }
        if ((cue & WordClass.DOCUMENT_CUE.bit()) != 0 && code.digits + code.letters >= 6 && code.digits >= 3) {
            return PersonalData.DOCUMENTNUMMER;
        }
        boolean named = (cue & WordClass.CASE_CUE.bit()) != 0
                && code.digits >= (code.letters >= 2 ? 3 : 4)
                && !code.isDateOrYear(text);
        boolean other = (cue & OTHER) != 0 && (cue & WordClass.CASE_CUE.bit()) == 0;
        return named || (!other && code.speaksForItself(text)) ? PersonalData.ZAAKNUMMER : PersonalData.PERSOON;
    }

    private record Code(int first, int last, int digits, int letters, int groups) {

        static Code at(Reading text, int first) {
            Tokens tokens = text.tokens();
            int last = first;
            int digits = 0;
            int letters = 0;
            int groups = 0;
            for (int i = first; i >= 0 && i < first + LONGEST; i = next(text, first, i)) {
                digits += text.digits(i);
                letters += tokens.isWord(i) ? tokens.length(i) : 0;
                groups++;
                last = i;
            }
            return new Code(first, last, digits, letters, groups);
        }

        /// The next part of the code, or -1: joined directly or by a mark, or a number behind one space.
        private static int next(Reading text, int first, int i) {
            Tokens tokens = text.tokens();
            int next = i + 1;
            if ("-./_:".indexOf(tokens.mark(next)) >= 0 && tokens.joined(next) && tokens.joined(next + 1)) {
                return isPart(text, next + 1) ? next + 1 : -1;
            }
            if (tokens.joined(next)) {
                return isPart(text, next) ? next : -1;
            }
            if (spacedSlash(text, first, next)) {
                return isPart(text, next + 1) ? next + 1 : -1;
            }
            boolean afterNumber = tokens.isNumber(i) && text.digits(next) >= 2;
            boolean afterLetters = tokens.isWord(i)
                    && tokens.length(i) <= 4
                    && text.digits(next) >= 4
                    && (!text.is(i, WordClass.ORDINARY) || tokens.shape(i) == CaseShape.UPPER);
            return afterNumber || afterLetters ? next : -1;
        }

        /// "WMO-T 2026 / 21406 / HH", behind a word that says case number.
        private static boolean spacedSlash(Reading text, int first, int slash) {
            Tokens tokens = text.tokens();
            return tokens.isMark(slash, '/')
                    && Cues.before(text, first, WordClass.CASE_CUE)
                    && (text.digits(slash + 1) > 1 || tokens.shape(slash + 1) == CaseShape.UPPER);
        }

        private static boolean isPart(Reading text, int i) {
            return text.tokens().isNumber(i)
                    || (text.tokens().isWord(i) && text.tokens().length(i) <= 6);
        }

        boolean isDateOrYear(Reading text) {
            boolean year = last == first && digits == 4 && text.value(first) >= 1900 && text.value(first) <= 2100;
            return year
                    || (DateShape.at(text, first).isDate()
                            && DateShape.at(text, first).last() >= last);
        }

        boolean speaksForItself(Reading text) {
            if (letters == 0) {
                return groups >= 3
                        && digits >= 10
                        && dotted(text)
                        && !DateShape.at(text, first).isDate();
            }
            boolean capitals = true;
            boolean spaced = false;
            boolean glued = false;
            for (int i = first; i <= last; i++) {
                CaseShape shape = text.tokens().shape(i);
                capitals &= !text.tokens().isWord(i)
                        || shape == CaseShape.UPPER
                        || (shape == CaseShape.CAPITALISED && text.tokens().length(i) == 1);
                spaced |= i > first && !text.tokens().joined(i);
                glued |= i > first
                        && text.tokens().joined(i)
                        && text.tokens().isNumber(i)
                        && text.tokens().isWord(i - 1);
            }
            boolean short4 = groups == 2
                    && digits == 4
                    && letters <= 3
                    && last == first + 2
                    && text.tokens().length(first) >= 2;
            boolean enough =
                    short4 || (groups >= 3 && digits >= 5) || (groups == 2 && digits >= 5 && (glued || letters <= 4));
            return capitals && !spaced && enough && letters <= 8 && !PostcodeFinder.isPostcode(text, first);
        }

        /// Two letters, six letters or digits and a digit, written together: a Dutch passport or identity card.
        boolean looksLikeDocument(Reading text) {
            Tokens tokens = text.tokens();
            boolean together = tokens.end(last) - tokens.start(first) == 9 && digits + letters == 9;
            boolean shape =
                    tokens.shape(first) == CaseShape.UPPER && tokens.length(first) >= 2 && tokens.isNumber(last);
            return together && shape && (groups >= 3 || letters == 2);
        }

        private boolean dotted(Reading text) {
            boolean four = false;
            for (int i = first; i <= last; i++) {
                four |= text.digits(i) >= 4;
            }
            return four && text.tokens().isMark(first + 1, '.');
        }
    }
}
