package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Measures on the gold texts where the machine has them. The bounds leave a margin below what was reached, so that a
/// change that makes masking worse is seen.
class GoldMaskingTest {
    private static final double LEAST_RECALL = 0.98;
    private static final double LEAST_PRECISION = 0.915;
    private static final double MOST_OVERMASKED = 0.006;

    private final Masker masker = new Masker();

    @Test
    void theGoldTextsAreMaskedAsWellAsBefore() {
        Optional<Path> file = GoldText.file();
        Assumptions.assumeTrue(file.isPresent(), "no gold texts on this machine");
        GoldScore score = new GoldScore();

        List<GoldText> texts = file.map(GoldText::read).orElse(List.of());
        texts.forEach(
                gold -> score.add(gold, masker.mask(new RawText(gold.text())).spans()));

        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score.overmasked()).as("over-masked").isLessThanOrEqualTo(MOST_OVERMASKED);
    }

    @Test
    void aGoldLineIsReadWithItsSpansInUtf16Units() {
        GoldText gold = GoldText.parse(
                "{\"id\": \"x1\", \"source\": \"kto\", \"text\": \"\uD83D\uDE21 \\\"Jan\\\"\\nbelt\", \"spans\": [[3, 6, \"PERSOON\"]], \"topics\": [\"a\"]}");

        assertThat(gold.text()).isEqualTo("\uD83D\uDE21 \"Jan\"\nbelt");
        assertThat(gold.spans()).containsExactly(new Span(4, 7, PersonalData.PERSOON));
    }

    @Test
    void aGoldLineWithoutSpansHasNone() {
        GoldText gold = GoldText.parse("{\"id\":\"x2\",\"text\":\"top\",\"spans\":[],\"topics\":[[\"a\"]]}");

        assertThat(gold.spans()).isEmpty();
    }

    @Test
    void aSpanThatIsHalfCoveredIsALeak() {
        GoldScore score = new GoldScore();

        score.add(
                new GoldText("x", "mw Anna Jansen belt", List.of(new Span(3, 14, PersonalData.PERSOON))),
                List.of(new Span(3, 7, PersonalData.PERSOON)));

        assertThat(score.recall()).isZero();
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.overmasked()).isZero();
    }
}
