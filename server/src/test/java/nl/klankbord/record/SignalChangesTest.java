package nl.klankbord.record;

import static nl.klankbord.record.PreparedSignals.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Sentiment;
import org.junit.jupiter.api.Test;

class SignalChangesTest {
    private static final Categorised NOTHING = new Categorised(List.of(), List.of(), Sentiment.NEUTRAL, List.of());
    private static final String LONG = "Wij wachten al weken op het antwoord over de nieuwe lamp bij de speeltuin";

    private final Database database = TestDatabase.fresh();
    private final SignalRecord record = new SignalRecord(database, "nieuwe versie");

    @Test
    void aChangeReplacesEverythingThatFollowsFromTheText() {
        keep(signal("r-1", "Mijn man heeft een depressie, bel 06-12345678."));
        RecordedSignal before = record.changedAfter(0, 10).getFirst();

        long sequence = change(before.id(), "Bel mij over de lamp.", Set.of());

        RecordedSignal after = record.changedAfter(before.sequence(), 10).getFirst();
        assertThat(after.sequence()).isEqualTo(sequence).isEqualTo(record.lastSequence());
        assertThat(after.text()).isEqualTo("Bel mij over de lamp.");
        assertThat(after.found()).isEqualTo(NOTHING);
        assertThat(after.origin()).isEqualTo(before.origin());
        assertThat(record.special(List.of(before.id()))).isEmpty();
    }

    @Test
    void countsAreThoseOfTheTextsAsTheyAre() {
        keep(
                signal("r-1", "Mijn man heeft een depressie, bel 06-12345678 of 010-1234567."),
                signal("r-2", "De lamp is stuk."),
                signal("r-3", "Mail naar jan@example.nl graag."));
        assertThat(counts())
                .containsEntry("ALL", "3/0")
                .containsEntry("MASKED", "2/3")
                .containsEntry("TELEFOON", "1/2")
                .containsEntry("EMAIL", "1/1")
                .containsEntry("SPECIAL", "1/0")
                .containsEntry("SPECIAL/health", "1/0");

        long first = record.changedAfter(0, 1).getFirst().id();
        change(first, "De lamp is stuk.", Set.of(SpecialCategory.UNION));

        assertThat(counts())
                .containsEntry("ALL", "3/0")
                .containsEntry("MASKED", "1/1")
                .containsEntry("TELEFOON", "0/0")
                .containsEntry("SPECIAL", "1/0")
                .containsEntry("SPECIAL/health", "0/0")
                .containsEntry("SPECIAL/union", "1/0");
    }

    @Test
    void theMigrationCountsWhatWasThereAlreadyInTheSameWay() throws Exception {
        keep(
                signal("r-1", "Bel mevrouw Jansen of mevrouw Pietersen op 06-12345678."),
                signal("r-2", "De lamp bij Bergweg 12 is stuk."),
                signal("r-3", "Een [haakje] is geen gegeven."));
        Map<String, String> kept = counts();
        assertThat(kept).containsKeys("PERSOON", "ADRES", "TELEFOON");

        database.sql().sql("delete from masking_count").update();
        database.sql().sql(backfill()).update();

        assertThat(counts()).isEqualTo(kept);
    }

    private static String backfill() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SignalChangesTest.class.getResourceAsStream("/db/migration/V5__masking_counts.sql"))) {
            String migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return migration.substring(migration.indexOf("with placeholder"));
        }
    }

    @Test
    void aNearlyEqualTextMeetsTheNewWordsAndNoLongerTheOldOnes() {
        keep(signal("r-1", LONG));
        change(record.changedAfter(0, 1).getFirst().id(), LONG.replace("lamp", "bank"), Set.of());

        keep(signal("r-2", LONG.replace("lamp", "bank") + "!"));

        assertThat(record.changedAfter(0, 10))
                .filteredOn(RecordedSignal::isRepeat)
                .hasSize(1);
        assertThat(database.sql()
                        .sql("select count(*) from signal_band")
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void whatIsNoLongerThereIsPassedOver() {
        assertThat(change(77, "tekst", Set.of())).isZero();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> record.change(List.of())).isInstanceOf(IllegalStateException.class);
    }

    private void keep(PreparedSignal... signals) {
        database.inTransaction(() -> record.keep(List.of(signals)));
    }

    private long change(long id, String text, Set<SpecialCategory> special) {
        ChangedSignal changed =
                new ChangedSignal(id, new Masker().mask(new RawText(text)), Language.NL, NOTHING, special);
        return database.inTransaction(() -> record.change(List.of(changed)));
    }

    private Map<String, String> counts() {
        Map<String, String> counts = new TreeMap<>();
        database.sql()
                .sql("select kind, sum(texts), sum(spans) from masking_count group by kind")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2) + "/" + row.getLong(3));
                });
        return counts;
    }
}
