package nl.klankbord.record;

import java.text.Normalizer;
import java.util.Arrays;

/// The different words of a text without case and accents, each as a number. Two texts nearly equal each other when
/// four fifths of all their words are in both.
final class WordSet {
    private static final double NEARLY_EQUAL = 0.8;

    /// Shorter texts say the same without being the same signal: "prima geholpen".
    private static final int FEWEST_WORDS = 8;

    /// In ascending order, without doubles.
    private final long[] words;

    private WordSet(long[] words) {
        this.words = words;
    }

    static WordSet of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        long[] words = new long[folded.length() / 2 + 1];
        int count = 0;
        long word = 0;
        for (int at = 0; at < folded.length(); at++) {
            char character = folded.charAt(at);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                word = mix(word + Character.toLowerCase(character) + 1);
            } else if (word != 0 && Character.getType(character) != Character.NON_SPACING_MARK) {
                words[count++] = word;
                word = 0;
            }
        }
        if (word != 0) {
            words[count++] = word;
        }
        return new WordSet(Arrays.stream(words, 0, count).sorted().distinct().toArray());
    }

    boolean isLongEnough() {
        return words.length >= FEWEST_WORDS;
    }

    boolean nearlyEquals(WordSet other) {
        int shared = shared(other);
        return isLongEnough()
                && other.isLongEnough()
                && shared >= NEARLY_EQUAL * (words.length + other.words.length - shared);
    }

    /// The smallest number that any word gives under one of many hash functions. Two sets agree on it with the chance
    /// that a word of both together is in both: this is min-hashing (Broder 1997).
    long smallest(long function) {
        long smallest = Long.MAX_VALUE;
        for (long word : words) {
            smallest = Math.min(smallest, mix(word ^ function));
        }
        return smallest;
    }

    /// One number for the whole set.
    long all() {
        long all = 0;
        for (long word : words) {
            all = mix(all + word);
        }
        return all;
    }

    /// The finaliser of SplitMix64: every bit of the outcome depends on every bit that goes in.
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private int shared(WordSet other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            int order = Long.compare(words[here], other.words[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
