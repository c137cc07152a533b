package nl.klankbord.text.tagging;

import java.util.Arrays;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// A reading as the taggers see it: words, numbers and placeholders in a row, with what stands between them, and for
/// each
/// of them whether it could be a name or a number of someone's at all. Most could not, and cost nothing further.
public final class Units {
    static final int NOTHING = 0;
    static final int NUMBER = -1;

    private static final long NAMES = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long LEADS = WordClass.bits(
            WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.ACADEMIC, WordClass.NAME_CUE, WordClass.SIGN_OFF);
    private static final long BEHIND = WordClass.bits(WordClass.MONTH, WordClass.ADDITION, WordClass.DIGIT_WORD);
    private static final int FARTHEST_MARK = 4;

    private final Reading text;
    private int[] first = new int[32];
    private int[] last = new int[32];
    private int[] word = new int[32];
    private int[] gap = new int[32];
    private int[] line = new int[32];
    private int[] cluster = new int[32];
    private boolean[] candidate = new boolean[32];
    private boolean[] code = new boolean[32];
    private int size;
    private int lines;
    private boolean capitals;
    private boolean numbers;
    private int clusterStart;
    private int clusterHash;
    private boolean clusterIsCode;

    private Units(Reading text) {
        this.text = text;
    }

    public static Units of(Reading text) {
        Units units = new Units(text);
        units.cut();
        units.choose();
        if (units.numbers) {
            units.chooseCodes();
        }
        return units;
    }

    public Reading text() {
        return text;
    }

    public int size() {
        return size;
    }

    /// The first token of a unit; its only one unless it is a placeholder.
    public int token(int unit) {
        return first[unit];
    }

    public int lastToken(int unit) {
        return last[unit];
    }

    /// Says which word it is: the hash of its folded form, of its length for a number; [#NOTHING] outside the text.
    int word(int unit) {
        return unit < 0 || unit >= size ? NOTHING : word[unit];
    }

    /// Says what stands between the unit before and this one: marks, line ends, nothing.
    int gap(int unit) {
        return unit < 0 || unit >= size ? NOTHING : gap[unit];
    }

    int line(int unit) {
        return line[unit];
    }

    int lines() {
        return lines;
    }

    /// Whether the writer uses capitals at all.
    boolean capitals() {
        return capitals;
    }

    /// Whether the unit could be a name.
    boolean candidate(int unit) {
        return unit >= 0 && unit < size && candidate[unit];
    }

    /// Whether the unit could be part of a number, a code or an address.
    boolean code(int unit) {
        return unit >= 0 && unit < size && code[unit];
    }

    /// Says what the stretch between white space looks like that holds this unit.
    int cluster(int unit) {
        return cluster[unit];
    }

    boolean number(int unit) {
        return unit >= 0 && unit < size && word[unit] < 0 && text.tokens().isNumber(first[unit]);
    }

    private void cut() {
        Tokens tokens = text.tokens();
        int before = -1;
        int i = 0;
        while (i < text.size()) {
            growCluster(i);
            if (text.is(i, WordClass.SEALED)) {
                int end = lastSealed(i);
                add(i, end, tokens.hash(Math.min(i + 1, end)), before);
                before = end;
                i = end;
            } else if (tokens.isWord(i) || tokens.isNumber(i)) {
                add(i, i, tokens.isWord(i) ? tokens.hash(i) : NUMBER - tokens.length(i), before);
                capitals |= tokens.shape(i) == CaseShape.CAPITALISED || tokens.shape(i) == CaseShape.MIXED;
                before = i;
            } else if (tokens.isLineEnd(i)) {
                lines++;
            }
            i++;
        }
        endCluster();
    }

    private void growCluster(int i) {
        Tokens tokens = text.tokens();
        if (!tokens.joined(i)) {
            endCluster();
        }
        if (tokens.isNumber(i)) {
            clusterHash = 31 * clusterHash + 1000 + tokens.length(i);
            clusterIsCode = true;
            numbers = true;
        } else if (tokens.isWord(i)) {
            clusterHash = 31 * clusterHash + 2000 + Math.min(4, tokens.length(i));
            numbers |= text.is(i, WordClass.DIGIT_WORD);
        } else {
            char mark = tokens.mark(i);
            clusterHash = 31 * clusterHash + mark;
            clusterIsCode |= mark == '@' || mark == '_';
        }
    }

    private void endCluster() {
        for (int u = clusterStart; u < size; u++) {
            cluster[u] = clusterHash;
            code[u] = clusterIsCode;
        }
        numbers |= clusterIsCode;
        clusterStart = size;
        clusterHash = 0;
        clusterIsCode = false;
    }

    private int lastSealed(int from) {
        int end = from;
        while (text.is(end, WordClass.SEALED) && !text.tokens().isMark(end, ']')) {
            end++;
        }
        return text.is(end, WordClass.SEALED) ? end : Math.max(from, end - 1);
    }

    private void add(int from, int to, int hash, int before) {
        if (size == first.length) {
            grow();
        }
        first[size] = from;
        last[size] = to;
        word[size] = hash;
        line[size] = lines;
        gap[size] = gapBetween(before, from);
        size++;
    }

    private int gapBetween(int before, int from) {
        Tokens tokens = text.tokens();
        if (before < 0) {
            return 3;
        }
        int gap = tokens.joined(from) ? 1 : 2;
        for (int i = before + 1; i < from && i <= before + FARTHEST_MARK; i++) {
            gap = 31 * gap + (tokens.isLineEnd(i) ? '\n' : tokens.mark(i)) + (tokens.joined(i) ? 7 : 0);
        }
        return gap;
    }

    private void grow() {
        int room = size * 2;
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        word = Arrays.copyOf(word, room);
        gap = Arrays.copyOf(gap, room);
        line = Arrays.copyOf(line, room);
        candidate = Arrays.copyOf(candidate, room);
        cluster = Arrays.copyOf(cluster, room);
        code = Arrays.copyOf(code, room);
    }

    private void choose() {
        for (int u = size - 1; u >= 0; u--) {
            int i = first[u];
            if (!text.tokens().isWord(i) || text.is(i, WordClass.SEALED)) {
                continue;
            }
            candidate[u] = speaksForItself(i) || leads(u - 1) || leansOn(u) || follows(u);
        }
    }

    private boolean speaksForItself(int i) {
        long classes = text.classes(i);
        if ((classes & NAMES) != 0 || classes == 0) {
            return true;
        }
        boolean ordinary = (classes & WordClass.ORDINARY.bit()) != 0;
        return text.capital(i) ? !ordinary || !text.sentenceStart(i) : !ordinary && text.shouted(i);
    }

    private boolean leads(int unit) {
        return unit >= 0 && text.any(first[unit], LEADS) && gap[unit + 1] != NOTHING;
    }

    /// A particle or an initial before a word that could be a name.
    private boolean leansOn(int unit) {
        int i = first[unit];
        boolean small = text.is(i, WordClass.PARTICLE)
                || text.is(i, WordClass.PREPOSITION)
                || text.tokens().length(i) == 1;
        return small && candidate(unit + 1);
    }

    /// An initial behind a word that could be a name: "aysu k."
    private boolean follows(int unit) {
        int before = unit - 1;
        boolean letter = text.tokens().length(first[unit]) == 1;
        return letter && before >= 0 && text.tokens().isWord(first[before]) && speaksForItself(first[before]);
    }

    /// What stands beside digits and may belong to them: a street, an addition, a month, the letters of a postcode.
    private void chooseCodes() {
        for (int u = 0; u < size; u++) {
            int i = first[u];
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
        return number(unit) || (is(unit, WordClass.DIGIT_WORD) && is(unit, WordClass.COMPOUND));
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
        return unit >= 0 && unit < size && text.is(first[unit], wordClass);
    }

    private boolean isCode(int unit) {
        return unit >= 0 && code[unit] && (counts(unit) || counts(unit - 1) || is(unit, WordClass.ADDITION));
    }

    private boolean beforeNumber(int i) {
        return text.is(i, WordClass.STREET_END)
                || text.tokens().length(i) <= 6
                || text.capital(i)
                || text.classes(i) == 0;
    }

    private boolean behindNumber(int unit) {
        int i = first[unit];
        return text.tokens().length(i) <= 4 || text.any(i, BEHIND);
    }
}
