package nl.klankbord.insight;

import java.time.LocalDate;

/// Days from and through, both included.
public record Period(LocalDate from, LocalDate through) {
    public Period {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Period must not end before it begins: %s to %s".formatted(from, through));
        }
    }

    /// The same days a year earlier: the fair comparison where seasons play.
    public Period yearEarlier() {
        return new Period(from.minusYears(1), through.minusYears(1));
    }
}
