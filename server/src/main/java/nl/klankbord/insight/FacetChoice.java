package nl.klankbord.insight;

import java.util.SortedMap;
import java.util.TreeMap;

/// The choices of a filter in all facets, ready to be held against one signal after another.
final class FacetChoice {
    /// Every choice is met.
    static final int NONE = -1;
    /// More than one choice is not met.
    static final int SEVERAL = -2;

    private final int[] facets;
    private final boolean[][] allowed;

    FacetChoice(Filter filter, SegmentColumns.All columns) {
        SortedMap<Integer, boolean[]> choices = new TreeMap<>();
        filter.chosen().forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                choices.put(FacetValues.place(facet), columns.of(facet).chosen(codes));
            }
        });
        this.facets = choices.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.allowed = choices.values().toArray(boolean[][]::new);
    }

    /// The place of the one facet whose choice the signal does not meet, [#NONE] or [#SEVERAL].
    ///
    /// @param values as in [SegmentColumns#values()]
    int unmet(int[][] values, int signal) {
        int unmet = NONE;
        for (int choice = 0; choice < facets.length; choice++) {
            if (!allowed[choice][values[facets[choice]][signal]]) {
                if (unmet != NONE) {
                    return SEVERAL;
                }
                unmet = facets[choice];
            }
        }
        return unmet;
    }
}
