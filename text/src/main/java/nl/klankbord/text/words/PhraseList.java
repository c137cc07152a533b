package nl.klankbord.text.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.language.WordKey;

/// Entries of one or more words, found in a text without regard to capitals, accents and the marks within a name
/// ("P. Jansen", "Anne-Marie"). An entry is found as whole words and never over the end of a line.
public final class PhraseList {
    public static final PhraseList EMPTY = new PhraseList(List.of());

    private static final String MARKS = ".-'";
    private static final int MOST_MARKS = 2;
    /// Stand for the second word: an entry has none, or it is a number.
    private static final long ALONE = 1;
    private static final long NUMBER = 2;

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final WordPairs beginnings = new WordPairs();

    /// Entries without a letter or digit are passed over.
    public PhraseList(List<String> entries) {
        for (String entry : entries) {
            List<String> words = words(Tokens.of(entry));
            if (!words.isEmpty()) {
                beginnings.add(WordKey.of(words.getFirst()), words.size() == 1 ? ALONE : second(words.get(1)));
                byFirstWord
                        .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                        .add(words);
            }
        }
        byFirstWord
                .values()
                .forEach(same -> same.sort(
                        Comparator.<List<String>>comparingInt(List::size).reversed()));
    }

    private static long second(String word) {
        return Character.isDigit(word.charAt(0)) ? NUMBER : WordKey.of(word);
    }

    private static long second(Tokens tokens, int first) {
        int next = behindMarks(tokens, first + 1);
        return tokens.isNumber(next) ? NUMBER : tokens.key(next);
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                words.add(tokens.folded(i));
            }
        }
        return words;
    }

    public boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /// The last token of the longest entry that begins at this token; -1 where none does.
    public int lastOf(Tokens tokens, int first) {
        if (!tokens.isWord(first)) {
            return -1;
        }
        long key = tokens.key(first);
        if (!beginnings.mayHold(key, ALONE) && !beginnings.mayHold(key, second(tokens, first))) {
            return -1;
        }
        for (List<String> entry : byFirstWord.getOrDefault(tokens.folded(first), List.of())) {
            int last = lastOf(tokens, first, entry);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    private static int lastOf(Tokens tokens, int first, List<String> entry) {
        int at = first;
        for (String word : entry.subList(1, entry.size())) {
            at = behindMarks(tokens, at + 1);
            if (!tokens.matches(at, word)) {
                return -1;
            }
        }
        return at;
    }

    private static int behindMarks(Tokens tokens, int from) {
        int at = from;
        while (at < from + MOST_MARKS && MARKS.indexOf(tokens.mark(at)) >= 0) {
            at++;
        }
        return at;
    }
}
