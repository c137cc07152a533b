package nl.klankbord.record;

import static nl.klankbord.record.PreparedSignals.DAY;
import static nl.klankbord.record.PreparedSignals.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.klankbord.intake.Destination.Kept;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    /// Words that many texts share, so that keys fill up.
    private static final String IN_COMMON = "de stoep ligt vol met afval en niemand haalt het op";

    private static final String LETTER =
            "De ondergrondse container bij het plein zit al drie weken vol en de stank is niet te harden.";

    private final Database database = TestDatabase.fresh();
    private final SignalRecord record = new SignalRecord(database);

    @ParameterizedTest
    @ValueSource(
            strings = {
                LETTER,
                "DE ONDERGRONDSE CONTAINER BIJ HET PLEIN ZIT AL DRIE WEKEN VOL, EN DE STANK IS NIET TE HARDEN!!",
                "De óndergrondse container bij het plein zit al drie weken vol en de stank is niet te harden, echt.",
                "De ondergrondse container bij het plein zit al vier weken vol en de stank is niet te harden.",
            })
    void aTextThatNearlyEqualsAnEarlierOneIsARepeat(String again) {
        keep(List.of(signal("r-1", LETTER)));

        Kept kept = keep(List.of(signal("r-2", again)));

        assertThat(kept).isEqualTo(new Kept(1, 0, 1));
        assertThat(last().repeatOf()).isEqualTo(first().id());
        assertThat(record.repeatsOf(first().id())).containsExactly(last());
    }

    @Test
    void aRepeatWithinTheSameBatchIsSeen() {
        Kept kept = keep(List.of(signal("r-1", LETTER), signal("r-2", LETTER), signal("r-3", LETTER)));

        assertThat(kept).isEqualTo(new Kept(3, 0, 2));
        assertThat(record.repeatsOf(first().id()))
                .extracting(signal -> signal.origin().recordId())
                .containsExactly("r-2", "r-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prima", "Prima geholpen, dank u wel!", "snel en goed door een vriendelijke medewerker"})
    void aShortAnswerThatManyGiveIsNoRepeat(String answer) {
        Kept kept = keep(List.of(signal("r-1", answer), signal("r-2", answer)));

        assertThat(kept.repeats()).isZero();
    }

    @Test
    void aTextAboutTheSameInOtherWordsIsNoRepeat() {
        keep(List.of(signal("r-1", LETTER)));

        Kept kept = keep(List.of(signal(
                "r-2", "De ondergrondse container bij de school zit vol en het stinkt daar al weken heel erg.")));

        assertThat(kept.repeats()).isZero();
    }

    @Test
    void theSameTextInAnotherSourceIsNoRepeat() {
        keep(List.of(signal("kto", "r-1", DAY, LETTER)));

        assertThat(keep(List.of(signal("klachten", "r-1", DAY, LETTER))).repeats())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, -1, 1, 29, 30})
    void theSameTextWithinThirtyDaysIsARepeat(int days) {
        for (int start = 0; start < 60; start += 7) {
            LocalDate day = DAY.plusDays(200L * start);
            keep(List.of(signal("kto", "a" + start, day, LETTER)));

            assertThat(keep(List.of(signal("kto", "b" + start, day.plusDays(days), LETTER)))
                            .repeats())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-31, 31, 365})
    void theSameTextAfterMoreThanThirtyDaysIsNoRepeat(int days) {
        keep(List.of(signal("kto", "r-1", DAY, LETTER)));

        assertThat(keep(List.of(signal("kto", "r-2", DAY.plusDays(days), LETTER)))
                        .repeats())
                .isZero();
    }

    @Test
    void aThousandCopiesAllPointToTheFirst() {
        keep(List.of(signal("r-0", LETTER)));
        for (int batch = 0; batch < 5; batch++) {
            List<PreparedSignal> copies = new ArrayList<>();
            for (int copy = 1; copy <= 200; copy++) {
                copies.add(signal("r-%d-%d".formatted(batch, copy), LETTER + " " + copy));
            }
            assertThat(keep(copies).repeats()).isEqualTo(200);
        }

        assertThat(record.repeatsOf(first().id())).hasSize(1000);
        assertThat(bands()).isEqualTo(6);
    }

    @Test
    void aKeyThatManyTextsShareIsNotFilledUp() {
        for (int batch = 0; batch < 4; batch++) {
            keep(PreparedSignals.different(batch * 500, 500).stream()
                    .map(signal -> signal(
                            "kto",
                            signal.origin().recordId(),
                            DAY,
                            signal.text().text() + IN_COMMON))
                    .toList());
        }

        assertThat(database.sql()
                        .sql(
                                "select max(shared) from (select count(*) as shared from signal_band group by key) as keys")
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    /// Every pair is also judged by comparing all words with all words, slowly and simply.
    @Test
    void nineTenthsOfTheWordsInCommonAreFoundAmongManyOthers() {
        keep(PreparedSignals.different(1, 2000).stream()
                .map(signal -> signal(
                        "kto", signal.origin().recordId(), DAY, signal.text().text()))
                .toList());
        Random random = new Random(42);
        List<PreparedSignal> altered = new ArrayList<>();
        List<PreparedSignal> originals = PreparedSignals.different(1, 500);
        for (PreparedSignal original : originals) {
            altered.add(signal("kto", "x" + original.origin().recordId(), DAY, altered(original, random)));
        }
        long expected = 0;
        for (int at = 0; at < altered.size(); at++) {
            expected += nearlyEqual(originals.get(at), altered.get(at)) ? 1 : 0;
        }

        Kept kept = keep(altered);

        assertThat(expected).isGreaterThan(300);
        assertThat(kept.repeats()).isBetween((int) (0.97 * expected), (int) expected);
    }

    private static boolean nearlyEqual(PreparedSignal one, PreparedSignal other) {
        List<String> here =
                Arrays.stream(one.text().text().split(" ")).distinct().toList();
        List<String> there =
                Arrays.stream(other.text().text().split(" ")).distinct().toList();
        long shared = here.stream().filter(there::contains).count();
        return shared >= 0.8 * (here.size() + there.size() - shared) && here.size() >= 8 && there.size() >= 8;
    }

    private static String altered(PreparedSignal original, Random random) {
        String[] words = original.text().text().split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = random.nextInt(20) == 0 ? "anders" + at : words[at];
        }
        return String.join(" ", words);
    }

    private RecordedSignal first() {
        return record.changedAfter(0, 1).getFirst();
    }

    private RecordedSignal last() {
        return record.changedAfter(record.lastSequence() - 1, 1).getFirst();
    }

    private long bands() {
        return database.sql()
                .sql("select count(*) from signal_band")
                .query(Long.class)
                .single();
    }

    private Kept keep(List<PreparedSignal> batch) {
        return database.inTransaction(() -> record.keep(batch));
    }
}
