package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// E-mail addresses of people, also spoken ("apenstaartje") or with spaces. A mailbox of a municipality or an
/// organisation that holds no name stays: info@, wijkteam@.
final class MailFinder implements Finder {
    private static final String LOCAL_MARKS = "._-+'";
    private static final int LONGEST = 24;

    @Override
    public void find(Reading text, Findings found) {
        boolean any = text.tokens().signs() || text.holds(WordClass.AT_SIGN.bit());
        for (int i = 1; any && i < text.size(); i++) {
            if (isAt(text, i)) {
                int first = firstOfLocal(text, i);
                int last = lastOfDomain(text, i);
                if (first >= 0 && last > i && isPersonal(text, first, i, last)) {
                    found.add(first, last, PersonalData.EMAIL, Reason.SHAPE);
                }
            }
        }
    }

    private static boolean isAt(Reading text, int i) {
        if (text.tokens().isMark(i, '@') || text.word(i, "apenstaartje") || text.word(i, "apestaartje")) {
            return true;
        }
        boolean bracket = text.tokens().isMark(i - 1, '(') || text.tokens().isMark(i - 1, '[');
        return text.word(i, "at") && (bracket || text.is(domainStart(text, i), WordClass.MAIL_HOST));
    }

    private static int firstOfLocal(Reading text, int at) {
        Tokens tokens = text.tokens();
        boolean sign = tokens.isMark(at, '@');
        int last = at - 1;
        if (tokens.isMark(last, '(') || tokens.isMark(last, '[')) {
            last--;
        }
        boolean spaced = sign && !tokens.joined(at);
        boolean handle = spaced && tokens.joined(at + 1);
        if (spaced && !text.is(domainStart(text, at), WordClass.MAIL_HOST) && (handle || !hasDomain(text, at))) {
            return -1;
        }
        if (!isPart(tokens, last)) {
            return -1;
        }
        return backOverLocal(text, last, sign);
    }

    private static int backOverLocal(Reading text, int last, boolean sign) {
        Tokens tokens = text.tokens();
        int first = last;
        while (first > last - LONGEST) {
            int before = first - 1;
            if (tokens.joined(first) && isPart(tokens, before)) {
                first = before;
            } else if (isMark(text, before)
                    && isPart(tokens, before - 1)
                    && (!sign || (tokens.joined(first) && tokens.joined(before)))) {
                first = before - 1;
            } else if (isMark(text, before)
                    && tokens.joined(first)
                    && tokens.joined(before)
                    && isMark(text, before - 1)) {
                first = before;
            } else {
                break;
            }
        }
        return first;
    }

    private static boolean isMark(Reading text, int i) {
        char mark = text.tokens().mark(i);
        return (mark != ' ' && LOCAL_MARKS.indexOf(mark) >= 0)
                || text.word(i, "punt")
                || text.word(i, "streepje")
                || text.word(i, "underscore");
    }

    private static boolean isPart(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.isNumber(i);
    }

    private static int domainStart(Reading text, int at) {
        int next = at + 1;
        return text.tokens().isMark(next, ')') || text.tokens().isMark(next, ']') ? next + 1 : next;
    }

    private static boolean hasDomain(Reading text, int at) {
        return lastOfDomain(text, at) > domainStart(text, at);
    }

    private static int lastOfDomain(Reading text, int at) {
        Tokens tokens = text.tokens();
        int start = domainStart(text, at);
        if (!isPart(tokens, start)) {
            return -1;
        }
        int last = start;
        while (last < at + LONGEST) {
            int next = last + 1;
            boolean joined = tokens.joined(next) && tokens.joined(next + 1);
            boolean mark = tokens.isMark(next, '.') || tokens.isMark(next, '-');
            if (tokens.joined(next) && isPart(tokens, next)) {
                last = next;
            } else if (isPart(tokens, next + 1) && ((mark && joined) || spacedDot(text, next))) {
                last = next + 1;
            } else {
                break;
            }
        }
        boolean joinedAt = tokens.isMark(at, '@') && tokens.joined(at) && tokens.joined(at + 1);
        return last > start || joinedAt || text.is(start, WordClass.MAIL_HOST) ? last : -1;
    }

    private static boolean spacedDot(Reading text, int i) {
        boolean end = text.word(i + 1, "nl") || text.word(i + 1, "com") || text.word(i + 1, "net");
        return end && (text.word(i, "punt") || text.tokens().isMark(i, '.'));
    }

    private static boolean isPersonal(Reading text, int first, int at, int last) {
        if (text.is(domainStart(text, at), WordClass.MAIL_HOST)) {
            return true;
        }
        boolean functional = true;
        for (int i = first; i < at; i++) {
            functional &= !text.tokens().isWord(i) || text.is(i, WordClass.MAILBOX);
        }
        boolean municipal = text.word(last - 2, "rotterdam") || text.word(last - 2, "gemeente");
        boolean oneOrdinary =
                first == at - 1 && text.is(first, WordClass.ORDINARY) && !text.is(first, WordClass.FIRST_NAME);
        return !functional && !(municipal && oneOrdinary);
    }
}
