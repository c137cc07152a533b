package nl.klankbord.text.personaldata;

import java.util.Set;
import java.util.function.Consumer;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.NameWords;
import nl.klankbord.text.words.NameWords.Promise;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Names of people in running text: behind a title, a role, a relation or "ik heet", behind initials, before "zei", or
/// known as a name.
final class NameFinder implements Finder {
    private static final Set<String> SAYS =
            Set.of("zei", "zegt", "vertelde", "vertelt", "belde", "belt", "mailde", "vroeg");
    private static final Set<String> NICKNAMES =
            Set.of("kleine", "lange", "dikke", "rooie", "snelle", "bolle", "ouwe", "gekke", "manke", "kale", "mooie");
    private static final long TITLES = WordClass.bits(WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.ACADEMIC);
    private static final long NO_NICKNAME = WordClass.bits(
            WordClass.SCENERY,
            WordClass.SEALED,
            WordClass.NAME_CUE,
            WordClass.SPEECH,
            WordClass.SIGN_OFF,
            WordClass.FILLER,
            WordClass.PLACE_CUE);
    private static final long NAMES = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long LIKELY = WordClass.bits(WordClass.ROLE, WordClass.KIN, WordClass.GREETING);

    @Override
    public void find(Reading text, Consumer<Span> found) {
        int before = -1;
        for (int i = 0; i < text.size(); i++) {
            if (!text.tokens().isWord(i)) {
                continue;
            }
            boolean and = before >= 0 && before == i - 2 && joins(text, i - 1);
            Promise promise = and && text.capital(i) ? Promise.LIKELY : promiseBefore(text, i);
            int last = NameWords.lastOfName(text, i, promise);
            if (last < 0 && promise != Promise.NONE) {
                last = NameWords.lastOfName(text, i, Promise.NONE);
            }
            if (last >= 0) {
                found.accept(Finder.span(text, nicknameBefore(text, i), last, PersonalData.PERSOON));
                i = last;
                before = last;
            }
        }
    }

    /// "Bolle Jan": an ordinary word with a capital inside a sentence, directly before a first name.
    private static int nicknameBefore(Reading text, int i) {
        boolean nickname = text.capital(i - 1)
                && (text.is(i - 1, WordClass.ORDINARY) || text.classes(i - 1) == 0)
                && !text.tokens().joined(i)
                && text.is(i, WordClass.FIRST_NAME)
                && !text.sentenceStart(i - 1)
                && !text.any(i - 1, TITLES | LIKELY | NO_NICKNAME);
        boolean adjective =
                NICKNAMES.contains(text.tokens().folded(i - 1)) && text.is(i, WordClass.FIRST_NAME) && text.capital(i);
        return nickname || adjective ? i - 1 : i;
    }

    private static boolean joins(Reading text, int i) {
        return text.word(i, "en")
                || text.tokens().isMark(i, '+')
                || text.tokens().isMark(i, '&');
    }

    private static Promise promiseBefore(Reading text, int i) {
        Promise direct = direct(text, i);
        if (direct != Promise.NONE) {
            return direct;
        }
        return spokenOf(text, i) ? Promise.LIKELY : Promise.NONE;
    }

    private static Promise direct(Reading text, int i) {
        int cue = behindMarks(text, i);
        boolean tight = cue == i - 1 || (text.tokens().isMark(i - 1, '.') && cue == i - 2);
        if (tight && text.any(cue, TITLES)) {
            boolean academic = !text.any(cue, WordClass.bits(WordClass.TITLE, WordClass.ABBREVIATED_TITLE));
            return academic ? Promise.LIKELY : text.is(cue, WordClass.TITLE) ? Promise.FIRM : Promise.CERTAIN;
        }
        boolean from = text.word(cue, "van") && text.is(cue - 1, WordClass.SIGN_OFF) && text.capital(i);
        if (from || text.is(cue, WordClass.SIGN_OFF)) {
            return Promise.FIRM;
        }
        if (namedBy(text, cue, i)) {
            return Promise.FIRM;
        }
        boolean role = text.any(cue, LIKELY) && !text.tokens().isMark(i - 1, ':');
        return role || introducedBy(text, cue) ? Promise.LIKELY : Promise.NONE;
    }

    /// Back over one comma, bracket, quote, colon or the dot of an abbreviation.
    private static int behindMarks(Reading text, int i) {
        Tokens tokens = text.tokens();
        int at = i - 1;
        while (at >= i - 3 && ",('\"\u2018\u201C.:".indexOf(tokens.mark(at)) >= 0) {
            if (tokens.mark(at) == '.'
                    && !text.any(at - 1, TITLES | LIKELY | WordClass.bits(WordClass.SIGN_OFF, WordClass.NAME_CUE))) {
                return -1;
            }
            at--;
        }
        if (at < i - 1 && tokens.isLineEnd(at)) {
            return -1;
        }
        return tokens.isLineEnd(at) && text.any(signOffAbove(text, at), WordClass.SIGN_OFF.bit())
                ? signOffAbove(text, at)
                : at;
    }

    private static int signOffAbove(Reading text, int lineEnd) {
        return text.tokens().isMark(lineEnd - 1, ',') || text.tokens().isMark(lineEnd - 1, '.')
                ? lineEnd - 2
                : lineEnd - 1;
    }

    /// "heet Jayden", "mijn naam is", "t.n.v.": the cue directly, or with "is" between.
    private static boolean namedBy(Reading text, int cue, int i) {
        if (text.is(cue, WordClass.NAME_CUE)) {
            return !text.word(cue, "naam") || text.tokens().isMark(i - 1, ':');
        }
        boolean is = text.word(cue, "is") || text.word(cue, "was");
        boolean initials = (text.word(cue, "v") || text.word(cue, "a"))
                && text.word(cue - 4, "t")
                && text.tokens().isMark(i - 1, '.');
        return (is && text.word(cue - 1, "naam")) || initials;
    }

    /// "ik ben", "gesproken met", "u spreekt met", "dit is".
    private static boolean introducedBy(Reading text, int cue) {
        boolean self = (text.word(cue, "ben") || text.word(cue, "was"))
                && (text.word(cue - 1, "ik") || text.word(cue - 1, "k"));
        boolean with = text.word(cue, "met") && text.is(cue - 1, WordClass.SPEECH);
        boolean ene = text.word(cue, "ene")
                || text.word(cue, "namens")
                || text.word(cue, "aldus")
                || text.word(cue, "genaamd");
        return self || with || ene;
    }

    /// An unknown word with a capital inside a sentence, that says or does what people do.
    private static boolean spokenOf(Reading text, int i) {
        int next = i + 1;
        if (!text.capital(i)) {
            return false;
        }
        boolean surname = text.capital(next) && !text.tokens().joined(next) && isKnown(text, next, NAMES);
        if (text.sentenceStart(i)) {
            boolean says = text.is(next, WordClass.SPEECH)
                    && SAYS.contains(text.tokens().folded(next));
            return (says || surname) && !isBody(text.tokens(), i);
        }
        boolean numbered = text.tokens().isMark(next, '(')
                && (text.digits(i + 2) == 9
                        || (text.digits(i + 2) > 0 && text.tokens().isMark(i + 3, ')')));
        boolean other = joins(text, next) && text.capital(i + 2) && isKnown(text, i + 2, WordClass.FIRST_NAME.bit());
        boolean speaks = text.is(next, WordClass.SPEECH) && !isBody(text.tokens(), i);
        return surname || speaks || numbered || other || behindDesk(text, next);
    }

    private static boolean isKnown(Reading text, int i, long names) {
        return text.any(i, names) && !text.any(i, WordClass.bits(WordClass.ORDINARY, WordClass.SCENERY));
    }

    /// "Naturalisatie zegt", "DCMR zegt": bodies speak as well.
    private static boolean isBody(Tokens tokens, int i) {
        boolean body = tokens.endsWith(i, "ing")
                || tokens.endsWith(i, "tie")
                || tokens.endsWith(i, "heid")
                || tokens.endsWith(i, "dienst")
                || tokens.endsWith(i, "team")
                || tokens.endsWith(i, "loket");
        return body || tokens.shape(i) == CaseShape.UPPER;
    }

    /// "van de gemeente", "aan de balie".
    private static boolean behindDesk(Reading text, int next) {
        boolean from = text.word(next, "van") && (text.word(next + 1, "de") || text.word(next + 1, "het"));
        boolean desk = text.is(next + 2, WordClass.PLACE_CUE)
                || text.word(next + 2, "gemeente")
                || text.word(next + 2, "balie")
                || text.word(next + 2, "wijkteam")
                || text.word(next + 2, "afdeling");
        return (from && desk) || (text.word(next, "aan") && text.word(next + 2, "balie"));
    }
}
