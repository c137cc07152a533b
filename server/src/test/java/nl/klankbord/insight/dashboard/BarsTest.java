package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.dashboard.Bars.Bar;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Overview OVERVIEW = Questions.counting(
            Facet.TOPIC,
            new Count("afval", 200, 400),
            new Count("", 150, 0),
            new Count("afval/containers", 120, 100),
            new Count("zorg", 100, 90),
            new Count("wonen", 1, 0),
            new Count("overig", 0, 3));

    @Test
    void onlyMainTopicsGetABarUntilOneIsOpened() {
        Bars bars = Bars.of(Facet.TOPIC, OVERVIEW, Questions.of(""));

        assertThat(bars.bars())
                .extracting(bar -> bar.choice().code())
                .containsExactly("afval", "zorg", "wonen", "overig");
        assertThat(bars.bars()).allMatch(bar -> bar.subs().isEmpty());
        assertThat(bars.bars()).extracting(Bar::hasSubs).containsExactly(true, false, false, false);
    }

    @Test
    void anOpenedTopicShowsItsSubs() {
        Bar opened =
                Bars.of(Facet.TOPIC, OVERVIEW, Questions.of("", "afval")).bars().getFirst();

        assertThat(opened.subs()).extracting(bar -> bar.choice().code()).containsExactly("afval/containers");
        assertThat(opened.opening()).doesNotContain("toon=");
    }

    @Test
    void aChosenSubIsNeverOutOfSight() {
        Bars bars = Bars.of(Facet.TOPIC, OVERVIEW, Questions.of("onderwerp=afval/containers"));

        assertThat(bars.somethingChosen()).isTrue();
        assertThat(bars.bars().getFirst().subs())
                .singleElement()
                .matches(bar -> bar.choice().chosen());
    }

    @Test
    void barsAreMeasuredAgainstTheLongestOfBothYears() {
        Bars bars = Bars.of(Facet.TOPIC, OVERVIEW, Questions.of(""));

        assertThat(bars.bars()).extracting(Bar::length).containsExactly(50, 25, 1, 0);
        assertThat(bars.bars()).extracting(Bar::earlier).containsExactly(100, 22, 0, 1);
    }

    @Test
    void aLongListFoldsButNeverHidesAChoice() {
        Count[] counts = IntStream.range(0, 30)
                .mapToObj(n -> new Count("g" + n, 100 - n, 0))
                .toArray(Count[]::new);

        FacetView view = FacetView.of(Facet.AREA, Questions.counting(Facet.AREA, counts), Questions.of("gebied=g25"));

        assertThat(view.first())
                .extracting(Choice::code)
                .containsExactly("g0", "g1", "g2", "g3", "g4", "g5", "g6", "g25");
        assertThat(view.rest()).hasSize(22);
    }

    @Test
    void aChoiceWithoutSignalsIsStillThereToTakeAway() {
        FacetView view = FacetView.of(Facet.AREA, Questions.counting(Facet.AREA), Questions.of("gebied=weg"));

        assertThat(view.first()).singleElement().matches(choice -> choice.chosen() && choice.count() == 0);
        assertThat(view.isWorthShowing()).isTrue();
    }

    @Test
    void oneValueThatEverythingHasIsNoChoice() {
        FacetView view =
                FacetView.of(Facet.SOURCE, Questions.counting(Facet.SOURCE, new Count("a", 9, 0)), Questions.of(""));

        assertThat(view.isWorthShowing()).isFalse();
    }
}
