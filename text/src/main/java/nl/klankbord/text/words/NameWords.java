package nl.klankbord.text.words;

import nl.klankbord.text.language.Tokens;

/// Whether a word reads as a name here, and how far a name reaches: first names, initials, particles, surnames. How
/// much is believed depends on what stands before it.
public final class NameWords {
    private static final int LONGEST = 14;
    private static final long NAME = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long NEVER = WordClass.bits(WordClass.SCENERY, WordClass.SEALED);
    private static final long NO_NAME = WordClass.bits(
            WordClass.TITLE,
            WordClass.ABBREVIATED_TITLE,
            WordClass.ROLE,
            WordClass.KIN,
            WordClass.ACADEMIC,
            WordClass.SIGN_OFF,
            WordClass.GREETING,
            WordClass.BSN_CUE,
            WordClass.IBAN_CUE,
            WordClass.PHONE_CUE,
            WordClass.CASE_CUE,
            WordClass.DOCUMENT_CUE,
            WordClass.BIRTH_CUE,
            WordClass.PLATE_CUE,
            WordClass.FILLER,
            WordClass.UNIT,
            WordClass.PLACE_CUE,
            WordClass.PET,
            WordClass.STREET_END,
            WordClass.SPEECH,
            WordClass.NOT_A_HOUSE);

    private NameWords() {}

    /// What the words before promise. `CERTAIN`: "mw", a signature. `FIRM`: "mevrouw", "heet". `LIKELY`: "mijn zoon",
    /// "collega". `NONE`: the word must speak for itself.
    public enum Promise {
        NONE,
        LIKELY,
        FIRM,
        CERTAIN
    }

    /// The last token of the name that starts at `first`, or -1 when no name starts there.
    public static int lastOfName(Reading text, int first, Promise promise) {
        int start = skipInitials(text, first, promise);
        int core = skipParticles(text, start);
        if (opensNoName(text, first, core, promise)) {
            return -1;
        }
        boolean initials = start > first;
        if (!startsName(text, core, new Before(promise, initials, core > start))) {
            boolean bare = core > start && startsName(text, start, new Before(promise, initials, false));
            return bare ? extend(text, start, first, promise) : -1;
        }
        return extend(text, core, first, promise);
    }

    /// "t.n.v." is no set of initials, and "van" before "Hosseini" is the preposition: the name starts behind it.
    private static boolean opensNoName(Reading text, int first, int core, Promise promise) {
        boolean onBehalf = isOnBehalf(text, first) || isOnBehalf(text, first - 2) || isOnBehalf(text, first - 4);
        boolean preposition = (promise == Promise.NONE || isFirstNameOnly(text, core))
                && core == first + 1
                && text.word(first, "van")
                && !text.capital(first)
                && !text.is(core, WordClass.ORDINARY);
        return onBehalf || preposition;
    }

    private static boolean isFirstNameOnly(Reading text, int i) {
        return text.is(i, WordClass.FIRST_NAME) && !text.is(i, WordClass.SURNAME);
    }

    private static boolean isOnBehalf(Reading text, int t) {
        return text.word(t, "t")
                && text.word(t + 4, "v")
                && (text.word(t + 2, "n") || text.word(t + 2, "a"))
                && text.tokens().isMark(t + 1, '.');
    }

    private record Before(Promise promise, boolean initials, boolean particles) {}

    private static boolean startsName(Reading text, int i, Before before) {
        if (before.promise() != Promise.NONE && isSplit(text, i)) {
            return true;
        }
        if (!isCandidate(text, i)) {
            return false;
        }
        boolean name = text.any(i, NAME);
        boolean ordinary = text.is(i, WordClass.ORDINARY);
        boolean capital = text.capital(i);
        return switch (before.promise()) {
            case CERTAIN -> name || !ordinary || capital;
            case FIRM -> capital ? name || !ordinary : !ordinary && (name || !before.particles());
            case LIKELY -> capital ? name || !ordinary : name && !ordinary && isWhole(text, i);
            case NONE ->
                !text.any(i, NO_NAME)
                        && (before.initials() ? afterInitials(text, i) : alone(text, i, before.particles()));
        };
    }

    /// "O'Brien", "D'Angelo".
    private static boolean isSplit(Reading text, int i) {
        Tokens tokens = text.tokens();
        return tokens.isWord(i)
                && tokens.length(i) == 1
                && tokens.isMark(i + 1, '\'')
                && tokens.joined(i + 1)
                && tokens.joined(i + 2)
                && text.capital(i + 2);
    }

    private static boolean isCandidate(Reading text, int i) {
        return text.tokens().isWord(i)
                && text.tokens().length(i) > 1
                && !text.any(i, NEVER)
                && !(text.any(i, NO_NAME) && !(text.any(i, NAME) && text.capital(i)));
    }

    private static boolean afterInitials(Reading text, int i) {
        if (text.is(i, WordClass.ORDINARY)) {
            return text.capital(i) && text.is(i, WordClass.SURNAME);
        }
        return text.capital(i) || text.any(i, NAME) || text.tokens().length(i) > 3;
    }

    private static boolean alone(Reading text, int i, boolean particles) {
        boolean first = text.is(i, WordClass.FIRST_NAME);
        boolean surname = text.is(i, WordClass.SURNAME);
        boolean capital = text.capital(i);
        if (!first && !surname) {
            return false;
        }
        if (text.is(i, WordClass.MONTH) && text.tokens().isNumber(i - 1)) {
            return false;
        }
        if (!text.is(i, WordClass.ORDINARY)) {
            return isWhole(text, i) && (capital || (first && !particles) || (particles && surname));
        }
        boolean middle = capital && !text.sentenceStart(i) && !text.is(i, WordClass.MONTH);
        return (middle && (first || particles))
                || (capital
                        && first
                        && (surnameFollows(text, i) || text.tokens().isMark(i + 1, '(')));
    }

    private static boolean surnameFollows(Reading text, int i) {
        int next = skipParticles(text, i + 1);
        return text.capital(next) && text.is(next, WordClass.SURNAME) && !text.any(next, NEVER);
    }

    /// Not the inside of a code or an address: "@jan", "jan.nl", "jan2".
    private static boolean isWhole(Reading text, int i) {
        Tokens tokens = text.tokens();
        boolean before = tokens.joined(i) && (tokens.isNumber(i - 1) || "@_/".indexOf(tokens.mark(i - 1)) >= 0);
        boolean after = tokens.joined(i + 1) && (tokens.isNumber(i + 1) || "@_".indexOf(tokens.mark(i + 1)) >= 0);
        return !before && !after;
    }

    /// Past "J.", "M.A.", "H P", "r."; `first` when there are none.
    private static int skipInitials(Reading text, int first, Promise promise) {
        Tokens tokens = text.tokens();
        int i = first;
        while (i < first + LONGEST && tokens.isWord(i) && isInitial(text, i, promise)) {
            boolean dot = tokens.isMark(i + 1, '.') && tokens.joined(i + 1);
            i += dot ? 2 : 1;
            if (tokens.isMark(i, '-') && tokens.length(i + 1) == 1) {
                i++;
            }
        }
        return i;
    }

    private static boolean isInitial(Reading text, int i, Promise promise) {
        Tokens tokens = text.tokens();
        boolean dot = tokens.isMark(i + 1, '.') && tokens.joined(i + 1);
        if (text.any(i, NEVER) || (tokens.joined(i) && tokens.mark(i - 1) != '.' && tokens.mark(i - 1) != '(')) {
            return false;
        }
        if (tokens.length(i) == 1) {
            boolean capital = text.capital(i) && !text.is(i, WordClass.ORDINARY);
            boolean surname = dot && text.is(i + 2, WordClass.SURNAME) && !text.is(i + 2, WordClass.ORDINARY);
            return surname
                    || (dot && (capital || tokens.joined(i + 2) || promise != Promise.NONE || text.capital(i)))
                    || (capital && (text.capital(i + 1) || promise != Promise.NONE));
        }
        boolean longer = text.word(i, "th")
                || text.word(i, "chr")
                || text.word(i, "joh")
                || text.word(i, "ch")
                || text.word(i, "ph");
        return dot && longer && text.capital(i);
    }

    /// Past "van der", "v/d", "el", "de la"; `i` when there are none.
    private static int skipParticles(Reading text, int i) {
        Tokens tokens = text.tokens();
        int at = i;
        while (at < i + 8 && isParticle(text, at) && !text.any(at, NEVER)) {
            at++;
            while ("./'-".indexOf(tokens.mark(at)) >= 0 && tokens.joined(at)) {
                at++;
            }
        }
        return at;
    }

    /// "in" and "op" are particles only before another one: "in 't Veld", "op den Kelder".
    private static boolean isParticle(Reading text, int i) {
        if (text.is(i, WordClass.PARTICLE)) {
            return true;
        }
        int next = text.tokens().isMark(i + 1, '\'') ? i + 2 : i + 1;
        return text.is(i, WordClass.PREPOSITION) && text.any(next, WordClass.PARTICLE.bit()) && text.capital(next + 1);
    }

    private static int extend(Reading text, int core, int first, Promise promise) {
        int last = core;
        while (last < first + LONGEST) {
            int next = nextPart(text, last, promise);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return last;
    }

    /// The last token of the next part of a name behind `i`, or -1.
    private static int nextPart(Reading text, int i, Promise promise) {
        Tokens tokens = text.tokens();
        int next = i + 1;
        boolean joinedMark = tokens.joined(next) && tokens.joined(next + 1) && tokens.isWord(next + 1);
        if (joinedMark && (tokens.isMark(next, '-') || tokens.isMark(next, '\u2010'))) {
            return joinsByDash(text, i, next + 1) ? next + 1 : -1;
        }
        if (joinedMark && tokens.isMark(next, '\'')) {
            return tokens.length(next + 1) > 2 ? next + 1 : -1;
        }
        if (tokens.isMark(next, ',') && commaName(text, i, next + 1)) {
            return tokens.length(next + 1) == 1 ? next + 2 : next + 1;
        }
        if (!tokens.isWord(next) || tokens.joined(next) || tokens.isLineEnd(next)) {
            return -1;
        }
        return nextWord(text, i, next, promise);
    }

    private static int nextWord(Reading text, int i, int next, Promise promise) {
        Tokens tokens = text.tokens();
        if (tokens.length(next) == 1 && text.capital(next) && !text.any(next, NEVER)) {
            boolean dot = tokens.isMark(next + 1, '.') && tokens.joined(next + 1);
            boolean inner = isCandidate(text, dot ? next + 2 : next + 1) && text.capital(dot ? next + 2 : next + 1);
            if (inner && dot) {
                return next + 1;
            }
            return inner || dot || !text.is(next, WordClass.ORDINARY) ? next : -1;
        }
        int core = skipParticles(text, next);
        if (continues(text, i, core, core > next ? Promise.NONE : promise)) {
            return core;
        }
        return core > next && continues(text, i, next, promise) ? next : -1;
    }

    private static boolean joinsByDash(Reading text, int i, int next) {
        boolean name = text.any(next, NAME) || text.capital(next) || text.is(next, WordClass.PARTICLE);
        return (name || (!text.is(next, WordClass.ORDINARY) && !text.capital(i))) && !text.any(next, NEVER);
    }

    /// "Jansen, Piet": a surname that is no first name, then a first name that is no surname.
    private static boolean commaName(Reading text, int i, int next) {
        boolean initial = text.tokens().length(next) == 1
                && text.capital(next)
                && text.tokens().isMark(next + 1, '.')
                && text.any(i, NAME)
                && text.capital(i);
        return initial
                || (text.is(i, WordClass.SURNAME)
                        && !text.is(i, WordClass.FIRST_NAME)
                        && text.capital(i)
                        && text.capital(next)
                        && text.is(next, WordClass.FIRST_NAME)
                        && !text.is(next, WordClass.SURNAME)
                        && isCandidate(text, next));
    }

    /// Behind a surname that is no first name an unknown word in lower case is no longer the name.
    private static boolean endsName(Reading text, int i) {
        return text.is(i, WordClass.SURNAME) && !text.is(i, WordClass.FIRST_NAME);
    }

    private static boolean continues(Reading text, int i, int next, Promise promise) {
        if (!isCandidate(text, next) || text.tokens().isLineEnd(next - 1)) {
            return false;
        }
        boolean name = text.any(next, NAME);
        boolean ordinary = text.is(next, WordClass.ORDINARY);
        if (text.capital(next)) {
            return name || !ordinary;
        }
        boolean lower = !text.capital(i) || next > i + 1;
        if (!ordinary) {
            return (name && (lower || text.is(next, WordClass.SURNAME)))
                    || (lower && promise != Promise.NONE && next == i + 1 && !endsName(text, i));
        }
        return lower
                && text.is(next, WordClass.SURNAME)
                && promise.compareTo(Promise.FIRM) >= 0
                && next == i + 1
                && !text.is(next, WordClass.MONTH);
    }
}
