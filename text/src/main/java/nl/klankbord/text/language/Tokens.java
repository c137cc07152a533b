package nl.klankbord.text.language;

import java.util.Arrays;

/// A text cut into words, numbers, marks and line ends in one pass. Offsets count UTF-16 units of the text as given;
/// white space is between tokens. Positions before the first and after the last token answer as a line end, so that a
/// reader may look one further without asking.
public final class Tokens {
    private final String text;
    private final char[] folded;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] hashes = new int[16];
    private TokenKind[] kinds = new TokenKind[16];
    private CaseShape[] shapes = new CaseShape[16];
    private int size;

    private Tokens(String text) {
        this.text = text;
        this.folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(text.charAt(i));
        }
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
            if (c == '\n' || c == '\r') {
                at = add(at, lineEnd(at), TokenKind.LINE_END);
            } else if (Character.isLetter(c)) {
                at = add(at, wordEnd(at), TokenKind.WORD);
            } else if (Character.isDigit(c)) {
                at = add(at, numberEnd(at), TokenKind.NUMBER);
            } else if (isGap(at)) {
                at++;
            } else {
                at = add(at, at + 1, TokenKind.MARK);
            }
        }
    }

    private boolean isGap(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || folded[at] == Folding.NOTHING;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < folded.length && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
            end++;
        }
        return end;
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (end < folded.length && (Character.isLetter(text.charAt(end)) || isJoiner(end))) {
            end++;
        }
        return end;
    }

    private int numberEnd(int at) {
        int end = at + 1;
        while (end < folded.length && (Character.isDigit(text.charAt(end)) || isJoiner(end))) {
            end++;
        }
        return end;
    }

    private boolean isJoiner(int at) {
        return folded[at] == Folding.NOTHING && !Character.isISOControl(text.charAt(at));
    }

    private int add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        hashes[size] = hashOf(start, end);
        shapes[size] = kind == TokenKind.WORD ? shapeOf(start, end) : CaseShape.NONE;
        size++;
        return end;
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        hashes = Arrays.copyOf(hashes, room);
        kinds = Arrays.copyOf(kinds, room);
        shapes = Arrays.copyOf(shapes, room);
    }

    private int hashOf(int start, int end) {
        int hash = 0;
        for (int c = start; c < end; c++) {
            if (folded[c] != Folding.NOTHING) {
                hash = 31 * hash + folded[c];
            }
        }
        return hash;
    }

    private CaseShape shapeOf(int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int c = start; c < end; c++) {
            if (Character.isUpperCase(text.charAt(c))) {
                upper++;
            } else if (Character.isLowerCase(text.charAt(c))) {
                lower++;
            }
        }
        if (upper + lower == 0) {
            return CaseShape.NONE;
        }
        if (upper == 0) {
            return CaseShape.LOWER;
        }
        boolean first = Character.isUpperCase(text.charAt(start));
        if (upper == 1 && first) {
            return CaseShape.CAPITALISED;
        }
        return lower == 0 ? CaseShape.UPPER : CaseShape.MIXED;
    }
}
