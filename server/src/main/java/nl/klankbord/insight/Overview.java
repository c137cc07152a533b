package nl.klankbord.insight;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the index answers to a filter. Repeats are never counted, only told in `repeats`.
///
/// @param total signals that meet the filter
/// @param totalYearEarlier the same question over the same days a year earlier
/// @param counts per facet its codes with their counts, most first; a facet's counts ignore the choice made in that
/// facet itself,
///     so that one can widen it; main topics count each signal once however many subs it has; code "" means not stated
/// or unknown
/// @param months every month of the period, in order
/// @param crossings how often a main topic and a main experience stand in one signal
/// @param repeats signals that meet the filter and are repeats of another
public record Overview(
        long total,
        long totalYearEarlier,
        Map<Facet, List<Count>> counts,
        List<Month> months,
        List<Crossing> crossings,
        long repeats) {

    /// The same counts without those of a year earlier, for when they would compare what cannot be compared.
    public Overview withoutYearEarlier() {
        Map<Facet, List<Count>> alone = new EnumMap<>(Facet.class);
        counts.forEach((facet, list) -> alone.put(
                facet,
                list.stream().map(one -> new Count(one.code(), one.count(), 0)).toList()));
        List<Month> monthsAlone = months.stream()
                .map(one -> new Month(one.month(), one.count(), 0))
                .toList();
        return new Overview(total, 0, alone, monthsAlone, crossings, repeats);
    }

    /// @param yearEarlier the count over the same days a year earlier
    public record Count(String code, long count, long yearEarlier) {}

    public record Month(YearMonth month, long count, long yearEarlier) {}

    public record Crossing(String topic, String experience, long count) {}
}
