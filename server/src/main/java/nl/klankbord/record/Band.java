package nl.klankbord.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A place where nearly equal texts of one source and one period meet. Six bands of four hash functions: of two texts
/// that share four fifths of their words 96 % meet in at least one, of texts that share nine tenths 99.8 %.
///
/// @param period number of the stretch of 60 days
record Band(int period, long key) {
    /// Signals further apart in time are no repeats.
    static final int WINDOW_DAYS = 30;

    private static final int BANDS = 6;
    private static final int FUNCTIONS_PER_BAND = 4;

    /// The keys of a text, the same in every period.
    static List<Long> keys(String source, WordSet words) {
        List<Long> keys = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = WordSet.mix(source.hashCode() * 31L + band + 1);
            for (int function = 0; function < FUNCTIONS_PER_BAND; function++) {
                long number = (long) band * FUNCTIONS_PER_BAND + function + 1;
                key = WordSet.mix(key ^ words.smallest(WordSet.mix(number)));
            }
            keys.add(key);
        }
        return keys;
    }

    /// Where a signal is put.
    static int period(LocalDate received) {
        return (int) Math.floorDiv(received.toEpochDay(), 2L * WINDOW_DAYS);
    }

    /// Where the signals within the window are found: always two neighbouring periods.
    static List<Integer> periodsAround(LocalDate received) {
        return List.of(period(received.minusDays(WINDOW_DAYS)), period(received.plusDays(WINDOW_DAYS)));
    }

    static List<Band> around(LocalDate received, List<Long> keys) {
        List<Band> bands = new ArrayList<>(2 * keys.size());
        for (int period : periodsAround(received)) {
            for (long key : keys) {
                bands.add(new Band(period, key));
            }
        }
        return bands;
    }
}
