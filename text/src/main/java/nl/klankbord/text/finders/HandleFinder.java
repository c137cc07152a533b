package nl.klankbord.text.finders;

import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.TokenKind;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// User names, profile addresses and IP addresses.
final class HandleFinder implements Finder {
    private static final Set<String> PROFILE_HOSTS = Set.of(
            "facebook",
            "instagram",
            "linkedin",
            "twitter",
            "tiktok",
            "x",
            "t",
            "snapchat",
            "youtube",
            "threads",
            "fb",
            "github",
            "strava",
            "pinterest",
            "wa",
            "vk",
            "reddit");
    private static final Set<String> PROFILE_PATHS =
            Set.of("user", "users", "profile", "profiel", "profielen", "member", "members", "people", "in", "u");
    private static final Set<String> PUBLIC_ENDS = Set.of("com", "nl", "me", "net", "be", "de");
    private static final int LONGEST = 24;
    private static final int LONGEST_IP = 32;

    @Override
    public void find(Reading text, Findings found) {
        boolean names = text.tokens().signs() || text.holds(WordClass.HANDLE_CUE.bit());
        for (int i = names ? 0 : text.nearNumber(0); i < text.size(); i = names ? i + 1 : text.nearNumber(i + 1)) {
            boolean begins = text.tokens().isNumber(i) || opensWord(text.tokens(), i);
            int last = names || begins ? lastOfHandle(text, i) : -1;
            if (last >= 0) {
                found.add(i, last, PersonalData.HANDLE, Reason.SHAPE);
                i = last;
            }
        }
    }

    private static boolean opensWord(Tokens tokens, int i) {
        return !tokens.joined(i) || tokens.isLineEnd(i - 1);
    }

    private static int lastOfHandle(Reading text, int i) {
        Tokens tokens = text.tokens();
        if (opensWord(tokens, i)) {
            int made = tokens.signs() ? lastOfMade(tokens, i) : -1;
            int whole = Math.max(lastOfLongIp(tokens, i), made);
            if (whole >= 0) {
                return whole;
            }
        }
        if (tokens.isNumber(i)) {
            return lastOfIp(text, i);
        }
        if (tokens.isMark(i, '@')) {
            return lastOfAtName(text, i);
        }
        if (tokens.isWord(i)) {
            int profile = lastOfProfile(text, i);
            return profile >= 0 ? profile : behindCue(text, i);
        }
        return -1;
    }

    private static int lastOfIp(Reading text, int i) {
        Tokens tokens = text.tokens();
        if (tokens.joined(i) && tokens.isMark(i - 1, '.') && tokens.joined(i - 1)) {
            return -1;
        }
        for (int part = 0; part < 4; part++) {
            int at = i + 2 * part;
            boolean byteValue = text.value(at) >= 0 && text.value(at) <= 255 && text.digits(at) <= 3;
            boolean dot = part == 0 || (tokens.isMark(at - 1, '.') && tokens.joined(at) && tokens.joined(at - 1));
            if (!byteValue || !dot) {
                return -1;
            }
        }
        boolean longer =
                tokens.isMark(i + 7, '.') && tokens.joined(i + 7) && tokens.isNumber(i + 8) && tokens.joined(i + 8);
        return longer ? -1 : i + 6;
    }

    /// Eight groups of hexadecimal digits between colons, a row of empty ones left out: `2001:1c00:b0f::12`.
    private static int lastOfLongIp(Tokens tokens, int first) {
        if (!tokens.isMark(first + 1, ':') && !tokens.isMark(first, ':') && !tokens.isMark(first + 2, ':')) {
            return -1;
        }
        int colons = 0;
        int twice = 0;
        int digits = 0;
        int last = -1;
        for (int i = first; i < first + LONGEST_IP && (i == first || tokens.joined(i)); i++) {
            if (tokens.isMark(i, ':')) {
                colons++;
                twice += tokens.isMark(i - 1, ':') && i > first ? 1 : 0;
            } else if (isHexadecimal(tokens, i)) {
                digits += tokens.isNumber(i) ? 1 : 0;
                last = i;
            } else {
                break;
            }
        }
        return digits > 0 && twice <= 1 && (colons == 7 || (colons >= 3 && twice == 1)) ? last : -1;
    }

    private static boolean isHexadecimal(Tokens tokens, int i) {
        boolean only = tokens.isNumber(i) || tokens.isWord(i);
        for (int c = 0; only && c < tokens.length(i) && tokens.length(i) <= 4; c++) {
            only = Character.digit(tokens.letter(i, c), 16) >= 0;
        }
        return only && tokens.length(i) <= 4;
    }

    /// What nobody writes but as the name of an account: words joined by underscores (`nadia_van_zuid`), a word with a
    /// hash and four digits (`koekje#7529`).
    private static int lastOfMade(Tokens tokens, int first) {
        int last = lastOfName(tokens, first);
        boolean low = false;
        int letters = 0;
        for (int i = first; i <= last; i++) {
            low |= tokens.isMark(i, '_') && i > first && i < last;
            letters = Math.max(letters, tokens.isWord(i) ? tokens.length(i) : 0);
        }
        boolean tag = last >= 0
                && tokens.isMark(last + 1, '#')
                && tokens.joined(last + 1)
                && tokens.joined(last + 2)
                && tokens.isNumber(last + 2)
                && tokens.length(last + 2) == 4;
        if (tag && letters >= 3) {
            return last + 2;
        }
        boolean mail = tokens.isMark(last + 1, '@') && tokens.joined(last + 1);
        return low && letters >= 3 && !mail && tokens.shape(first) != CaseShape.UPPER ? last : -1;
    }

    private static int lastOfAtName(Reading text, int at) {
        Tokens tokens = text.tokens();
        boolean free = !tokens.joined(at) || tokens.kind(at - 1) == TokenKind.MARK;
        if (!free || !tokens.joined(at + 1)) {
            return -1;
        }
        int last = lastOfName(tokens, at + 1);
        boolean organisation =
                text.any(at + 1, WordClass.bits(WordClass.ORGANISATION, WordClass.PLACE, WordClass.MAILBOX));
        return (organisation && last == at + 1) || text.is(at + 1, WordClass.MAIL_HOST) ? -1 : last;
    }

    /// Letters, digits, underscores, dots and dashes without a space; -1 when there are no letters or digits.
    private static int lastOfName(Tokens tokens, int first) {
        int last = -1;
        for (int i = first; i < first + LONGEST && (i == first || tokens.joined(i)); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i) || tokens.isMark(i, '_')) {
                last = i;
            } else if (!tokens.isMark(i, '.') && !tokens.isMark(i, '-')) {
                break;
            }
        }
        return last;
    }

    private static int lastOfProfile(Reading text, int i) {
        Tokens tokens = text.tokens();
        boolean host = tokens.isMark(i + 1, '.')
                && tokens.joined(i + 1)
                && tokens.joined(i + 2)
                && tokens.joined(i + 3)
                && PUBLIC_ENDS.contains(tokens.folded(i + 2))
                && tokens.isMark(i + 3, '/')
                && tokens.joined(i + 4);
        if (!host) {
            return -1;
        }
        boolean profile = PROFILE_HOSTS.contains(tokens.folded(i));
        int last = -1;
        for (int at = i + 4; at < i + 4 + 2 * LONGEST && tokens.joined(at) && !tokens.isLineEnd(at); at++) {
            boolean part = tokens.kind(at) != TokenKind.MARK;
            profile |= part && PROFILE_PATHS.contains(tokens.folded(at));
            last = part ? at : last;
            if (!part && "/._-@?=&%".indexOf(tokens.mark(at)) < 0) {
                break;
            }
        }
        return profile ? last : -1;
    }

    /// "insta: lotte_010", "gebruikersnaam is piet1950": behind the cue only what does not look like an ordinary word.
    private static int behindCue(Reading text, int i) {
        Tokens tokens = text.tokens();
        int cue = i - 1;
        while (cue > i - 6 && (":=\"'(".indexOf(tokens.mark(cue)) >= 0 || fillsCue(text, cue))) {
            cue--;
        }
        if (!text.is(cue, WordClass.HANDLE_CUE) || (tokens.joined(i) && !tokens.isMark(i - 1, ':'))) {
            return -1;
        }
        int last = lastOfName(tokens, i);
        boolean made = false;
        for (int at = i + 1; at <= last; at++) {
            made |= tokens.isNumber(at) || tokens.isMark(at, '_') || (tokens.isMark(at, '.') && at < last);
        }
        boolean unknown =
                tokens.shape(i) == CaseShape.LOWER && !text.is(i, WordClass.ORDINARY) && tokens.isMark(i - 1, ':');
        return made || unknown ? last : -1;
    }

    private static boolean fillsCue(Reading text, int i) {
        return text.word(i, "is") || text.word(i, "naam") || text.word(i, "heet") || text.word(i, "account");
    }
}
