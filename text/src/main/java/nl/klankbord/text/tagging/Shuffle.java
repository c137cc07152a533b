package nl.klankbord.text.tagging;

import java.util.List;
import java.util.SplittableRandom;

/// The same seed gives the same order.
final class Shuffle {
    private Shuffle() {}

    static <T> void shuffle(List<T> items, SplittableRandom random) {
        for (int i = items.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = items.get(i);
            items.set(i, items.get(other));
            items.set(other, kept);
        }
    }
}
