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

    private static final int FARTHEST_MARK = 4;
    private static final int LONGEST_CLUSTER = 12;

    private final Reading text;
    private final int[] first;
    private final int[] last;
    private final int[] word;
    private final int[] line;
    private final boolean[] candidate;
    private final boolean[] code;
    private int size;
    private int lines;
    private boolean capitals;
    private boolean numbers;

    private Units(Reading text) {
        this.text = text;
        int room = text.size();
        this.first = new int[room];
        this.last = new int[room];
        this.word = new int[room];
        this.line = new int[room];
        this.candidate = new boolean[room];
        this.code = new boolean[room];
    }

    public static Units of(Reading text) {
        Units units = new Units(text);
        units.cut();
        UnitChoice choice = new UnitChoice(units);
        choice.markNames(units.candidate);
        if (units.numbers) {
            choice.markCodes(units.code);
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
        if (unit < 0 || unit >= size) {
            return NOTHING;
        }
        Tokens tokens = text.tokens();
        int from = first[unit];
        if (unit == 0) {
            return 3;
        }
        int gap = tokens.joined(from) ? 1 : 2;
        int before = last[unit - 1];
        for (int i = before + 1; i < from && i <= before + FARTHEST_MARK; i++) {
            gap = 31 * gap + (tokens.isLineEnd(i) ? '\n' : tokens.mark(i)) + (tokens.joined(i) ? 7 : 0);
        }
        return gap;
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
        Tokens tokens = text.tokens();
        int from = first[unit];
        while (tokens.joined(from) && from > first[unit] - LONGEST_CLUSTER) {
            from--;
        }
        int hash = shapeOf(from);
        for (int i = from + 1; tokens.joined(i) && i < from + 2 * LONGEST_CLUSTER; i++) {
            hash = 31 * hash + shapeOf(i);
        }
        return hash;
    }

    private int shapeOf(int i) {
        Tokens tokens = text.tokens();
        if (tokens.isNumber(i)) {
            return 1000 + tokens.length(i);
        }
        return tokens.isWord(i) ? 2000 + Math.min(4, tokens.length(i)) : tokens.mark(i);
    }

    boolean number(int unit) {
        return unit >= 0 && unit < size && word[unit] < 0 && text.tokens().isNumber(first[unit]);
    }

    private void cut() {
        Tokens tokens = text.tokens();
        int cluster = 0;
        boolean codes = false;
        for (int i = 0; i < text.size(); i++) {
            if (!tokens.joined(i)) {
                endCluster(cluster, codes);
                cluster = size;
                codes = false;
            }
            switch (tokens.kind(i)) {
                case WORD -> addWord(i);
                case NUMBER -> {
                    add(i, i, NUMBER - tokens.length(i));
                    codes = true;
                }
                case LINE_END -> lines++;
                case MARK -> {
                    char mark = tokens.mark(i);
                    codes |= mark == '@' || mark == '_';
                    if (mark == '[' && text.is(i, WordClass.SEALED)) {
                        int end = lastSealed(i);
                        add(i, end, tokens.hash(Math.min(i + 1, end)));
                        i = end;
                    }
                }
            }
        }
        endCluster(cluster, codes);
    }

    private void addWord(int i) {
        Tokens tokens = text.tokens();
        add(i, i, tokens.hash(i));
        capitals |= tokens.shape(i) == CaseShape.CAPITALISED || tokens.shape(i) == CaseShape.MIXED;
        numbers |= text.is(i, WordClass.DIGIT_WORD);
    }

    private void endCluster(int from, boolean codes) {
        if (codes) {
            numbers = true;
            Arrays.fill(code, from, size, true);
        }
    }

    private int lastSealed(int from) {
        int end = from;
        while (text.is(end, WordClass.SEALED) && !text.tokens().isMark(end, ']')) {
            end++;
        }
        return text.is(end, WordClass.SEALED) ? end : Math.max(from, end - 1);
    }

    private void add(int from, int to, int hash) {
        first[size] = from;
        last[size] = to;
        word[size] = hash;
        line[size] = lines;
        size++;
    }
}
