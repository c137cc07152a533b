package nl.klankbord.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.Score;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Sentiment;
import org.jspecify.annotations.Nullable;

/// Rows of table `signal` as values.
final class SignalRows {
    static final String COLUMNS = """
            id, sequence, source, record_id, delivery, line, received, text, language, topics, experiences, sentiment,
            evidence, channel, unit, area, stated_language, score_value, score_lowest, score_highest,
            score_high_is_good, repeat_of""";

    private SignalRows() {}

    static RecordedSignal read(ResultSet row, int place) throws SQLException {
        return new RecordedSignal(
                row.getLong("id"),
                row.getLong("sequence"),
                origin(row),
                row.getDate("received").toLocalDate(),
                row.getString("text"),
                row.getString("language"),
                found(row),
                context(row),
                row.getLong("repeat_of"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("source"), row.getString("record_id"), row.getLong("delivery"), row.getLong("line"));
    }

    private static Categorised found(ResultSet row) throws SQLException {
        return new Categorised(
                codes(row, "topics"),
                codes(row, "experiences"),
                sentiment(row.getInt("sentiment")),
                EvidenceText.read(row.getString("evidence")));
    }

    private static SignalContext context(ResultSet row) throws SQLException {
        return new SignalContext(
                row.getString("channel"),
                row.getString("unit"),
                row.getString("area"),
                row.getString("stated_language"),
                score(row));
    }

    private static @Nullable Score score(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("score_value");
        return value == null
                ? null
                : new Score(
                        value,
                        row.getBigDecimal("score_lowest"),
                        row.getBigDecimal("score_highest"),
                        row.getBoolean("score_high_is_good"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Sentiment sentiment(int number) {
        if (number == 0) {
            return Sentiment.NEUTRAL;
        }
        return number < 0 ? Sentiment.NEGATIVE : Sentiment.POSITIVE;
    }
}
