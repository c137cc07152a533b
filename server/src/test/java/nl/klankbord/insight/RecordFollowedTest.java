package nl.klankbord.insight;

import static nl.klankbord.insight.Signals.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.record.PreparedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index behind a real record.
class RecordFollowedTest {
    private static final Filter ALL = new Filter(FilterAddress.lastTwelveMonths(TODAY), Map.of(), "");

    private final Database database = TestDatabase.fresh();
    private final SignalRecord record = new SignalRecord(database);

    @TempDir
    private Path temporary;

    @Test
    void whatIsKeptInTheRecordCanBeFoundInTheIndex() {
        keep(1, "De container zit vol.");
        try (LuceneIndex index = LuceneIndex.open(temporary.resolve("index"), new DutchAnalysis(List.of()));
                IndexFollower follower = new IndexFollower(record, index)) {
            follower.start();
            keep(2, "De lantaarn op de hoek is al weken stuk.");

            assertThat(follower.waitUntil(record.lastSequence(), Duration.ofSeconds(30)))
                    .isTrue();

            List<Long> found = index.newest(new Filter(ALL.period(), Map.of(), "lantaarns"), 0, 10)
                    .ids();
            assertThat(record.find(found))
                    .singleElement()
                    .satisfies(signal -> assertThat(signal.text()).contains("lantaarn"));
            assertThat(index.overview(ALL).total()).isEqualTo(2);
        }
    }

    private void keep(int number, String text) {
        PreparedSignal signal = new PreparedSignal(
                new Origin("klachten", "K" + number, 1, number),
                TODAY,
                new Masker().mask(new RawText(text)),
                Language.NL,
                new Categorised(List.of("afval"), List.of(), Sentiment.NEUTRAL, List.of()),
                Set.of(),
                new SignalContext("web", "", "", "", null));
        database.inTransaction(() -> record.keep(List.of(signal)));
    }
}
