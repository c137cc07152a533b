package nl.klankbord.insight.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview;

/// Whether the same days a year earlier can be compared with: only when every source that counts delivered by then.
/// A source may begin a month late; small sources have gaps of weeks by nature.
///
/// @param lateSources names of the sources that began later
record Comparability(List<String> lateSources) {
    private static final int GRACE_DAYS = 31;

    static Comparability of(Overview overview, Question question, Map<String, LocalDate> firstDays) {
        LocalDate needed = question.filter().period().yearEarlier().from().plusDays(GRACE_DAYS);
        Set<String> chosen = question.chosen(Facet.SOURCE);
        return new Comparability(overview.counts().getOrDefault(Facet.SOURCE, List.of()).stream()
                .filter(count -> count.count() > 0 && (chosen.isEmpty() || chosen.contains(count.code())))
                .filter(count ->
                        firstDays.getOrDefault(count.code(), LocalDate.MAX).isAfter(needed))
                .map(count -> question.name(Facet.SOURCE, count.code()))
                .toList());
    }

    boolean isFair() {
        return lateSources.isEmpty();
    }
}
