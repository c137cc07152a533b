package nl.klankbord.text.language;

/// A 64-bit key of a folded word, made letter by letter. Two words of a hundred thousand share one by chance less often
/// than once in a thousand million lists.
public final class WordKey {
    static final long START = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private WordKey() {}

    /// The key of a word with one more letter.
    public static long add(long key, char letter) {
        return (key ^ letter) * PRIME;
    }

    public static long start() {
        return START;
    }

    public static long of(String folded) {
        long key = START;
        for (int i = 0; i < folded.length(); i++) {
            key = add(key, folded.charAt(i));
        }
        return key;
    }
}
