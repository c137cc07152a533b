package nl.klankbord.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.klankbord.categorisation.CategoryFigures.Labels;
import org.junit.jupiter.api.Test;

class CategoryFiguresTest {
    private final CategoryFigures figures = new CategoryFigures();

    @Test
    void aWrongSubOfTheRightMainCountsHalf() {
        figures.add(labels(List.of("afval/containers")), labels(List.of("afval/grofvuil")));

        assertThat(figures.topicsMain()).isEqualTo(1.0);
        assertThat(figures.topicsSub()).isZero();
    }

    @Test
    void microF1WeighsTrueAndFalseAnswers() {
        figures.add(labels(List.of("afval", "parkeren")), labels(List.of("afval", "wonen", "zorg")));

        assertThat(figures.topicsMain()).isEqualTo(2.0 / 5, within(1e-9));
    }

    @Test
    void sentimentHasAccuracyAndMacroF1() {
        figures.add(sounds("negative"), sounds("negative"));
        figures.add(sounds("neutral"), sounds("negative"));

        assertThat(figures.sentimentAccuracy()).isEqualTo(0.5);
        assertThat(figures.sentimentMacroF1()).isEqualTo((2.0 / 3 + 0 + 0) / 3, within(1e-9));
    }

    private static Labels labels(List<String> topics) {
        return new Labels(topics, List.of(), "neutral");
    }

    private static Labels sounds(String sentiment) {
        return new Labels(List.of(), List.of(), sentiment);
    }
}
