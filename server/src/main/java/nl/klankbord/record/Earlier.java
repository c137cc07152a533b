package nl.klankbord.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A signal that a new one may be a repeat of.
record Earlier(long id, String source, LocalDate received, WordSet words) {

    boolean isRepeatedBy(NewSignal signal) {
        return source.equals(signal.origin().source())
                && Math.abs(ChronoUnit.DAYS.between(received, signal.received())) <= Bands.WINDOW_DAYS
                && words.nearlyEquals(signal.words());
    }
}
