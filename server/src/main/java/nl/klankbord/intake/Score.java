package nl.klankbord.intake;

import java.math.BigDecimal;

/// The score a resident gave, exactly as given, on the scale of its source. Scores of different scales are never
/// averaged.
public record Score(BigDecimal value, BigDecimal lowest, BigDecimal highest, boolean highIsGood) {
    public Score {
        if (lowest.compareTo(highest) >= 0 || value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "Score %s must lie on its scale %s to %s".formatted(value, lowest, highest));
        }
    }
}
