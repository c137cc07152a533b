package nl.klankbord.text.words;

import java.util.Map;
import nl.klankbord.text.language.Tokens;

/// From a folded word to what it can be: one open hash table that is asked with a token, without making a string.
public final class Lexicon {
    private final String[] words;
    private final long[] classes;
    private final int mask;

    public Lexicon(Map<String, Long> entries) {
        int room = Integer.highestOneBit(Math.max(16, entries.size() * 2)) * 2;
        words = new String[room];
        classes = new long[room];
        mask = room - 1;
        entries.forEach(this::put);
    }

    /// The bits of [WordClass]; 0 for an unknown word.
    public long classesOf(Tokens tokens, int i) {
        int slot = spread(tokens.hash(i)) & mask;
        while (classes[slot] != 0) {
            if (tokens.matches(i, words[slot])) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /// The classes of the part of a token from one letter up to another.
    long classesOfPart(Tokens tokens, int i, int from, int to) {
        int hash = 0;
        for (int c = from; c < to; c++) {
            hash = 31 * hash + tokens.letter(i, c);
        }
        int slot = spread(hash) & mask;
        while (classes[slot] != 0) {
            if (isPart(words[slot], tokens, i, from, to)) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private static boolean isPart(String word, Tokens tokens, int i, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int c = from; c < to; c++) {
            if (word.charAt(c - from) != tokens.letter(i, c)) {
                return false;
            }
        }
        return true;
    }

    public long classesOf(String folded) {
        int slot = spread(folded.hashCode()) & mask;
        while (classes[slot] != 0) {
            if (words[slot].equals(folded)) {
                return classes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private void put(String word, long bits) {
        int slot = spread(word.hashCode()) & mask;
        while (classes[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        classes[slot] = bits;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }
}
