package nl.klankbord.text.words;

import java.util.Map;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.language.WordKey;

/// From a folded word to what it can be: one open hash table of keys and classes side by side, asked without making a
/// string.
public final class Lexicon {
    private final long[] slots;
    private final int mask;

    public Lexicon(Map<String, Long> entries) {
        int room = Integer.highestOneBit(Math.max(16, entries.size() * 2)) * 2;
        slots = new long[2 * room];
        mask = room - 1;
        entries.forEach((word, classes) -> put(WordKey.of(word), classes));
    }

    /// The bits of [WordClass]; 0 for an unknown word.
    public long classesOf(Tokens tokens, int i) {
        return classesOf(tokens.key(i));
    }

    public long classesOf(String folded) {
        return classesOf(WordKey.of(folded));
    }

    long classesOf(long key) {
        int slot = 2 * (spread(key) & mask);
        while (slots[slot + 1] != 0) {
            if (slots[slot] == key) {
                return slots[slot + 1];
            }
            slot = 2 * ((slot / 2 + 1) & mask);
        }
        return 0;
    }

    private void put(long key, long classes) {
        int slot = 2 * (spread(key) & mask);
        while (slots[slot + 1] != 0) {
            slot = 2 * ((slot / 2 + 1) & mask);
        }
        slots[slot] = key;
        slots[slot + 1] = classes;
    }

    private static int spread(long key) {
        return (int) (key ^ (key >>> 32) ^ (key >>> 17));
    }
}
