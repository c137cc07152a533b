package nl.klankbord.text.language;

import java.util.Arrays;

/// A text cut into words, numbers, marks and line ends in one pass. Offsets count UTF-16 units of the text as given;
/// white space is between tokens. Positions before the first and after the last token answer as a line end, so that a
/// reader may look one further without asking.
public final class Tokens {
    private static final int LETTERS_A_TOKEN = 4;
    private static final char WORD = 'a';
    private static final char NUMBER = '0';
    private static final char LINE_END = '\n';

    private final String text;
    private final char[] folded;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private long[] keys;
    /// For a mark itself, for anything else one of the signs below, which no mark can be.
    private char[] marks;
    private CaseShape[] shapes;
    private int size;
    private boolean numbers;
    private boolean signs;

    private Tokens(String text) {
        this.text = text;
        this.folded = new char[text.length()];
        int room = text.length() / LETTERS_A_TOKEN + 8;
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
        this.keys = new long[room];
        this.marks = new char[room];
        this.shapes = new CaseShape[room];
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        return tokens;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return i < 0 ? 0 : i >= size ? text.length() : starts[i];
    }

    public int end(int i) {
        return i < 0 ? 0 : i >= size ? text.length() : ends[i];
    }

    public TokenKind kind(int i) {
        return switch (sign(i)) {
            case WORD -> TokenKind.WORD;
            case NUMBER -> TokenKind.NUMBER;
            case LINE_END -> TokenKind.LINE_END;
            default -> TokenKind.MARK;
        };
    }

    public CaseShape shape(int i) {
        return known(i) ? shapes[i] : CaseShape.NONE;
    }

    /// The `String.hashCode` of the folded form.
    public int hash(int i) {
        return known(i) ? hashes[i] : 0;
    }

    /// A 64-bit key of the folded form, see [WordKey].
    public long key(int i) {
        return known(i) ? keys[i] : 0;
    }

    /// Whether the text holds a digit.
    public boolean numbers() {
        return numbers;
    }

    /// Whether the text holds a sign of names and addresses on the internet: `@`, `/`, `_` or `#`.
    public boolean signs() {
        return signs;
    }

    public boolean isWord(int i) {
        return sign(i) == WORD;
    }

    public boolean isNumber(int i) {
        return sign(i) == NUMBER;
    }

    public boolean isLineEnd(int i) {
        return sign(i) == LINE_END;
    }

    public boolean isMark(int i, char mark) {
        return sign(i) == mark;
    }

    /// The folded mark at this place, or a space where there is none.
    public char mark(int i) {
        char sign = sign(i);
        return sign == WORD || sign == NUMBER || sign == LINE_END ? ' ' : sign;
    }

    /// Length in UTF-16 units.
    public int length(int i) {
        return end(i) - start(i);
    }

    /// Whether no white space stands between the token before and this one.
    public boolean joined(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    public boolean matches(int i, String word) {
        if (hash(i) != word.hashCode() || !known(i)) {
            return false;
        }
        int at = 0;
        for (int c = starts[i]; c < ends[i]; c++) {
            if (folded[c] == Folding.NOTHING) {
                continue;
            }
            if (at == word.length() || word.charAt(at) != folded[c]) {
                return false;
            }
            at++;
        }
        return at == word.length();
    }

    /// Whether the folded word ends so and is longer than that.
    public boolean endsWith(int i, String suffix) {
        if (length(i) <= suffix.length()) {
            return false;
        }
        int at = suffix.length() - 1;
        for (int c = ends[i] - 1; c > starts[i] && at >= 0; c--) {
            if (folded[c] != Folding.NOTHING && folded[c] != suffix.charAt(at--)) {
                return false;
            }
        }
        return at < 0;
    }

    /// The first token that ends behind this offset.
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The folded letter at this place in the token, counted from 0.
    public char letter(int i, int at) {
        return folded[starts[i] + at];
    }

    public String folded(int i) {
        return known(i) ? folded(starts[i], ends[i]) : "";
    }

    /// The folded form of a stretch of the text.
    public String folded(int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int c = start; c < end; c++) {
            if (folded[c] != Folding.NOTHING) {
                word.append(folded[c]);
            }
        }
        return word.toString();
    }

    private boolean known(int i) {
        return i >= 0 && i < size;
    }

    private char sign(int i) {
        return known(i) ? marks[i] : LINE_END;
    }

    /// Letters are folded in place as the reading goes on: behind it stands what is folded, before it what was given.
    private void cut() {
        text.getChars(0, folded.length, folded, 0);
        int at = 0;
        while (at < folded.length) {
            char c = folded[at];
            int flags = CharFlags.withFold(c);
            if ((flags & CharFlags.LETTER) != 0) {
                at = addWord(at);
            } else if ((flags & CharFlags.GAP) != 0) {
                folded[at++] = CharFlags.fold(flags);
            } else if ((flags & CharFlags.DIGIT) != 0) {
                at = addNumber(at);
            } else if ((flags & CharFlags.LINE) != 0) {
                at = addLineEnd(at);
            } else {
                signs |= c == '@' || c == '/' || c == '_' || c == '#';
                folded[at] = CharFlags.fold(flags);
                keep(at, at + 1, folded[at], folded[at]);
                at++;
            }
        }
    }

    private int addLineEnd(int start) {
        int hash = 0;
        int end = start;
        while (end < folded.length && (folded[end] == '\n' || folded[end] == '\r')) {
            hash = 31 * hash + folded[end++];
        }
        keep(start, end, LINE_END, hash);
        return end;
    }

    private int addWord(int start) {
        int hash = 0;
        long key = WordKey.START;
        int upper = 0;
        int lower = 0;
        int end = start;
        while (end < folded.length) {
            int flags = CharFlags.withFold(folded[end]);
            if ((flags & (CharFlags.LETTER | CharFlags.JOINER)) == 0) {
                break;
            }
            char fold = CharFlags.fold(flags);
            folded[end++] = fold;
            if (fold != Folding.NOTHING) {
                hash = 31 * hash + fold;
                key = WordKey.add(key, fold);
            }
            upper += flags & CharFlags.UPPER;
            lower += flags & CharFlags.LOWER;
        }
        keep(start, end, WORD, hash);
        keys[size - 1] = key;
        shapes[size - 1] = shapeOf(start, upper, lower);
        return end;
    }

    private int addNumber(int start) {
        numbers = true;
        int hash = 0;
        int end = start;
        while (end < folded.length) {
            int flags = CharFlags.withFold(folded[end]);
            if ((flags & (CharFlags.DIGIT | CharFlags.JOINER)) == 0) {
                break;
            }
            char fold = CharFlags.fold(flags);
            folded[end++] = fold;
            hash = fold == Folding.NOTHING ? hash : 31 * hash + fold;
        }
        keep(start, end, NUMBER, hash);
        return end;
    }

    private void keep(int start, int end, char sign, int hash) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        marks[size] = sign;
        hashes[size] = hash;
        shapes[size] = CaseShape.NONE;
        size++;
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        hashes = Arrays.copyOf(hashes, room);
        keys = Arrays.copyOf(keys, room);
        marks = Arrays.copyOf(marks, room);
        shapes = Arrays.copyOf(shapes, room);
    }

    /// `upper` and `lower` are not zero when there is such a letter; `upper` counts in steps of [CharFlags#UPPER].
    private CaseShape shapeOf(int start, int upper, int lower) {
        if (upper == 0) {
            return lower == 0 ? CaseShape.NONE : CaseShape.LOWER;
        }
        if (upper == CharFlags.UPPER && (CharFlags.of(text.charAt(start)) & CharFlags.UPPER) != 0) {
            return CaseShape.CAPITALISED;
        }
        return lower == 0 ? CaseShape.UPPER : CaseShape.MIXED;
    }
}
