package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerWorkTest {
    private static final int SHORT = 1_000;
    private static final int TIMES = 16;
    /// A longer text may need one more round of reading; work that grows with the square would be near 256.
    private static final double MOST_GROWTH = 24;
    private static final BiConsumer<String, String> MASKER = CountedMasker.make();

    @ParameterizedTest
    @ValueSource(strings = {"KEEP_STREET", "MASK_ALL", "explain"})
    void theWorkGrowsWithTheLengthOfTheText(String how) {
        List<Long> once = AdversarialTexts.of(SHORT)
                .map(hostile -> steps(how, hostile.text()))
                .toList();
        List<AdversarialTexts.Hostile> longer =
                AdversarialTexts.of(TIMES * SHORT).toList();

        for (int i = 0; i < once.size(); i++) {
            AdversarialTexts.Hostile hostile = longer.get(i);
            assertThat(steps(how, hostile.text()) / (double) once.get(i))
                    .as("%s, %s", how, hostile)
                    .isLessThan(MOST_GROWTH);
        }
    }

    @Test
    void theSameTextTakesTheSameSteps() {
        String text = "mw Karaca belt, Goudse Rijweg 331";

        steps("KEEP_STREET", text); // the first time, classes set themselves up
        long once = steps("KEEP_STREET", text);

        assertThat(once).isGreaterThan(100).isEqualTo(steps("KEEP_STREET", text));
    }

    private static long steps(String how, String text) {
        return CountedSteps.of(() -> MASKER.accept(how, text));
    }
}
