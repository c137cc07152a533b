package nl.klankbord.insight.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.FilterAddress;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Period;

/// Turns an answer of the index into what the page shows.
record OverviewDrawing(Question question, Overview overview, Comparability comparability, LocalDate today) {
    private static final Set<String> IN_FORM = Set.of("van", "tot", "woorden");
    private static final List<Facet> IN_LISTS =
            List.of(Facet.SENTIMENT, Facet.SOURCE, Facet.CHANNEL, Facet.UNIT, Facet.AREA, Facet.LANGUAGE);

    OverviewView view(OverviewView.State state, OverviewView.Texts texts) {
        return new OverviewView(
                question.filter(),
                question.address().notes(),
                state,
                headline(),
                choices(),
                Bars.of(Facet.TOPIC, overview, question),
                Bars.of(Facet.EXPERIENCE, overview, question),
                MonthChart.of(overview.months(), question.filter().period()),
                CrossTable.of(overview, question),
                texts);
    }

    private OverviewView.Headline headline() {
        boolean aboutTopics = !question.chosen(Facet.TOPIC).isEmpty();
        return new OverviewView.Headline(
                overview.total(),
                new Change(overview.total(), overview.totalYearEarlier()),
                aboutTopics ? -1 : countOf(Facet.TOPIC, ""),
                question.toggled(Facet.TOPIC, ""),
                overview.repeats(),
                comparability.lateSources());
    }

    private long countOf(Facet facet, String code) {
        return counts(facet).stream()
                .filter(count -> count.code().equals(code))
                .mapToLong(Count::count)
                .findFirst()
                .orElse(0);
    }

    private List<Count> counts(Facet facet) {
        return overview.counts().getOrDefault(facet, List.of());
    }

    private OverviewView.Choices choices() {
        Filter bare = new Filter(question.filter().period(), Map.of(), "");
        List<FacetView> facets = IN_LISTS.stream()
                .map(facet -> FacetView.of(facet, overview, question))
                .filter(FacetView::isWorthShowing)
                .toList();
        return new OverviewView.Choices(
                chips(), periods(), facets, question.fieldsWithout(IN_FORM), question.href(FilterAddress.of(bare)));
    }

    private List<OverviewView.Chip> chips() {
        List<OverviewView.Chip> chips = new ArrayList<>();
        if (!question.filter().words().isEmpty()) {
            String without = question.href(question.address().withWords(""));
            chips.add(new OverviewView.Chip("woorden", question.filter().words(), without));
        }
        for (Facet facet : Facet.values()) {
            for (String code : new TreeSet<>(question.chosen(facet))) {
                String without = question.href(question.address().without(facet, code));
                chips.add(new OverviewView.Chip(facet.key(), question.name(facet, code), without));
            }
        }
        return chips;
    }

    private List<OverviewView.PeriodLink> periods() {
        LocalDate newYear = today.withDayOfYear(1);
        return List.of(
                period("period.twelve-months", FilterAddress.lastTwelveMonths(today)),
                period("period.this-year", new Period(newYear, today)),
                period("period.last-year", new Period(newYear.minusYears(1), newYear.minusDays(1))));
    }

    private OverviewView.PeriodLink period(String key, Period period) {
        boolean current = question.filter().period().equals(period);
        return new OverviewView.PeriodLink(key, question.href(question.address().withPeriod(period)), current);
    }
}
