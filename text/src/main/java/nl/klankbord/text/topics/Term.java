package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.List;

/// What a rule looks for: one word or a phrase of words that follow each other.
record Term(List<Pattern> patterns) {
    static final int LONGEST = 8;
    static final int SHORTEST_PART = 3;

    Term {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty() || patterns.size() > LONGEST) {
            throw new IllegalArgumentException(
                    "een term heeft 1 tot %d woorden, deze %d".formatted(LONGEST, patterns.size()));
        }
    }

    /// How one word of the text is recognised; `text` is folded.
    record Pattern(Kind kind, String text) {
        Pattern {
            boolean open = kind == Kind.STARTS_WITH || kind == Kind.ENDS_WITH;
            if (open && text.length() < SHORTEST_PART) {
                throw new IllegalArgumentException(
                        "bij een sterretje horen minstens %d letters: %s".formatted(SHORTEST_PART, text));
            }
        }
    }

    /// A whole word, a word that starts or ends so, or any one word.
    enum Kind {
        WORD,
        STARTS_WITH,
        ENDS_WITH,
        ANY
    }

    /// Reads `woord`, `begin*`, `*einde`, or several of these with spaces between; `_` stands for any one word.
    static Term parse(String source) {
        List<Pattern> patterns = new ArrayList<>();
        for (String piece : source.strip().split("\\s+", -1)) {
            addPiece(piece, patterns);
        }
        if (patterns.stream().allMatch(pattern -> pattern.kind() == Kind.ANY)) {
            throw new IllegalArgumentException("een term heeft minstens één echt woord: " + source);
        }
        return new Term(patterns);
    }

    private static void addPiece(String piece, List<Pattern> patterns) {
        if (piece.equals("_")) {
            patterns.add(new Pattern(Kind.ANY, "_"));
            return;
        }
        boolean endsWith = piece.startsWith("*");
        boolean startsWith = piece.endsWith("*");
        Words words = Words.of(piece);
        if (words.count() == 0 || (endsWith && startsWith)) {
            throw new IllegalArgumentException("geen woord, begin* of *einde: " + piece);
        }
        for (int i = 0; i < words.size(); i++) {
            boolean open = startsWith && i == words.size() - 1;
            boolean tail = endsWith && i == 0;
            patterns.add(new Pattern(open ? Kind.STARTS_WITH : tail ? Kind.ENDS_WITH : Kind.WORD, words.word(i)));
        }
    }
}
