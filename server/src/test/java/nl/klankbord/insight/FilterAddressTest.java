package nl.klankbord.insight;

import static nl.klankbord.insight.Signals.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FilterAddressTest {
    private static final Period TWELVE_MONTHS = new Period(LocalDate.of(2025, 12, 1), TODAY);

    @Test
    void withoutParametersThePeriodIsTheLastTwelveMonths() {
        FilterAddress address = FilterAddress.read("", TODAY);

        assertThat(address).isEqualTo(FilterAddress.of(new Filter(TWELVE_MONTHS, Map.of(), "")));
    }

    @Test
    void anAddressIsReadIntoAFilter() {
        FilterAddress address = FilterAddress.read(
                "van=2026-01-01&tot=2026-11-23&onderwerp=afval/containers&onderwerp=parkeren&bron=kto&woorden=te+laat%21&x=1",
                TODAY);

        assertThat(address.notes()).isEmpty();
        assertThat(address.filter())
                .isEqualTo(new Filter(
                        new Period(LocalDate.of(2026, 1, 1), TODAY),
                        Map.of(
                                Facet.TOPIC, Set.of("afval/containers", "parkeren"),
                                Facet.SOURCE, Set.of("kto")),
                        "te laat!"));
    }

    @Test
    void theAddressOfAFilterHasOneOrder() {
        Filter filter = new Filter(
                TWELVE_MONTHS, Map.of(Facet.AREA, Set.of("z", "a"), Facet.SOURCE, Set.of("kto & balie")), "über \"x\"");

        assertThat(FilterAddress.of(filter).query())
                .isEqualTo("van=2025-12-01&tot=2026-11-23&bron=kto+%26+balie&gebied=a&gebied=z"
                        + "&woorden=%C3%BCber+%22x%22");
    }

    @Test
    void monthsAreWholeMonthsAndTheCurrentOneEndsToday() {
        assertThat(period("van=2025-01&tot=2025-02"))
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 28)));
        assertThat(period("van=2026-10&tot=2026-11")).isEqualTo(new Period(LocalDate.of(2026, 10, 1), TODAY));
    }

    @Test
    void aMissingEndIsTodayAndAMissingStartIsAYearBefore() {
        assertThat(period("van=2026-10-05")).isEqualTo(new Period(LocalDate.of(2026, 10, 5), TODAY));
        assertThat(period("tot=2024-03-31")).isEqualTo(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)));
    }

    @Test
    void impossiblePeriodsFallBackWithANote() {
        for (String query : List.of(
                "van=gisteren",
                "tot=2026-02-30",
                "van=2026-13",
                "van=%2B999999999-12-31",
                "van=0000-01-01",
                "van=2026-11-23&tot=2026-11-22",
                "van=1950-01-01&tot=2026-11-23")) {
            FilterAddress address = FilterAddress.read(query, TODAY);

            assertThat(address.filter().period()).as(query).isEqualTo(TWELVE_MONTHS);
            assertThat(address.notes()).as(query).hasSize(1);
        }
    }

    @Test
    void aFormMayLeaveFieldsEmpty() {
        assertThat(FilterAddress.read("van=&tot=&onderwerp=&woorden=", TODAY)).isEqualTo(FilterAddress.read("", TODAY));
    }

    @Test
    void notStatedIsWrittenAsADash() {
        FilterAddress address = FilterAddress.read("", TODAY).with(Facet.AREA, "");

        assertThat(address.query()).endsWith("&gebied=-");
        assertThat(FilterAddress.read(address.query(), TODAY)).isEqualTo(address);
    }

    @Test
    void choicesBeyondFiftyAndEndlessOnesAreLeftOutWithANote() {
        String many = String.join(
                "&", IntStream.range(0, 60).mapToObj(n -> "gebied=g" + n).toList());

        FilterAddress crowded = FilterAddress.read(many, TODAY);
        FilterAddress endless = FilterAddress.read("gebied=" + "g".repeat(201), TODAY);

        assertThat(crowded.filter().chosen().get(Facet.AREA)).hasSize(50);
        assertThat(crowded.notes()).containsExactly("Bij gebied tellen hoogstens 50 keuzes mee.");
        assertThat(endless.filter().chosen()).isEmpty();
        assertThat(endless.notes()).hasSize(1);
    }

    @Test
    void searchWordsAreCutAtTwoHundred() {
        FilterAddress address = FilterAddress.read(Map.of("woorden", List.of("x".repeat(199) + "👍")), TODAY);

        assertThat(address.filter().words()).isEqualTo("x".repeat(199));
        assertThat(address.notes()).containsExactly("De zoekwoorden zijn ingekort tot 200 tekens.");
    }

    @Test
    void linksAddAndTakeAwayOneChoice() {
        FilterAddress start = FilterAddress.read("onderwerp=afval", TODAY);

        FilterAddress more = start.with(Facet.TOPIC, "verkeer").with(Facet.SOURCE, "kto");

        assertThat(more.query()).endsWith("&bron=kto&onderwerp=afval&onderwerp=verkeer");
        assertThat(more.without(Facet.SOURCE, "kto").without(Facet.TOPIC, "verkeer"))
                .isEqualTo(start);
        assertThat(start.without(Facet.TOPIC, "afval").filter().chosen()).isEmpty();
        assertThat(start.withWords("boom").withPeriod(new Period(TODAY, TODAY)).query())
                .isEqualTo("van=2026-11-23&tot=2026-11-23&onderwerp=afval&woorden=boom");
    }

    @Property
    void everyFilterComesBackFromItsAddress(@ForAll("filters") Filter filter) {
        FilterAddress address = FilterAddress.of(filter);

        assertThat(FilterAddress.read(address.query(), TODAY)).isEqualTo(address);
    }

    @Property
    void noAddressIsAnError(@ForAll String query) {
        FilterAddress once = FilterAddress.read(query, TODAY);
        FilterAddress fromKeys = FilterAddress.read("van=" + query + "&tot=" + query + "&gebied=" + query, TODAY);

        assertThat(FilterAddress.read(once.query(), TODAY).filter()).isEqualTo(once.filter());
        assertThat(fromKeys.filter().period().through()).isBefore(LocalDate.of(2200, 1, 1));
    }

    @Provide
    static Arbitrary<Filter> filters() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.integers().between(0, 10_000))
                .as((start, days) -> new Period(
                        LocalDate.of(1950, 1, 1).plusDays(start),
                        LocalDate.of(1950, 1, 1).plusDays(start + days)));
        Arbitrary<String> codes = Arbitraries.oneOf(
                Arbitraries.of("", "-", "--", "afval/containers", "a&b=c", "100%", "+"),
                Arbitraries.strings().ascii().ofMaxLength(20));
        Arbitrary<Map<Facet, Set<String>>> chosen = Arbitraries.maps(
                        Arbitraries.of(Facet.values()), codes.set().ofMinSize(1).ofMaxSize(5))
                .ofMaxSize(8);
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of("", "boom -straat", "\"te laat\" é+&=%"),
                Arbitraries.strings().alpha().ofMaxLength(200));
        return Combinators.combine(periods, chosen, words).as(Filter::new);
    }

    private static Period period(String query) {
        return FilterAddress.read(query, TODAY).filter().period();
    }
}
