package nl.klankbord.insight;

import static nl.klankbord.insight.Signals.TODAY;
import static nl.klankbord.insight.Signals.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;
import nl.klankbord.record.RecordedSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {
    private static final DutchAnalysis ANALYSIS = new DutchAnalysis(List.of("vergunning", "parkeer"));
    private static final Period YEAR = FilterAddress.lastTwelveMonths(TODAY);
    private static final Filter ALL = new Filter(YEAR, Map.of(), "");

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder.resolve("index"), ANALYSIS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anEmptyIndexAnswersWithZeroes() {
        Overview overview = index.overview(ALL);

        assertThat(overview.total()).isZero();
        assertThat(overview.months()).hasSize(12);
        assertThat(overview.counts()).containsOnlyKeys(Facet.values());
        assertThat(index.newest(ALL, 0, 10)).isEqualTo(new SignalIndex.Page(List.of(), 0));
        assertThat(index.sequence()).isZero();
    }

    @Test
    void anUpdateIsVisibleAtOnceAndSafeAfterSaving() {
        index.update(List.of(signal(1, "de lamp is stuk")));
        assertThat(index.overview(ALL).total()).isEqualTo(1);

        index.save(7);
        index.update(List.of(signal(2, "nog een lamp")));
        reopen();

        assertThat(index.sequence()).isEqualTo(7);
        assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(1L);
    }

    @Test
    void aChangedSignalReplacesTheOldOne() {
        RecordedSignal first = signal(1, "de lamp is stuk");
        index.update(List.of(first));

        index.update(List.of(Signals.changed(first, 2, "de boom is om")));

        assertThat(index.newest(words("lamp"), 0, 10).total()).isZero();
        assertThat(index.newest(words("boom"), 0, 10).ids()).containsExactly(1L);
        assertThat(index.overview(ALL).total()).isEqualTo(1);
    }

    @Test
    void anAnswerIsNotRememberedLongerThanItIsTrue() {
        index.update(List.of(signal(1, "de lamp is stuk")));
        assertThat(index.overview(ALL).total()).isEqualTo(1);
        assertThat(index.overview(ALL).total()).isEqualTo(1);

        index.update(List.of(signal(2, "de boom is om")));
        assertThat(index.overview(ALL).total()).isEqualTo(2);

        index.remove(List.of(1L));
        assertThat(index.overview(ALL).total()).isEqualTo(1);
    }

    @Test
    void questionsDuringUpdatesSeeEverySignalOnce() throws Exception {
        List<RecordedSignal> signals = LongStream.rangeClosed(1, 100)
                .mapToObj(id -> signal(id, "de lamp is stuk"))
                .toList();
        index.update(signals);
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> updates = others.submit(() -> {
                for (int round = 0; round < 100; round++) {
                    index.update(signals.subList(round % 50, 100));
                }
            });
            while (!updates.isDone()) {
                assertThat(index.overview(ALL).total()).isEqualTo(100);
                assertThat(index.newest(words("lamp"), 0, 10).total()).isEqualTo(100);
            }
            updates.get();
        }
    }

    @Test
    void aSignalThatChangesTwiceInOneUpdateCountsOnce() {
        RecordedSignal first = signal(1, "de lamp is stuk");

        index.update(List.of(first, Signals.changed(first, 2, "de boom is om")));

        assertThat(index.newest(ALL, 0, 10)).isEqualTo(new SignalIndex.Page(List.of(1L), 1));
    }

    @Test
    void aRemovedSignalCountsNoMore() {
        index.update(List.of(signal(1, "de lamp is stuk"), signal(2, "de boom is om")));

        index.remove(List.of(1L, 99L));

        assertThat(index.newest(ALL, 0, 10)).isEqualTo(new SignalIndex.Page(List.of(2L), 1));
        assertThat(index.overview(ALL).total()).isEqualTo(1);
    }

    @Test
    void theFirstDayOfASourceIsThatOfItsOldestSignal() {
        index.update(List.of(signal(1, TODAY, "vol", List.of(), List.of())));
        index.update(List.of(signal(2, TODAY.minusDays(40), "leeg", List.of(), List.of())));

        assertThat(index.firstDays()).containsExactly(Map.entry("klachten", TODAY.minusDays(40)));
    }

    @Test
    void twoSubsOfOneMainCountOnceForTheMain() {
        index.update(List.of(signal(1, TODAY, "vol", List.of("afval/containers", "afval/grofvuil"), List.of())));

        assertThat(index.overview(ALL).counts().get(Facet.TOPIC))
                .containsExactly(
                        new Count("afval", 1, 0),
                        new Count("afval/containers", 1, 0),
                        new Count("afval/grofvuil", 1, 0));
    }

    @Test
    void aSignalWithoutTopicsCountsAsUnknownAndCanBeChosenSo() {
        index.update(List.of(signal(1, TODAY, "tja", List.of(), List.of("snelheid/traag")), signal(2, "vol")));

        Overview unknown = index.overview(chosen(Facet.TOPIC, ""));

        assertThat(unknown.total()).isEqualTo(1);
        assertThat(unknown.crossings()).isEmpty();
        assertThat(unknown.counts().get(Facet.TOPIC)).contains(new Count("", 1, 0), new Count("afval", 1, 0));
    }

    @Test
    void aChosenMainTopicBringsItsSubs() {
        index.update(List.of(signal(1, TODAY, "vol", List.of("afval/containers"), List.of("snelheid/traag"))));

        assertThat(index.overview(chosen(Facet.TOPIC, "afval")).crossings())
                .containsExactly(new Crossing("afval", "snelheid", 1));
        assertThat(index.overview(chosen(Facet.TOPIC, "afva")).total()).isZero();
    }

    @Test
    void aRepeatIsShownButNotCounted() {
        index.update(List.of(signal(1, "vol"), Signals.repeat(signal(2, "vol"), 1)));

        Overview overview = index.overview(ALL);

        assertThat(overview.total()).isEqualTo(1);
        assertThat(overview.repeats()).isEqualTo(1);
        assertThat(overview.counts().get(Facet.SOURCE)).containsExactly(new Count("klachten", 1, 0));
        assertThat(index.newest(ALL, 0, 10)).isEqualTo(new SignalIndex.Page(List.of(2L, 1L), 2));
    }

    @Test
    void theYearEarlierHasTheSameDays() {
        index.update(List.of(
                signal(1, LocalDate.of(2025, 11, 23), "mee", List.of(), List.of()),
                signal(2, LocalDate.of(2025, 11, 24), "niet mee", List.of(), List.of())));
        Period november = new Period(LocalDate.of(2026, 11, 1), TODAY);

        Overview overview = index.overview(new Filter(november, Map.of(), ""));

        assertThat(overview.total()).isZero();
        assertThat(overview.totalYearEarlier()).isEqualTo(1);
        assertThat(overview.months().getFirst().yearEarlier()).isEqualTo(1);
    }

    @Test
    void aPageOutOfReachIsRefused() {
        assertThatThrownBy(() -> index.newest(ALL, 10_001, 10)).hasMessageContaining("10001");
        assertThatThrownBy(() -> index.newest(ALL, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> index.newest(ALL, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(index.newest(ALL, 10_000, 10).ids()).isEmpty();
    }

    @Test
    void aPeriodOfAThousandYearsIsRefused() {
        Period thousand = new Period(LocalDate.of(1026, 1, 1), TODAY);

        assertThatThrownBy(() -> index.overview(new Filter(thousand, Map.of(), "")))
                .hasMessageContaining("1026");
    }

    @Test
    void aValueLongerThanAnIndexCanHoldDoesNotStopTheRest() {
        String endless = "x".repeat(100_000);
        RecordedSignal signal = signal(1, TODAY, endless, List.of(endless), List.of());

        index.update(List.of(signal, signal(2, "gewoon")));

        assertThat(index.overview(ALL).total()).isEqualTo(2);
    }

    @Test
    void fiveHundredRandomQuestionsAreAnsweredAsByPlainLoops() {
        List<RecordedSignal> signals = Signals.many(500, 42);
        Random random = new Random(43);
        for (int start = 0; start < signals.size(); start += 100) {
            index.update(signals.subList(start, start + 100));
        }
        changeSome(signals, random);

        for (int question = 0; question < 500; question++) {
            Filter filter = filter(random);
            PlainOverview plain = new PlainOverview(signals, filter);
            int skip = random.nextInt(30);

            assertThat(index.overview(filter)).as(filter.toString()).isEqualTo(plain.overview());
            assertThat(index.newest(filter, skip, 20)).as(filter.toString()).isEqualTo(plain.newest(skip, 20));
        }
    }

    private void changeSome(List<RecordedSignal> signals, Random random) {
        for (int change = 0; change < 100; change++) {
            int place = random.nextInt(signals.size());
            RecordedSignal changed =
                    Signals.changed(signals.get(place), 2_000 + change, Signals.one(Signals.WORDS, random));
            signals.set(place, changed);
            index.update(List.of(changed));
        }
    }

    private static Filter filter(Random random) {
        LocalDate from = TODAY.minusDays(random.nextInt(900));
        Period period = new Period(from, from.plusDays(random.nextInt(500)));
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.SOURCE, Signals.SOURCES, random);
        choose(chosen, Facet.CHANNEL, Signals.CHANNELS, random);
        choose(chosen, Facet.TOPIC, List.of("afval", "afval/containers", "parkeren", "verkeer", "", "geen"), random);
        choose(chosen, Facet.EXPERIENCE, List.of("snelheid", "snelheid/snel", "bejegening", ""), random);
        choose(chosen, Facet.SENTIMENT, List.of("negative", "neutral", "positive"), random);
        choose(chosen, Facet.AREA, Signals.AREAS, random);
        choose(chosen, Facet.LANGUAGE, List.of("nl", "en", ""), random);
        return new Filter(period, chosen, question(random));
    }

    private static void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> codes, Random random) {
        if (random.nextInt(4) == 0) {
            chosen.put(facet, new TreeSet<>(Signals.some(codes, random)));
            chosen.values().removeIf(Set::isEmpty);
        }
    }

    private static String question(Random random) {
        String one = Signals.one(Signals.WORDS, random);
        String other = Signals.one(Signals.WORDS, random);
        return switch (random.nextInt(8)) {
            case 0 -> one;
            case 1 -> one + " " + other;
            case 2 -> "-" + one;
            case 3 -> one + " -" + other;
            case 4 -> "\"" + one + " " + other + "\"";
            default -> "";
        };
    }

    private void reopen() {
        index.close();
        open();
    }

    private static Filter words(String words) {
        return new Filter(YEAR, Map.of(), words);
    }

    private static Filter chosen(Facet facet, String code) {
        return new Filter(YEAR, Map.of(facet, Set.of(code)), "");
    }
}
