package nl.klankbord.record;

import java.time.LocalDate;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.Score;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Sentiment;

/// A signal on its way into the record, with everything worked out that needs no database.
///
/// @param row its values in the order of [#COLUMNS]
record NewSignal(Origin origin, LocalDate received, CopyText row, WordSet words, Bands bands, MaskedContent content) {
    static final String COLUMNS = """
            source, record_id, delivery, line, received, text, language, topics, experiences, sentiment, evidence,
            channel, unit, area, stated_language, score_value, score_lowest, score_highest, score_high_is_good,
            made_by""";

    static NewSignal of(PreparedSignal signal, String madeBy) {
        WordSet words = WordSet.of(signal.text().text());
        Bands bands = Bands.of(signal.origin().source(), signal.received(), words);
        MaskedContent content = MaskedContent.of(signal.text().text(), signal.special());
        return new NewSignal(signal.origin(), signal.received(), row(signal, madeBy), words, bands, content);
    }

    private static CopyText row(PreparedSignal signal, String madeBy) {
        CopyText row = new CopyText();
        append(signal.origin(), row);
        row.plain(signal.received())
                .text(signal.text().text())
                .text(signal.language().code());
        append(signal.found(), row);
        append(signal.context(), row);
        return row.text(madeBy);
    }

    private static void append(Origin origin, CopyText row) {
        row.text(origin.source())
                .text(origin.recordId())
                .number(origin.delivery())
                .number(origin.line());
    }

    private static void append(Categorised found, CopyText row) {
        row.array(found.topics())
                .array(found.experiences())
                .number(number(found.sentiment()))
                .text(EvidenceText.write(found.evidence()));
    }

    private static void append(SignalContext context, CopyText row) {
        Score score = context.score();
        row.text(context.channel()).text(context.unit()).text(context.area()).text(context.language());
        row.plain(score == null ? null : score.value())
                .plain(score == null ? null : score.lowest())
                .plain(score == null ? null : score.highest())
                .plain(score == null ? null : score.highIsGood());
    }

    static int number(Sentiment sentiment) {
        return switch (sentiment) {
            case NEGATIVE -> -1;
            case NEUTRAL -> 0;
            case POSITIVE -> 1;
        };
    }
}
