package nl.klankbord.insight.dashboard;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;

/// Main categories as bars, most first; below an opened one its subs.
///
/// @param key of the facet
/// @param somethingChosen whether bars that were not chosen step back
public record Bars(String key, List<Bar> bars, boolean somethingChosen) {

    /// @param length of the bar, 0 to 100
    /// @param earlier where the bar of the year before would end, 0 to 100
    /// @param opening address that shows or hides the subs; empty when there are none
    public record Bar(
            Choice choice, Change change, int length, int earlier, boolean open, String opening, List<Bar> subs) {
        public boolean hasSubs() {
            return !opening.isEmpty();
        }
    }

    static Bars of(Facet facet, Overview overview, Question question) {
        List<Count> counts = overview.counts().getOrDefault(facet, List.of());
        List<Count> mains = counts.stream()
                .filter(count -> !count.code().isEmpty() && count.code().indexOf('/') < 0)
                .toList();
        Drawing drawing = new Drawing(facet, question, most(mains));
        List<Bar> bars = new ArrayList<>();
        for (Count main : mains) {
            List<Count> subs = counts.stream()
                    .filter(count -> count.code().startsWith(main.code() + "/"))
                    .toList();
            bars.add(drawing.main(main, subs));
        }
        return new Bars(facet.key(), bars, !question.chosen(facet).isEmpty());
    }

    private static long most(List<Count> counts) {
        return counts.stream()
                .mapToLong(count -> Math.max(count.count(), count.yearEarlier()))
                .max()
                .orElse(1);
    }

    private record Drawing(Facet facet, Question question, long most) {
        Bar main(Count main, List<Count> subs) {
            boolean open = question.open().contains(main.code())
                    || subs.stream().anyMatch(sub -> question.isChosen(facet, sub.code()));
            String opening = subs.isEmpty() ? "" : question.opened(main.code());
            return bar(main, open, opening, open ? subs.stream().map(this::sub).toList() : List.of());
        }

        private Bar sub(Count sub) {
            return bar(sub, false, "", List.of());
        }

        private Bar bar(Count count, boolean open, String opening, List<Bar> subs) {
            Choice choice = Choice.of(facet, count, question);
            Change change = new Change(count.count(), count.yearEarlier());
            return new Bar(choice, change, length(count.count()), length(count.yearEarlier()), open, opening, subs);
        }

        /// A count that is not zero is never invisible.
        private int length(long count) {
            return count == 0 ? 0 : Math.max(1, Math.toIntExact(count * 100 / Math.max(1, most)));
        }
    }
}
