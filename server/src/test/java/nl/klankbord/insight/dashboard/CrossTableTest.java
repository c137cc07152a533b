package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;
import nl.klankbord.insight.dashboard.CrossTable.Cell;
import org.junit.jupiter.api.Test;

class CrossTableTest {
    private static final Overview OVERVIEW = Questions.crossing(
            List.of(
                    new Count("afval", 100, 0),
                    new Count("zorg", 19, 0),
                    new Count("", 50, 0),
                    new Count("wonen", 9, 0)),
            List.of(new Count("resultaat", 60, 0), new Count("snelheid", 30, 0), new Count("gemak", 0, 9)),
            new Crossing("afval", "resultaat", 12),
            new Crossing("afval", "snelheid", 1),
            new Crossing("zorg", "resultaat", 19));

    @Test
    void rowsAreTopicsThatCrossAndColumnsAreExperiences() {
        CrossTable table = CrossTable.of(OVERVIEW, Questions.of(""));

        assertThat(table.columns()).containsExactly("Resultaat", "Snelheid");
        assertThat(table.rows()).extracting(CrossTable.Row::name).containsExactly("Afval", "Zorg");
        assertThat(table.rows().getFirst().cells()).extracting(Cell::count).containsExactly(12L, 1L);
    }

    @Test
    void theShadeTellsWhichPartOfTheTopicItIs() {
        CrossTable table = CrossTable.of(OVERVIEW, Questions.of(""));

        assertThat(table.rows().getFirst().cells()).extracting(Cell::shade).containsExactly(3, 0);
    }

    @Test
    void aTopicWithFewSignalsGetsNoShade() {
        CrossTable table = CrossTable.of(OVERVIEW, Questions.of(""));

        assertThat(table.rows().getLast().cells()).extracting(Cell::shade).containsOnly(0);
    }

    @Test
    void aCellAsksForItsOwnSignals() {
        CrossTable table = CrossTable.of(OVERVIEW, Questions.of("bron=klachten"));

        assertThat(table.rows().getFirst().cells().getFirst().href())
                .endsWith("&bron=klachten&onderwerp=afval&beleving=resultaat");
    }

    @Test
    void onlyWhatWasChosenStaysInTheTable() {
        CrossTable table = CrossTable.of(OVERVIEW, Questions.of("onderwerp=afval/containers&beleving=snelheid"));

        assertThat(table.columns()).containsExactly("Snelheid");
        assertThat(table.rows()).extracting(CrossTable.Row::name).containsExactly("Afval");
        assertThat(table.isWorthShowing()).isFalse();
    }
}
