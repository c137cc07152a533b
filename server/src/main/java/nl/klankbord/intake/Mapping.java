package nl.klankbord.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a source holds what. Kept with the source, so that the next delivery is read the same way.
///
/// @param columns name of the column for a field; a field that the source lacks is absent
/// @param texts columns whose texts together are the signal, at least one
/// @param scale the scale of the score column; means nothing without one
public record Mapping(Map<Field, String> columns, List<String> texts, Scale scale) {

    /// What a column can hold beside the text.
    public enum Field {
        RECORD_ID,
        RECEIVED,
        SCORE,
        CHANNEL,
        UNIT,
        AREA,
        POSTCODE,
        ADDRESS,
        LANGUAGE
    }

    /// Lowest and highest score a resident could give, and whether the highest is the best.
    public record Scale(BigDecimal lowest, BigDecimal highest, boolean highIsGood) {
        public static final Scale ONE_TO_TEN = of(1, 10);

        public Scale {
            if (lowest.compareTo(highest) >= 0) {
                throw new IllegalArgumentException("Scale must go up: %s to %s".formatted(lowest, highest));
            }
        }

        public static Scale of(long lowest, long highest) {
            return new Scale(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), true);
        }
    }

    public Mapping {
        columns = Map.copyOf(columns);
        texts = List.copyOf(texts);
    }

    public Optional<String> column(Field field) {
        return Optional.ofNullable(columns.get(field));
    }
}
