package nl.klankbord.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;
import nl.klankbord.insight.Overview.Month;
import nl.klankbord.record.RecordedSignal;

/// The overview by plain loops: slow, and simple enough to be believed. Knows words, `-word` and one phrase; no stems.
final class PlainOverview {
    private final List<RecordedSignal> signals;
    private final Filter filter;

    PlainOverview(List<RecordedSignal> signals, Filter filter) {
        this.signals = signals;
        this.filter = filter;
    }

    Overview overview() {
        Period now = filter.period();
        Period before = now.yearEarlier();
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counts(facet));
        }
        return new Overview(
                counted(now, Optional.empty()).size(),
                counted(before, Optional.empty()).size(),
                counts,
                months(now, before),
                crossings(now),
                signals.stream()
                        .filter(RecordedSignal::isRepeat)
                        .filter(signal -> meets(signal, now, Optional.empty()))
                        .count());
    }

    SignalIndex.Page newest(int skip, int count) {
        List<RecordedSignal> all = signals.stream()
                .filter(signal -> meets(signal, filter.period(), Optional.empty()))
                .sorted(comparing(RecordedSignal::received)
                        .thenComparingLong(RecordedSignal::id)
                        .reversed())
                .toList();
        return new SignalIndex.Page(
                all.stream().skip(skip).limit(count).map(RecordedSignal::id).toList(), all.size());
    }

    private List<RecordedSignal> counted(Period period, Optional<Facet> ignored) {
        return signals.stream()
                .filter(signal -> !signal.isRepeat())
                .filter(signal -> meets(signal, period, ignored))
                .toList();
    }

    private static long having(List<RecordedSignal> counted, Predicate<RecordedSignal> which) {
        return counted.stream().filter(which).count();
    }

    private boolean meets(RecordedSignal signal, Period period, Optional<Facet> ignored) {
        return within(signal.received(), period)
                && hasWords(signal)
                && filter.chosen().entrySet().stream()
                        .filter(choice -> !Optional.of(choice.getKey()).equals(ignored))
                        .allMatch(choice ->
                                codes(signal, choice.getKey()).stream().anyMatch(choice.getValue()::contains));
    }

    private static boolean within(LocalDate day, Period period) {
        return !day.isBefore(period.from()) && !day.isAfter(period.through());
    }

    private boolean hasWords(RecordedSignal signal) {
        String text = " " + signal.text() + " ";
        if (filter.words().startsWith("\"")) {
            return text.contains(" " + filter.words().replace("\"", "") + " ");
        }
        return Arrays.stream(filter.words().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> word.startsWith("-")
                        ? !text.contains(" " + word.substring(1) + " ")
                        : text.contains(" " + word + " "));
    }

    private static Set<String> codes(RecordedSignal signal, Facet facet) {
        return switch (facet) {
            case SOURCE -> Set.of(signal.origin().source());
            case CHANNEL -> Set.of(signal.context().channel());
            case TOPIC -> withMains(signal.found().topics());
            case EXPERIENCE -> withMains(signal.found().experiences());
            case SENTIMENT -> Set.of(signal.found().sentiment().code());
            case UNIT -> Set.of(signal.context().unit());
            case AREA -> Set.of(signal.context().area());
            case LANGUAGE -> Set.of(signal.language().equals("und") ? "" : signal.language());
        };
    }

    private static Set<String> withMains(List<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.add(code.replaceFirst("/.*", "")));
        return all.isEmpty() ? Set.of("") : all;
    }

    private List<Count> counts(Facet facet) {
        Set<String> codes = new TreeSet<>();
        signals.forEach(signal -> codes.addAll(codes(signal, facet)));
        List<RecordedSignal> current = counted(filter.period(), Optional.of(facet));
        List<RecordedSignal> earlier = counted(filter.period().yearEarlier(), Optional.of(facet));
        List<Count> counts = new ArrayList<>();
        for (String code : codes) {
            Predicate<RecordedSignal> has = signal -> codes(signal, facet).contains(code);
            long now = having(current, has);
            long before = having(earlier, has);
            if (now + before > 0) {
                counts.add(new Count(code, now, before));
            }
        }
        counts.sort(comparingLong(Count::count).reversed());
        return counts;
    }

    private List<Month> months(Period now, Period before) {
        List<Month> months = new ArrayList<>();
        YearMonth last = YearMonth.from(now.through());
        for (YearMonth month = YearMonth.from(now.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, inMonth(now, month), inMonth(before, month.minusYears(1))));
        }
        return months;
    }

    private long inMonth(Period period, YearMonth month) {
        return having(
                counted(period, Optional.empty()),
                signal -> YearMonth.from(signal.received()).equals(month));
    }

    private List<Crossing> crossings(Period now) {
        List<RecordedSignal> counted = counted(now, Optional.empty());
        List<Crossing> crossings = new ArrayList<>();
        for (String topic : mains(Signals.TOPICS)) {
            for (String experience : mains(Signals.EXPERIENCES)) {
                long count = having(
                        counted,
                        signal -> codes(signal, Facet.TOPIC).contains(topic)
                                && codes(signal, Facet.EXPERIENCE).contains(experience));
                if (count > 0) {
                    crossings.add(new Crossing(topic, experience, count));
                }
            }
        }
        crossings.sort(comparingLong(Crossing::count).reversed());
        return crossings;
    }

    private static Set<String> mains(List<String> codes) {
        Set<String> mains = new TreeSet<>();
        codes.forEach(code -> mains.add(code.replaceFirst("/.*", "")));
        return mains;
    }
}
