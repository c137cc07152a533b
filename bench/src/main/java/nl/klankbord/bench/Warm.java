package nl.klankbord.bench;

import java.util.ArrayList;
import java.util.List;

/// Runs work on this thread until it is warm, then measures.
final class Warm {
    private static final int ROUNDS = 7;
    private static final double SECONDS_A_ROUND = 1.5;

    private Warm() {}

    /// Seconds one run of the work takes: the median of seven rounds after two that do not count.
    static double seconds(Runnable work) {
        round(work);
        round(work);
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(work));
        }
        rounds.sort(null);
        return rounds.get(ROUNDS / 2);
    }

    private static double round(Runnable work) {
        long start = System.nanoTime();
        int runs = 0;
        double seconds;
        do {
            work.run();
            runs++;
            seconds = (System.nanoTime() - start) / 1e9;
        } while (seconds < SECONDS_A_ROUND);
        return seconds / runs;
    }

    /// Heap in use after a full collection, in megabytes.
    static double heapMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
