package nl.klankbord.text.topics;

import java.util.Arrays;

/// Beginnings (or, read backwards, endings) of words, each with a number. One step a letter, so a look-up costs no more
/// than the longest beginning. Letters outside a-z and 0-9 match nothing.
final class WordTrie {
    private static final int ALPHABET = 36;

    private final boolean backwards;
    private int[] children = new int[ALPHABET * 64];
    private int[] values = new int[64];
    private int nodes = 1;

    WordTrie(boolean backwards) {
        this.backwards = backwards;
        Arrays.fill(values, -1);
    }

    void put(String part, int value) {
        int node = 0;
        for (int i = 0; i < part.length(); i++) {
            int letter = letter(sign(part, i));
            if (letter < 0) {
                throw new IllegalArgumentException("alleen letters en cijfers bij een sterretje: " + part);
            }
            node = childOrNew(node, letter);
        }
        values[node] = value;
    }

    /// Writes the numbers of all parts the word starts (or ends) with from `at` on; answers where it stopped.
    int find(String word, int[] into, int at) {
        int node = 0;
        int filled = at;
        for (int i = 0; i < word.length() && filled < into.length; i++) {
            int letter = letter(sign(word, i));
            node = letter < 0 ? 0 : children[node * ALPHABET + letter];
            if (node == 0) {
                break;
            }
            if (values[node] >= 0) {
                into[filled++] = values[node];
            }
        }
        return filled;
    }

    private char sign(String word, int step) {
        return word.charAt(backwards ? word.length() - 1 - step : step);
    }

    private int childOrNew(int node, int letter) {
        int slot = node * ALPHABET + letter;
        int child = children[slot];
        if (child == 0) {
            child = nodes++;
            if (child == values.length) {
                grow();
            }
            children[slot] = child;
        }
        return child;
    }

    private void grow() {
        int old = values.length;
        values = Arrays.copyOf(values, old * 2);
        Arrays.fill(values, old, old * 2, -1);
        children = Arrays.copyOf(children, old * 2 * ALPHABET);
    }

    private static int letter(char sign) {
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a';
        }
        return sign >= '0' && sign <= '9' ? sign - '0' + 26 : -1;
    }
}
