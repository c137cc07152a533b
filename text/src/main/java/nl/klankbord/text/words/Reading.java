package nl.klankbord.text.words;

import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;

/// A text in tokens, with what each word can be. Positions outside the text answer as a line end without classes.
public final class Reading {
    private static final long STARTERS = WordClass.bits(WordClass.ABBREVIATED_TITLE, WordClass.ACADEMIC);

    private static final long ENDINGS = WordClass.bits(WordClass.ENDS_AS_STREET, WordClass.ENDS_AS_BUILDING);

    private static final int BEFORE_NUMBER = 6;
    private static final int[] NONE_NEAR = {Integer.MAX_VALUE};
    /// No class has this bit.
    private static final long ASKED = Long.MIN_VALUE;

    private final Tokens tokens;
    private final long[] classes;
    private final boolean[] shouted;
    private int[] near = {};
    private long[] cues = {};
    private long all;

    public Reading(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.classes = new long[tokens.size()];
        this.shouted = new boolean[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = tokens.isWord(i) ? classesOf(lexicon, i) : 0;
            all |= classes[i];
        }
        markShouting();
    }

    private long classesOf(Lexicon lexicon, int i) {
        long known = lexicon.classesOf(tokens, i);
        return known == 0 ? Unlisted.classesOf(tokens, lexicon, i) : known;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return classes.length;
    }

    public long classes(int i) {
        return i < 0 || i >= classes.length ? 0 : classes[i];
    }

    /// The first token from here on at which a number could begin, with the words before it that may belong to it; the
    /// size of the text when there is none.
    public int nearNumber(int from) {
        if (near.length == 0) {
            near = tokens.numbers() || holds(WordClass.DIGIT_WORD.bit()) ? nearNumbers() : NONE_NEAR;
        }
        return from < near.length ? Math.min(near[from], size()) : size();
    }

    private int[] nearNumbers() {
        int[] places = new int[size()];
        int next = Integer.MAX_VALUE;
        int place = size();
        for (int i = size() - 1; i >= 0; i--) {
            next = tokens.isNumber(i) || is(i, WordClass.DIGIT_WORD) ? i : next;
            place = next - i <= BEFORE_NUMBER ? i : place;
            places[i] = place;
        }
        return places;
    }

    /// The classes of the nearest cue before token `i`, see [Cues]; asked often for the same token.
    long cue(int i) {
        if (cues.length == 0) {
            cues = new long[classes.length];
        }
        if (cues[i] == 0) {
            cues[i] = Cues.lookBack(this, i) | ASKED;
        }
        return cues[i] & ~ASKED;
    }

    /// Whether some word of the text is one of these.
    public boolean holds(long bits) {
        return (all & bits) != 0;
    }

    /// Whether no list holds the word and it is not made of words of a list.
    public boolean unknown(int i) {
        return (classes(i) & ~ENDINGS) == 0;
    }

    public boolean is(int i, WordClass wordClass) {
        return (classes(i) & wordClass.bit()) != 0;
    }

    public boolean any(int i, long bits) {
        return (classes(i) & bits) != 0;
    }

    public void mark(int first, int last, WordClass wordClass) {
        for (int i = first; i <= last; i++) {
            classes[i] |= wordClass.bit();
        }
    }

    public boolean word(int i, String folded) {
        return tokens.isWord(i) && tokens.matches(i, folded);
    }

    /// Whether the token begins a cell of a table: behind a tab, or where a line begins.
    public boolean opensCell(int i) {
        int start = tokens.start(i);
        return start == 0 || tokens.isLineEnd(i - 1) || tokens.text().charAt(start - 1) == '\t';
    }

    /// Number of digits when the token is a number, else 0.
    public int digits(int i) {
        return tokens.isNumber(i) ? tokens.length(i) : 0;
    }

    /// The value of a number of at most nine digits; -1 for anything else.
    public int value(int i) {
        int length = tokens.length(i);
        if (!tokens.isNumber(i) || length > 9) {
            return -1;
        }
        int value = 0;
        for (int c = 0; c < length; c++) {
            char digit = tokens.letter(i, c);
            value = digit == Folding.NOTHING ? value : 10 * value + digit - '0';
        }
        return value;
    }

    /// Whether the word has a capital that says something: not in a line that is all capitals.
    public boolean capital(int i) {
        if (i < 0 || i >= classes.length || shouted[i]) {
            return false;
        }
        CaseShape shape = tokens.shape(i);
        return shape != CaseShape.LOWER && shape != CaseShape.NONE;
    }

    /// Whether the line of this token is written in capitals, so that case says nothing.
    public boolean shouted(int i) {
        return i >= 0 && i < shouted.length && shouted[i];
    }

    public boolean sentenceStart(int i) {
        int before = i - 1;
        while (isQuote(tokens.mark(before))) {
            before--;
        }
        if (tokens.isLineEnd(before)) {
            return true;
        }
        return switch (tokens.mark(before)) {
            case '.' -> !afterAbbreviation(before);
            case '-' -> !tokens.joined(before + 1);
            case '!', '?', ':', '\u2013', '\u2022', '*', '>' -> true;
            default -> false;
        };
    }

    private boolean afterAbbreviation(int dot) {
        return tokens.joined(dot) && tokens.isWord(dot - 1) && (any(dot - 1, STARTERS) || tokens.length(dot - 1) == 1);
    }

    private static boolean isQuote(char mark) {
        return mark == '"' || mark == '\'' || mark == '\u201C' || mark == '\u201D' || mark == '\u201E' || mark == '(';
    }

    private void markShouting() {
        int first = 0;
        while (first < classes.length) {
            int last = first;
            int upper = 0;
            int other = 0;
            for (; last < classes.length && !tokens.isLineEnd(last); last++) {
                CaseShape shape = tokens.shape(last);
                if (shape == CaseShape.UPPER) {
                    upper += tokens.length(last);
                } else if (shape == CaseShape.LOWER || (shape == CaseShape.CAPITALISED && tokens.length(last) > 1)) {
                    other += tokens.length(last);
                }
            }
            boolean loud = upper > 8 && upper > 3 * other;
            for (int i = first; i < last; i++) {
                shouted[i] = loud;
            }
            first = last + 1;
        }
    }
}
