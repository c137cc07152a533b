package nl.klankbord.text.words;

import java.util.HashSet;
import java.util.Set;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.language.WordKey;

/// The entries of word lists that are several words with a space between: "prins alexander".
public final class Phrases {
    private static final int LONGEST = 4;

    private final Set<Long> keys = new HashSet<>();
    private final WordPairs beginnings = new WordPairs();

    /// @param entry folded, with `_` between its words
    void add(String entry) {
        String[] words = entry.split("_", -1);
        beginnings.add(WordKey.of(words[0]), WordKey.of(words[1]));
        keys.add(WordKey.of(entry.replace('_', ' ')));
    }

    /// The last word of the longest phrase that begins here; -1 where none does.
    int lastOf(Tokens tokens, int first) {
        long key = tokens.key(first);
        if (!beginnings.mayHold(key, tokens.key(first + 1))) {
            return -1;
        }
        int longest = -1;
        for (int last = first + 1; last < first + LONGEST && tokens.isWord(last); last++) {
            key = WordKey.add(key, ' ');
            for (int c = 0; c < tokens.length(last); c++) {
                key = WordKey.add(key, tokens.letter(last, c));
            }
            longest = keys.contains(key) ? last : longest;
        }
        return longest;
    }
}
