package nl.klankbord.demo;

import java.time.LocalDate;
import java.util.Comparator;

/// A drawn signal: which text, on which day, and its number in the draw.
record DemoSignal(DemoText text, LocalDate day, int number) implements Comparable<DemoSignal> {
    private static final Comparator<DemoSignal> BY_DAY =
            Comparator.comparing(DemoSignal::day).thenComparingInt(DemoSignal::number);

    @Override
    public int compareTo(DemoSignal other) {
        return BY_DAY.compare(this, other);
    }
}
