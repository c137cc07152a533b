package nl.klankbord.text.language;

import java.util.Arrays;

/// A text cut into words, numbers, marks and line ends in one pass. Offsets count UTF-16 units of the text as given;
/// white space is between tokens. Positions before the first and after the last token answer as a line end, so that a
/// reader may look one further without asking.
public final class Tokens {
    private static final int LETTERS_A_TOKEN = 4;

    private final String text;
    private final char[] folded;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private long[] keys;
    private TokenKind[] kinds;
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
        this.kinds = new TokenKind[room];
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
        return known(i) ? kinds[i] : TokenKind.LINE_END;
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

    /// Whether the text holds a sign of addresses on the internet: `@`, `/` or `_`.
    public boolean signs() {
        return signs;
    }

    public boolean isWord(int i) {
        return kind(i) == TokenKind.WORD;
    }

    public boolean isNumber(int i) {
        return kind(i) == TokenKind.NUMBER;
    }

    public boolean isLineEnd(int i) {
        return kind(i) == TokenKind.LINE_END;
    }

    public boolean isMark(int i, char mark) {
        return kind(i) == TokenKind.MARK && folded[starts[i]] == mark;
    }

    /// The folded mark at this place, or a space where there is none.
    public char mark(int i) {
        return kind(i) == TokenKind.MARK ? folded[starts[i]] : ' ';
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

    private void cut() {
        int at = 0;
        while (at < folded.length) {
            char c = text.charAt(at);
            int flags = CharFlags.of(c);
            folded[at] = Folding.fold(c);
            if ((flags & CharFlags.LETTER) != 0) {
                at = addWord(at);
            } else if ((flags & CharFlags.GAP) != 0) {
                at++;
            } else if ((flags & CharFlags.DIGIT) != 0) {
                at = addNumber(at);
            } else if ((flags & CharFlags.LINE) != 0) {
                at = add(at, lineEnd(at), TokenKind.LINE_END);
            } else {
                signs |= c == '@' || c == '/' || c == '_';
                at = add(at, at + 1, TokenKind.MARK);
            }
        }
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < folded.length && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
            folded[end] = text.charAt(end);
            end++;
        }
        return end;
    }

    private int addWord(int start) {
        int hash = 0;
        long key = WordKey.START;
        int upper = 0;
        int lower = 0;
        int end = start;
        while (end < folded.length) {
            char c = text.charAt(end);
            int flags = CharFlags.of(c);
            if ((flags & (CharFlags.LETTER | CharFlags.JOINER)) == 0) {
                break;
            }
            char fold = Folding.fold(c);
            folded[end++] = fold;
            if (fold != Folding.NOTHING) {
                hash = 31 * hash + fold;
                key = WordKey.add(key, fold);
            }
            upper += flags & CharFlags.UPPER;
            lower += flags & CharFlags.LOWER;
        }
        keep(start, end, TokenKind.WORD, hash);
        keys[size - 1] = key;
        shapes[size - 1] = shapeOf(start, upper, lower);
        return end;
    }

    private int addNumber(int start) {
        numbers = true;
        int hash = 0;
        int end = start;
        while (end < folded.length) {
            char c = text.charAt(end);
            if ((CharFlags.of(c) & (CharFlags.DIGIT | CharFlags.JOINER)) == 0) {
                break;
            }
            char fold = Folding.fold(c);
            folded[end++] = fold;
            hash = fold == Folding.NOTHING ? hash : 31 * hash + fold;
        }
        keep(start, end, TokenKind.NUMBER, hash);
        return end;
    }

    private int add(int start, int end, TokenKind kind) {
        int hash = folded[start];
        for (int c = start + 1; c < end; c++) {
            hash = 31 * hash + folded[c];
        }
        keep(start, end, kind, hash);
        return end;
    }

    private void keep(int start, int end, TokenKind kind, int hash) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
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
        kinds = Arrays.copyOf(kinds, room);
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
