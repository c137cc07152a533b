package nl.klankbord.insight;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;
import nl.klankbord.insight.Overview.Month;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts everything of an overview in one pass over the signals with the words searched for. A signal that fails the
/// choice of exactly one facet counts for that facet alone.
final class OverviewCount extends SimpleCollector {
    private static final int TOPIC = FacetValues.place(Facet.TOPIC);
    private static final int EXPERIENCE = FacetValues.place(Facet.EXPERIENCE);

    private final FacetChoice choice;
    private final SegmentColumns.All columns;
    private final YearMonth firstMonth;
    private final Tally now;
    private final Tally yearEarlier;
    private final FacetValues.Known topics;
    private final FacetValues.Known experiences;
    private final int[] crossings;
    private long repeats;

    private SegmentColumns segment = SegmentColumns.EMPTY;

    OverviewCount(Filter filter, SegmentColumns.All columns) {
        this.choice = new FacetChoice(filter, columns);
        this.columns = columns;
        this.firstMonth = YearMonth.from(filter.period().from());
        this.now = new Tally(filter.period(), columns.facets());
        this.yearEarlier = new Tally(filter.period().yearEarlier(), columns.facets());
        this.topics = columns.of(Facet.TOPIC);
        this.experiences = columns.of(Facet.EXPERIENCE);
        this.crossings = new int[topics.codes() * experiences.codes()];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        segment = columns.segments().get(context.ord);
        if (!segment.touches(now.from, now.through) && !segment.touches(yearEarlier.from, yearEarlier.through)) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public void collect(int signal) {
        int day = segment.days()[signal];
        boolean isNow = now.has(day);
        boolean isYearEarlier = yearEarlier.has(day);
        if (!isNow && !isYearEarlier) {
            return;
        }
        int[][] values = segment.values();
        int unmet = choice.unmet(values, signal);
        if (unmet == FacetChoice.SEVERAL) {
            return;
        }
        if (segment.isRepeat(signal)) {
            repeats += isNow && unmet == FacetChoice.NONE ? 1 : 0;
            return;
        }
        if (isNow) {
            now.add(day, values, signal, unmet);
            cross(values, signal, unmet);
        }
        if (isYearEarlier) {
            yearEarlier.add(day, values, signal, unmet);
        }
    }

    private void cross(int[][] values, int signal, int unmet) {
        if (unmet == FacetChoice.NONE) {
            int[] felt = experiences.mainsOf(values[EXPERIENCE][signal]);
            for (int topic : topics.mainsOf(values[TOPIC][signal])) {
                for (int experience : felt) {
                    crossings[topic * experiences.codes() + experience]++;
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    Overview overview() {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counts(facet));
        }
        return new Overview(now.total, yearEarlier.total, counts, months(), crossings(), repeats);
    }

    private List<Count> counts(Facet facet) {
        FacetValues.Known values = columns.of(facet);
        int[] current = values.perCode(now.perValue[FacetValues.place(facet)]);
        int[] earlier = values.perCode(yearEarlier.perValue[FacetValues.place(facet)]);
        List<Count> counts = new ArrayList<>();
        for (int code = 0; code < current.length; code++) {
            if (current[code] + earlier[code] > 0) {
                counts.add(new Count(values.code(code), current[code], earlier[code]));
            }
        }
        counts.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code));
        return List.copyOf(counts);
    }

    private List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int month = 0; month < now.perMonth.length; month++) {
            months.add(new Month(firstMonth.plusMonths(month), now.perMonth[month], yearEarlier.perMonth[month]));
        }
        return List.copyOf(months);
    }

    private List<Crossing> crossings() {
        List<Crossing> found = new ArrayList<>();
        for (int pair = 0; pair < crossings.length; pair++) {
            if (crossings[pair] > 0) {
                String topic = topics.code(pair / experiences.codes());
                String experience = experiences.code(pair % experiences.codes());
                found.add(new Crossing(topic, experience, crossings[pair]));
            }
        }
        found.sort(Comparator.comparingLong(Crossing::count)
                .reversed()
                .thenComparing(Crossing::topic)
                .thenComparing(Crossing::experience));
        return List.copyOf(found);
    }

    /// The counts over one period.
    private static final class Tally {
        private final int from;
        private final int through;
        private final int[] monthOfDay;
        private final int[] perMonth;
        private final int[][] perValue;
        private long total;

        Tally(Period period, List<FacetValues.Known> facets) {
            from = IndexedSignal.day(period.from());
            through = IndexedSignal.day(period.through());
            YearMonth first = YearMonth.from(period.from());
            YearMonth last = YearMonth.from(period.through());
            perMonth = new int[(int) ChronoUnit.MONTHS.between(first, last) + 1];
            monthOfDay = new int[through - from + 1];
            for (int month = 1; month < perMonth.length; month++) {
                monthOfDay[IndexedSignal.day(first.plusMonths(month).atDay(1)) - from] = 1;
            }
            for (int day = 1; day < monthOfDay.length; day++) {
                monthOfDay[day] += monthOfDay[day - 1];
            }
            perValue = facets.stream().map(facet -> new int[facet.values()]).toArray(int[][]::new);
        }

        boolean has(int day) {
            return day >= from && day <= through;
        }

        void add(int day, int[][] values, int signal, int unmet) {
            if (unmet != FacetChoice.NONE) {
                perValue[unmet][values[unmet][signal]]++;
                return;
            }
            total++;
            perMonth[monthOfDay[day - from]]++;
            for (int facet = 0; facet < values.length; facet++) {
                perValue[facet][values[facet][signal]]++;
            }
        }
    }
}
