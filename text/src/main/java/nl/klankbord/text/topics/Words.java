package nl.klankbord.text.topics;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import nl.klankbord.text.findings.Placeholder;

/// The words of a text in order: folded to lower case without accents or apostrophes, with their place in the text
/// (UTF-16 units), their clause and their sentence. A hyphen parts words, an emoji is a word. A placeholder such as
/// `[NAAM 1]` is no word: an empty word keeps its place, so that no phrase runs across it. Linear in the text.
final class Words {
    /// Words that open a clause of their own: what was denied before them is not denied after them.
    private static final Set<String> CLAUSE_OPENERS = Set.of("maar", "want", "omdat", "terwijl", "but", "echter");

    private static final char[] FOLDED_LATIN = foldedLatin();
    private static final int LONGEST_PLACEHOLDER = 24;

    private String[] folded = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] clauses = new int[16];
    private int[] sentences = new int[16];
    private int[] stretches = new int[16];
    private int size;
    private int clause;
    private int sentence;
    private int stretch;

    private Words() {}

    static Words of(String text) {
        Words words = new Words();
        words.read(text);
        return words;
    }

    int size() {
        return size;
    }

    /// Empty where a placeholder stands.
    String word(int index) {
        return folded[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean sameClause(int one, int other) {
        return clauses[one] == clauses[other];
    }

    boolean sameSentence(int one, int other) {
        return sentences[one] == sentences[other];
    }

    /// Whether a sign parts this word from the one before it: no phrase runs across it.
    boolean opensStretch(int index) {
        return index > 0 && stretches[index] != stretches[index - 1];
    }

    /// How many real words there are: placeholders do not count.
    int count() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!folded[i].isEmpty()) {
                count++;
            }
        }
        return count;
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            int next = placeholderEnd(text, at);
            if (next > at) {
                add("", at, next);
            } else {
                next = readWordOrSign(text, at);
            }
            at = next;
        }
    }

    private int readWordOrSign(String text, int at) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        if (Character.isLetterOrDigit(point)) {
            return readWord(text, at);
        }
        if (point > 0xFF && Character.isEmoji(point)) {
            add(text.substring(at, next), at, next);
        } else {
            countSign(text, point, next);
        }
        return next;
    }

    private int readWord(String text, int start) {
        StringBuilder word = new StringBuilder();
        int at = start;
        int end = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(fold(point));
                end = at + Character.charCount(point);
            } else if (!staysInsideWord(text, at, point)) {
                break;
            }
            at += Character.charCount(point);
        }
        addWord(word.toString(), start, end);
        return at;
    }

    private void addWord(String word, int start, int end) {
        if (CLAUSE_OPENERS.contains(word)) {
            clause++;
        }
        add(word, start, end);
    }

    private void add(String word, int start, int end) {
        if (size == folded.length) {
            grow();
        }
        folded[size] = word;
        starts[size] = start;
        ends[size] = end;
        clauses[size] = clause;
        sentences[size] = sentence;
        stretches[size] = stretch;
        size++;
    }

    private void grow() {
        int length = size * 2;
        folded = Arrays.copyOf(folded, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        clauses = Arrays.copyOf(clauses, length);
        sentences = Arrays.copyOf(sentences, length);
        stretches = Arrays.copyOf(stretches, length);
    }

    private void countSign(String text, int point, int next) {
        switch (point) {
            case '.' -> {
                if (next >= text.length() || !Character.isLetterOrDigit(text.charAt(next))) {
                    endSentence();
                }
            }
            case '!', '?', '\n', ';' -> endSentence();
            case ',', ':', '(', ')', '"', '–', '—', '“', '”' -> endClause();
            default -> {}
        }
    }

    private void endSentence() {
        sentence++;
        endClause();
    }

    private void endClause() {
        clause++;
        stretch++;
    }

    private static boolean staysInsideWord(String text, int at, int point) {
        return switch (point) {
            case '\'', '’', '‘', '`', '´' -> at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0xFEFF -> true;
            default -> point > 0x2FF && Character.getType(point) == Character.NON_SPACING_MARK;
        };
    }

    private static int fold(int point) {
        if (point < 0x80) {
            return point >= 'A' && point <= 'Z' ? point + 32 : point;
        }
        return point < FOLDED_LATIN.length ? FOLDED_LATIN[point] : Character.toLowerCase(point);
    }

    /// Where the placeholder that starts here ends, or the same place when none starts here.
    private static int placeholderEnd(String text, int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int close = text.indexOf(']', at, Math.min(text.length(), at + LONGEST_PLACEHOLDER));
        if (close < 0) {
            return at;
        }
        int nameEnd = close;
        while (nameEnd > at + 1 && isNumberOrSpace(text.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        return Placeholder.words().contains(text.substring(at + 1, nameEnd)) ? close + 1 : at;
    }

    private static boolean isNumberOrSpace(char sign) {
        return sign == ' ' || (sign >= '0' && sign <= '9');
    }

    /// Letters up to U+024F without their accents; `ł`, `ø`, `đ` and `ı` have no accent to take off and are named.
    private static char[] foldedLatin() {
        char[] table = new char[0x250];
        for (int point = 0; point < table.length; point++) {
            String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
            table[point] = Character.toLowerCase(apart.charAt(0));
        }
        String named = "łlŁløoØođdĐdıi";
        for (int i = 0; i < named.length(); i += 2) {
            table[named.charAt(i)] = named.charAt(i + 1);
        }
        return table;
    }
}
