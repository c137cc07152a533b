package nl.klankbord.insight.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;

/// A list of values to choose from.
///
/// @param key of the facet, for its title
/// @param first the most frequent values, and all that are chosen
/// @param rest the others
public record FacetView(String key, List<Choice> first, List<Choice> rest) {
    private static final int SHOWN = 7;

    static FacetView of(Facet facet, Overview overview, Question question) {
        List<Choice> first = new ArrayList<>();
        List<Choice> rest = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(question.chosen(facet));
        for (Count count : overview.counts().getOrDefault(facet, List.of())) {
            Choice choice = Choice.of(facet, count, question);
            unseen.remove(choice.code());
            (first.size() < SHOWN || choice.chosen() ? first : rest).add(choice);
        }
        unseen.forEach(code -> first.add(Choice.of(facet, new Count(code, 0, 0), question)));
        if (rest.size() == 1) {
            first.add(rest.removeFirst());
        }
        return new FacetView(facet.key(), first, rest);
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    /// Whether there is anything to choose: one value that everything has tells nothing.
    public boolean isWorthShowing() {
        return first.size() > 1 || first.stream().anyMatch(Choice::chosen);
    }
}
