package nl.klankbord.insight;

import static nl.klankbord.insight.Signals.TODAY;
import static nl.klankbord.insight.Signals.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {
    private static final DutchAnalysis ANALYSIS = new DutchAnalysis(List.of());
    private static final Filter ALL = new Filter(FilterAddress.lastTwelveMonths(TODAY), Map.of(), "");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final IndexFollower.Pace FAST =
            new IndexFollower.Pace(Duration.ofMillis(5), Duration.ofMinutes(5), Duration.ofMillis(40));

    private final ListedChanges changes = new ListedChanges();

    @TempDir
    private Path temporary;

    private LuceneIndex index;
    private IndexFollower follower;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(temporary.resolve("index"), ANALYSIS);
        follower = new IndexFollower(changes, index, FAST);
    }

    @AfterEach
    void close() {
        follower.close();
        index.close();
    }

    @Test
    void whatTheIndexMissedIsReadBackAtTheStart() {
        addSignals(1, 4_500);

        follower.start();

        assertThat(follower.waitUntil(4_500, SOON)).isTrue();
        assertThat(index.overview(ALL).total()).isEqualTo(4_500);
        assertSoon(follower::upToDate);
        assertThat(follower.behind()).isZero();
        assertThat(index.sequence()).isEqualTo(4_500);
    }

    @Test
    void whatIsRecordedLaterIsFoundSoon() {
        addSignals(1, 1);
        follower.start();
        assertThat(follower.waitUntil(1, SOON)).isTrue();

        changes.add(signal(2, "de boom is om"));

        assertThat(follower.waitUntil(2, SOON)).isTrue();
        assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(2L, 1L);
    }

    @Test
    void aChangedSignalIsIndexedAgain() {
        addSignals(1, 2);
        follower.start();
        assertThat(follower.waitUntil(2, SOON)).isTrue();

        changes.add(Signals.changed(signal(1, ""), 3, "een uil"));

        assertThat(follower.waitUntil(3, SOON)).isTrue();
        assertThat(index.newest(new Filter(ALL.period(), Map.of(), "uil"), 0, 10)
                        .ids())
                .containsExactly(1L);
        assertThat(index.overview(ALL).total()).isEqualTo(2);
    }

    @Test
    void aCrashBetweenRecordAndIndexLosesNothing() {
        addSignals(1, 10);
        follower.start();
        assertThat(follower.waitUntil(10, SOON)).isTrue();
        assertSoon(() -> index.sequence() == 10);
        addSignals(11, 20);
        assertThat(follower.waitUntil(20, SOON)).isTrue();

        index.close();
        follower.close();
        index = LuceneIndex.open(temporary.resolve("index"), ANALYSIS);
        assertThat(index.overview(ALL).total()).isEqualTo(10);
        follower = new IndexFollower(changes, index, FAST);
        follower.start();

        assertThat(follower.waitUntil(20, SOON)).isTrue();
        assertThat(index.overview(ALL).total()).isEqualTo(20);
    }

    @Test
    void closingWritesWhatWasRead() {
        addSignals(1, 3);
        follower.start();
        assertThat(follower.waitUntil(3, SOON)).isTrue();
        changes.add(signal(4, "nog een"));
        assertThat(follower.waitUntil(4, SOON)).isTrue();

        follower.close();

        assertThat(index.sequence()).isEqualTo(4);
    }

    @Test
    void aLostDatabaseIsWaitedFor() {
        changes.lose();
        addSignals(1, 5);
        follower.start();
        assertSoon(() -> follower.lastFault().isPresent());
        assertThat(follower.upToDate()).isFalse();
        int before = changes.questions();
        assertSoon(() -> changes.questions() > before + 3);

        changes.find();

        assertThat(follower.waitUntil(5, SOON)).isTrue();
        assertSoon(() -> follower.upToDate() && follower.lastFault().isEmpty());
    }

    @Test
    void anIndexAheadOfItsRecordIsMadeAgain() {
        index.update(List.of(signal(1, "oud"), signal(2, "oud")));
        index.save(900);
        follower = new IndexFollower(changes, index, FAST);
        changes.add(signal(3, "uit de reservekopie"));

        follower.start();

        assertSoon(() -> index.newest(ALL, 0, 10).ids().equals(List.of(3L)));
        assertThat(index.sequence()).isEqualTo(3);
    }

    @Test
    void aFollowerThatNeverStartedIsNotUpToDate() {
        assertThat(follower.upToDate()).isFalse();
        assertThat(follower.waitUntil(1, Duration.ofMillis(10))).isFalse();
        assertThat(follower.waitUntil(0, Duration.ZERO)).isTrue();
    }

    @Test
    void reindexingTellsHowFarItIsAndDropsWhatIsNoLongerRecorded() {
        index.update(List.of(signal(99_999, "spook")));
        addSignals(1, 4_500);
        List<Long> told = new ArrayList<>();

        boolean done = follower.reindex((sequence, last) -> {
            assertThat(last).isEqualTo(4_500);
            assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(99_999L);
            return told.add(sequence);
        });

        assertThat(done).isTrue();
        assertThat(told).containsExactly(2_000L, 4_000L, 4_500L);
        assertThat(index.overview(ALL).total()).isEqualTo(4_500);
        assertThat(index.sequence()).isEqualTo(4_500);
        assertThat(temporary.resolve("index-rebuild")).doesNotExist();
    }

    @Test
    void theNewIndexSurvivesAClose() {
        addSignals(1, 3);
        assertThat(follower.reindex((sequence, last) -> true)).isTrue();

        index.close();
        index = LuceneIndex.open(temporary.resolve("index"), ANALYSIS);

        assertThat(index.sequence()).isEqualTo(3);
        assertThat(index.overview(ALL).total()).isEqualTo(3);
        follower = new IndexFollower(changes, index, FAST);
    }

    @Test
    void reindexingThatIsStoppedLeavesTheOldIndex() {
        index.update(List.of(signal(99_999, "blijft")));
        addSignals(1, 4_500);

        boolean done = follower.reindex((sequence, last) -> sequence < 4_000);

        assertThat(done).isFalse();
        assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(99_999L);
        assertThat(Files.exists(temporary.resolve("index-rebuild"))).isFalse();
    }

    @Test
    void reindexingThatFailsLeavesTheOldIndex() {
        index.update(List.of(signal(99_999, "blijft")));
        changes.lose();

        assertThatThrownBy(() -> follower.reindex((sequence, last) -> true)).hasMessageContaining("lost");

        assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(99_999L);
    }

    @Test
    void whatIsRecordedDuringReindexingIsNotMissed() {
        addSignals(1, 2_500);
        follower.start();
        assertThat(follower.waitUntil(2_500, SOON)).isTrue();

        boolean done = follower.reindex((sequence, last) -> {
            changes.add(Signals.changed(signal(1, ""), 10_000 + sequence, "gewijzigd"));
            return true;
        });

        assertThat(done).isTrue();
        assertThat(follower.waitUntil(changes.lastSequence(), SOON)).isTrue();
        assertThat(index.newest(new Filter(ALL.period(), Map.of(), "gewijzigd"), 0, 10)
                        .ids())
                .containsExactly(1L);
        assertThat(index.overview(ALL).total()).isEqualTo(2_500);
    }

    private void addSignals(int first, int last) {
        for (int id = first; id <= last; id++) {
            changes.add(signal(id, "de lamp is stuk"));
        }
    }

    private static void assertSoon(BooleanSupplier condition) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
