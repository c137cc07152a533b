package nl.klankbord.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.masking.MaskingFigures.Annotated;
import nl.klankbord.masking.MaskingFigures.Marked;
import nl.klankbord.masking.MaskingFigures.Share;
import nl.klankbord.text.tagging.NameLists;
import org.junit.jupiter.api.Test;

class MaskingFiguresTest {
    private static final String TEXT = "Jan de Wit belt";
    private static final Marked NAME = new Marked(0, 10, "PERSOON");

    private final MaskingFigures figures = new MaskingFigures(NameLists.load());

    @Test
    void aSpanThatIsCoveredButForItsSpacesIsSafe() {
        add(List.of(new Marked(0, 3, "PERSOON"), new Marked(4, 6, "PERSOON"), new Marked(7, 10, "PERSOON")));

        assertThat(figures.recall()).isEqualTo(new Share(1, 1));
        assertThat(figures.precision()).isEqualTo(new Share(3, 3));
        assertThat(figures.withoutLeak()).isEqualTo(new Share(1, 1));
    }

    @Test
    void oneLetterLeftOpenIsALeak() {
        add(List.of(new Marked(0, 9, "PERSOON")));

        assertThat(figures.recall()).isEqualTo(new Share(0, 1));
        assertThat(figures.withoutLeak()).isEqualTo(new Share(0, 1));
    }

    @Test
    void lettersOutsideThatAreCoveredCountAsOvermasking() {
        add(List.of(NAME, new Marked(11, 13, "ADRES")));

        assertThat(figures.overmasked()).isEqualTo(new Share(2, 4));
        assertThat(figures.precision()).isEqualTo(new Share(1, 2));
    }

    @Test
    void namesAreCountedByOrigin() {
        add(List.of());

        assertThat(figures.asMap().get("by_origin")).asString().contains("nl=Share[part=0, whole=1]");
        assertThat(figures.asMap().get("by_case")).asString().contains("capitalised=Share[part=0, whole=1]");
        assertThat(figures.asMap().get("by_source")).asString().contains("kto=Share[part=0, whole=1]");
    }

    private void add(List<Marked> found) {
        figures.add(new Annotated(TEXT, List.of(NAME), List.of("nl"), "kto"), found);
    }
}
