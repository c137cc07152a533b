package nl.klankbord.insight;

import java.util.Map;
import java.util.Set;

/// A question to the index: which signals count. Values within one facet widen, facets together narrow.
///
/// @param period days, both ends included
/// @param chosen the chosen codes per facet; a facet without a choice does not stand in the map
/// @param words what the user searched for, or empty
public record Filter(Period period, Map<Facet, Set<String>> chosen, String words) {
    public Filter {
        chosen = Map.copyOf(chosen);
    }
}
