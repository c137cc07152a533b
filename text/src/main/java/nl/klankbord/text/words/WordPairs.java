package nl.klankbord.text.words;

/// Says of most pairs of words at once that no entry begins with them: a bit for each pair that does. Says yes of
/// others
/// now and then.
final class WordPairs {
    private static final int WORDS = 2048;

    private final long[] bits = new long[WORDS];

    void add(long first, long second) {
        long mixed = mix(first, second);
        bits[place(mixed)] |= 1L << mixed;
    }

    boolean mayHold(long first, long second) {
        long mixed = mix(first, second);
        return (bits[place(mixed)] & 1L << mixed) != 0;
    }

    private static long mix(long first, long second) {
        long mixed = (first ^ Long.rotateLeft(second, 31)) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static int place(long mixed) {
        return (int) (mixed >>> 40) & WORDS - 1;
    }
}
