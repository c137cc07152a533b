package nl.klankbord.record;

import static nl.klankbord.record.PreparedSignals.DAY;
import static nl.klankbord.record.PreparedSignals.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.klankbord.intake.Destination.Kept;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.Score;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Evidence;
import nl.klankbord.text.topics.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalRecordTest {
    private final Database database = TestDatabase.fresh();
    private final SignalRecord record = new SignalRecord(database, "maskeren 1, regels 2, indeling 3");

    @Test
    void anEmptyRecordHasNoSequence() {
        assertThat(record.lastSequence()).isZero();
        assertThat(record.count()).isZero();
        assertThat(record.changedAfter(0, 10)).isEmpty();
    }

    @Test
    void aSignalComesBackAsItWasKept() {
        PreparedSignal prepared = new PreparedSignal(
                new Origin("kto-balie", "2026/000.1:a_b-c", 3, 17),
                DAY,
                new Masker().mask(new RawText("De container zit vol en niemand komt langs.")),
                Language.UNKNOWN,
                new Categorised(
                        List.of("afval/containers", "afval"),
                        List.of("wachttijd", "bejegening"),
                        Sentiment.POSITIVE,
                        List.of(new Evidence("afval", 3, 12, "woord\tmet tab"), new Evidence("sentiment", 13, 16, ""))),
                Set.of(SpecialCategory.UNION),
                new SignalContext(
                        "balie",
                        "Stadsbeheer",
                        "BU05991110",
                        "pl",
                        new Score(new BigDecimal("7.50"), BigDecimal.ONE, BigDecimal.TEN, true)));

        keep(List.of(prepared));

        RecordedSignal recorded = record.changedAfter(0, 10).getFirst();
        assertThat(recorded.id()).isPositive();
        assertThat(recorded.sequence()).isEqualTo(record.lastSequence());
        assertThat(recorded.origin()).isEqualTo(prepared.origin());
        assertThat(recorded.received()).isEqualTo(DAY);
        assertThat(recorded.text()).isEqualTo(prepared.text().text());
        assertThat(recorded.language()).isEqualTo("und");
        assertThat(recorded.found().topics()).containsExactly("afval/containers", "afval");
        assertThat(recorded.found().experiences()).containsExactly("wachttijd", "bejegening");
        assertThat(recorded.found().sentiment()).isEqualTo(Sentiment.POSITIVE);
        assertThat(recorded.found().evidence())
                .containsExactly(new Evidence("afval", 3, 12, "woord met tab"), new Evidence("sentiment", 13, 16, ""));
        assertThat(recorded.context()).isEqualTo(prepared.context());
        assertThat(recorded.isRepeat()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\N",
                "\\.",
                "\\",
                "een\ttab en\neen regel en\r\neen regel",
                "eindigt op een schuine streep \\",
                "'; drop table signal; --",
                "\"aanhalingstekens\" en {accolades, komma's}",
                "emoji 👩‍👩‍👧 en 𝕬",
                "اللغة العربية · Türkçe · złoty · українська",
                "\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029\ufeff",
            })
    void aHostileTextComesBackUnchanged(String hostile) {
        PreparedSignal prepared = signal("r-1", hostile);

        keep(List.of(prepared, signal("r-2", "een gewone tekst")));

        assertThat(record.changedAfter(0, 10))
                .extracting(RecordedSignal::text)
                .containsExactly(prepared.text().text(), "een gewone tekst");
    }

    @Test
    void whatPostgresqlCannotHoldIsReplacedWithoutMovingTheRest() {
        keep(List.of(signal("r-1", "weg\0stoep\uD83Dbank\uDE00boom👍tram")));

        assertThat(record.changedAfter(0, 10).getFirst().text()).isEqualTo("weg\uFFFDstoep\uFFFDbank\uFFFDboom👍tram");
    }

    @Test
    void hostileCodesAndContextComeBackUnchanged() {
        Categorised found = new Categorised(
                List.of("a\"b\\c", "{d,e}", "NULL", ""), List.of("tab\tregel\n"), Sentiment.NEUTRAL, List.of());
        PreparedSignal plain = signal("r-1\\t", "tekst");
        SignalContext context = new SignalContext("\\N", "a\tb", "'", "\\", null);

        keep(List.of(new PreparedSignal(
                plain.origin(), plain.received(), plain.text(), plain.language(), found, Set.of(), context)));

        RecordedSignal recorded = record.changedAfter(0, 10).getFirst();
        assertThat(recorded.found()).isEqualTo(found);
        assertThat(recorded.context()).isEqualTo(context);
        assertThat(recorded.origin().recordId()).isEqualTo("r-1\\t");
    }

    @Test
    void aDeliveryThatComesTwiceAddsNothing() {
        List<PreparedSignal> batch = PreparedSignals.different(1, 200);
        Kept first = keep(batch);

        Kept second = keep(batch);

        assertThat(first).isEqualTo(new Kept(200, 0, 0));
        assertThat(second).isEqualTo(new Kept(0, 200, 0));
        assertThat(record.count()).isEqualTo(200);
    }

    @Test
    void ofTheSameRecordIdTwiceInABatchTheFirstWins() {
        Kept kept = keep(List.of(signal("r-1", "de eerste"), signal("r-1", "de tweede")));

        assertThat(kept).isEqualTo(new Kept(1, 1, 0));
        assertThat(record.changedAfter(0, 10)).extracting(RecordedSignal::text).containsExactly("de eerste");
    }

    @Test
    void theSameRecordIdInAnotherSourceIsAnotherSignal() {
        Kept kept = keep(List.of(signal("kto", "r-1", DAY, "een"), signal("klachten", "r-1", DAY, "twee")));

        assertThat(kept).isEqualTo(new Kept(2, 0, 0));
    }

    @Test
    void anEmptyBatchKeepsNothing() {
        assertThat(keep(List.of())).isEqualTo(new Kept(0, 0, 0));
    }

    @Test
    void outsideATransactionNothingIsKept() {
        assertThatThrownBy(() -> record.keep(List.of(signal("r-1", "tekst"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(record.count()).isZero();
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    record.keep(PreparedSignals.different(1, 20));
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(record.count()).isZero();
        assertThat(keep(PreparedSignals.different(1, 20)).added()).isEqualTo(20);
    }

    @Test
    void signalsAreFoundInTheOrderAsked() {
        keep(PreparedSignals.different(1, 5));
        List<Long> ids = new ArrayList<>(
                record.changedAfter(0, 5).stream().map(RecordedSignal::id).toList());
        Collections.reverse(ids);
        ids.add(1, 999_999L);

        List<RecordedSignal> found = record.find(ids);

        ids.remove(1);
        assertThat(found).extracting(RecordedSignal::id).containsExactlyElementsOf(ids);
    }

    @Test
    void changesAreReadInOrderPieceByPiece() {
        keep(PreparedSignals.different(1, 30));
        keep(PreparedSignals.different(31, 30));

        List<String> read = new ArrayList<>();
        long sequence = 0;
        for (List<RecordedSignal> next = record.changedAfter(sequence, 7);
                !next.isEmpty();
                next = record.changedAfter(sequence, 7)) {
            next.forEach(signal -> read.add(signal.origin().recordId()));
            sequence = next.getLast().sequence();
        }

        assertThat(read)
                .containsExactlyElementsOf(PreparedSignals.different(1, 60).stream()
                        .map(signal -> signal.origin().recordId())
                        .toList());
        assertThat(sequence).isEqualTo(record.lastSequence());
    }

    /// The one who follows reads while two others write; were a higher number visible before a lower one, the lower
    /// would be passed over.
    @Test
    void whoFollowsTheChangesOfTwoWritersMissesNone() throws Exception {
        int batches = 25;
        CountDownLatch writing = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            CompletableFuture<Void> odd = CompletableFuture.runAsync(() -> write(0, batches, writing), threads);
            CompletableFuture<Void> even = CompletableFuture.runAsync(() -> write(100_000, batches, writing), threads);
            CompletableFuture<Set<Long>> follower = CompletableFuture.supplyAsync(() -> follow(writing), threads);

            odd.get(60, TimeUnit.SECONDS);
            even.get(60, TimeUnit.SECONDS);

            assertThat(follower.get(60, TimeUnit.SECONDS)).hasSize(2 * batches * 10);
        }
    }

    @Test
    void twoWritersOfTheSameDeliveryAddItOnce() throws Exception {
        List<PreparedSignal> batch = PreparedSignals.different(1, 300);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture<Kept> one = CompletableFuture.supplyAsync(() -> keep(batch), threads);
            CompletableFuture<Kept> other = CompletableFuture.supplyAsync(() -> keep(batch), threads);

            assertThat(one.get(60, TimeUnit.SECONDS).plus(other.get(60, TimeUnit.SECONDS)))
                    .isEqualTo(new Kept(300, 300, 0));
        }
    }

    @Test
    void theRowTellsWhatMadeIt() {
        keep(List.of(signal("r-1", "tekst")));

        assertThat(database.sql()
                        .sql("select made_by from signal")
                        .query(String.class)
                        .single())
                .isEqualTo("maskeren 1, regels 2, indeling 3");
    }

    private Kept keep(List<PreparedSignal> batch) {
        return database.inTransaction(() -> record.keep(batch));
    }

    private void write(int first, int batches, CountDownLatch writing) {
        for (int batch = 0; batch < batches; batch++) {
            keep(PreparedSignals.different(first + batch * 10, 10));
        }
        writing.countDown();
    }

    private Set<Long> follow(CountDownLatch writing) {
        Set<Long> seen = new HashSet<>();
        long sequence = 0;
        while (true) {
            boolean done = writing.getCount() == 0;
            List<RecordedSignal> next = record.changedAfter(sequence, 1000);
            next.forEach(signal -> seen.add(signal.id()));
            sequence = next.isEmpty() ? sequence : next.getLast().sequence();
            if (done && next.isEmpty()) {
                return seen;
            }
        }
    }
}
