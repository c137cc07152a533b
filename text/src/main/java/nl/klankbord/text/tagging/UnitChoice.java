package nl.klankbord.text.tagging;

import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Which units could be a name, and which a number, a code or an address. Most could be neither, and cost nothing
/// further.
final class UnitChoice {
    private static final long NAMES = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long LEADS = WordClass.bits(
            WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.ACADEMIC, WordClass.NAME_CUE, WordClass.SIGN_OFF);
    private static final int MOST_PARTICLES = 3;
    private static final long LEANS = WordClass.bits(WordClass.PARTICLE, WordClass.PREPOSITION);
    private static final long DRAWS_IN = LEADS | WordClass.bits(WordClass.FIRST_NAME, WordClass.PARTICLE);
    private static final long NOT_BEHIND = WordClass.bits(WordClass.FUNCTION, WordClass.UNIT);
    private static final long BEHIND = WordClass.bits(WordClass.MONTH, WordClass.ADDITION, WordClass.DIGIT_WORD);

    private final Units units;
    private final Reading text;
    private boolean[] candidate = {};
    private boolean[] code = {};

    UnitChoice(Units units) {
        this.units = units;
        this.text = units.text();
    }

    void markNames(boolean[] candidate) {
        this.candidate = candidate;
        for (int u = units.size() - 1; u >= 0; u--) {
            int i = units.token(u);
            if (!text.tokens().isWord(i) || text.is(i, WordClass.SEALED)) {
                continue;
            }
            candidate[u] = speaksForItself(i) || (mayBeDrawnIn(u, i) && isDrawnIn(u));
        }
    }

    /// Rules most words out at once, by the word itself and the one before it.
    private boolean mayBeDrawnIn(int u, int i) {
        int before = u > 0 ? units.token(u - 1) : -1;
        return text.any(before, DRAWS_IN)
                || text.any(i, LEANS)
                || text.tokens().length(i) == 1
                || text.tokens().length(before) == 1;
    }

    private boolean isDrawnIn(int u) {
        return leads(u - 1) || behindFirstName(u) || behindParticles(u) || leansOn(u) || follows(u);
    }

    private boolean speaksForItself(int i) {
        long classes = text.classes(i);
        if ((classes & WordClass.FUNCTION.bit()) != 0 && !text.capital(i)) {
            return false;
        }
        if ((classes & NAMES) != 0 || text.unknown(i)) {
            return true;
        }
        boolean ordinary = (classes & WordClass.ORDINARY.bit()) != 0;
        return text.capital(i) ? !ordinary || !text.sentenceStart(i) : !ordinary && text.shouted(i);
    }

    private boolean leads(int unit) {
        return unit >= 0 && text.any(units.token(unit), LEADS);
    }

    /// Behind a word that is nothing but a first name, or behind an initial.
    private boolean behindFirstName(int unit) {
        int before = unit > 0 ? units.token(unit - 1) : -1;
        boolean name = text.is(before, WordClass.FIRST_NAME) && !text.is(before, WordClass.ORDINARY);
        boolean initial = text.tokens().isMark(before + 1, '.') && text.tokens().length(before) == 1;
        return name || (initial && before >= 0 && text.tokens().isWord(before));
    }

    /// A word that is nothing but ordinary is a surname too, in "mw A van den Dool" or "wil van de velde".
    private boolean behindParticles(int unit) {
        int u = unit - 1;
        while (u > unit - 1 - MOST_PARTICLES && isParticle(u)) {
            u--;
        }
        if (u == unit - 1) {
            return false;
        }
        if (u < 0) {
            return is(0, WordClass.PARTICLE) && !is(0, WordClass.FUNCTION);
        }
        int before = units.token(u);
        boolean letter = text.tokens().isWord(before) && text.tokens().length(before) == 1;
        return leads(u) || letter || text.is(before, WordClass.FIRST_NAME);
    }

    /// Also the d of "v/d".
    private boolean isParticle(int unit) {
        if (unit <= 0 || is(unit, WordClass.PARTICLE)) {
            return unit >= 0 && is(unit, WordClass.PARTICLE);
        }
        int i = units.token(unit);
        return text.word(i, "d") && text.tokens().isMark(i - 1, '/') && is(unit - 1, WordClass.PARTICLE);
    }

    /// A particle or an initial before a word that could be a name.
    private boolean leansOn(int unit) {
        int i = units.token(unit);
        boolean small = isParticle(unit)
                || text.is(i, WordClass.PREPOSITION)
                || text.tokens().length(i) == 1;
        return small && unit + 1 < units.size() && candidate[unit + 1];
    }

    /// An initial behind a word that could be a name: "aysu k."
    private boolean follows(int unit) {
        int before = unit - 1;
        boolean letter = text.tokens().length(units.token(unit)) == 1;
        return letter
                && before >= 0
                && text.tokens().isWord(units.token(before))
                && speaksForItself(units.token(before));
    }

    /// What stands beside digits and may belong to them: a street, an addition, a month, the letters of a postcode.
    void markCodes(boolean[] code) {
        this.code = code;
        for (int u = 0; u < units.size(); u++) {
            int i = units.token(u);
            if (text.is(i, WordClass.SEALED)) {
                code[u] = false;
            } else if (!code[u] && text.tokens().isWord(i)) {
                code[u] = (text.is(i, WordClass.DIGIT_WORD) && spoken(u))
                        || (counts(u + 1) && beforeNumber(i))
                        || (isCode(u - 1) && behindNumber(u))
                        || (text.is(i, WordClass.MONTH) && (counts(u - 1) || counts(u + 1)));
            }
        }
    }

    /// A number, also one written as a word of several parts.
    private boolean counts(int unit) {
        return units.number(unit) || (is(unit, WordClass.DIGIT_WORD) && is(unit, WordClass.COMPOUND));
    }

    private boolean spoken(int unit) {
        return counts(unit)
                || counts(unit + 1)
                || counts(unit - 1)
                || is(unit + 1, WordClass.DIGIT_WORD)
                || is(unit - 1, WordClass.DIGIT_WORD)
                || is(unit + 1, WordClass.MONTH);
    }

    private boolean is(int unit, WordClass wordClass) {
        return unit >= 0 && unit < units.size() && text.is(units.token(unit), wordClass);
    }

    private boolean isCode(int unit) {
        return unit >= 0 && code[unit] && (counts(unit) || counts(unit - 1) || is(unit, WordClass.ADDITION));
    }

    private boolean beforeNumber(int i) {
        if (text.is(i, WordClass.FUNCTION)) {
            return false;
        }
        return text.is(i, WordClass.STREET_END) || text.tokens().length(i) <= 6 || text.capital(i) || text.unknown(i);
    }

    private boolean behindNumber(int unit) {
        int i = units.token(unit);
        boolean little = text.tokens().length(i) <= 4 && !text.any(i, NOT_BEHIND);
        return little || text.any(i, BEHIND);
    }
}
