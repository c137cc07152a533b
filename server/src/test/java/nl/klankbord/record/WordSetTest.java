package nl.klankbord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSetTest {
    private static final String TEN = "een twee drie vier vijf zes zeven acht negen tien";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "een twee drie vier vijf zes zeven acht negen tien, true",
        "tien negen acht zeven zes vijf vier drie twee een, true",
        "ÉÉN twee; drie... vier (vijf) zes! zeven acht negen tien tien tien, true",
        "een twee drie vier vijf zes zeven acht negen, true",
        "een twee drie vier vijf zes zeven acht, true",
        "een twee drie vier vijf zes zeven acht negen elf, true",
        "een twee drie vier vijf zes zeven acht elf twaalf, false",
        "een twee drie vier vijf zes zeven, false",
    })
    void fourFifthsOfAllWordsInBothIsNearlyEqual(String other, boolean expected) {
        assertThat(WordSet.of(TEN).nearlyEquals(WordSet.of(other))).isEqualTo(expected);
        assertThat(WordSet.of(other).nearlyEquals(WordSet.of(TEN))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "een twee drie vier vijf zes zeven acht, true",
        "een twee drie vier vijf zes zeven, false",
        "ja ja ja ja ja ja ja ja ja ja ja ja, false",
        "'', false",
        "'?!... 👍', false",
    })
    void onlyDifferentWordsMakeATextLongEnough(String text, boolean expected) {
        assertThat(WordSet.of(text).isLongEnough()).isEqualTo(expected);
    }

    @Test
    void arabicAndTurkishHaveWordsToo() {
        assertThat(WordSet.of("الحاوية ممتلئة منذ ثلاثة أسابيع والرائحة لا تطاق")
                        .isLongEnough())
                .isTrue();
        assertThat(WordSet.of("konteyner üç haftadır dolu ve kokusu dayanılmaz halde")
                        .isLongEnough())
                .isTrue();
    }

    @Test
    void theSameWordsMeetOnEveryKey() {
        Bands one = Bands.of("kto", DAY, WordSet.of(TEN));
        Bands other = Bands.of("kto", DAY, WordSet.of(TEN.toUpperCase(java.util.Locale.ROOT)));

        assertThat(one.own()).hasSize(6).doesNotHaveDuplicates().isEqualTo(other.own());
    }

    @Test
    void anotherSourceMeetsOnNoKey() {
        assertThat(Collections.disjoint(
                        Bands.of("kto", DAY, WordSet.of(TEN)).own(),
                        Bands.of("klachten", DAY, WordSet.of(TEN)).own()))
                .isTrue();
    }

    @Test
    void everyDayOfTheWindowIsLookedIn() {
        for (int start = 0; start < 400; start++) {
            LocalDate day = DAY.plusDays(start);
            Bands asking = Bands.of("kto", day, WordSet.of(TEN));
            for (int days = -Bands.WINDOW_DAYS; days <= Bands.WINDOW_DAYS; days++) {
                Bands there = Bands.of("kto", day.plusDays(days), WordSet.of(TEN));
                assertThat(asking.around().containsAll(there.own())).isTrue();
            }
        }
    }
}
