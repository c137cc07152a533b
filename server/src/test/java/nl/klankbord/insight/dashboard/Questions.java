package nl.klankbord.insight.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.FilterAddress;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;
import nl.klankbord.web.Screens;

/// Questions and answers for tests.
final class Questions {
    private Questions() {}

    /// The question in this query of an address.
    static Question of(String query, String... open) {
        return new Question(
                FilterAddress.read(query, SampleTown.TODAY), Set.of(open), SampleTown.labels(), Screens.dutch("/"));
    }

    /// An answer with only these counts.
    static Overview counting(Facet facet, Count... counts) {
        return new Overview(0, 0, Map.of(facet, List.of(counts)), List.of(), List.of(), 0);
    }

    static Overview crossing(List<Count> topics, List<Count> experiences, Crossing... crossings) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        counts.put(Facet.TOPIC, topics);
        counts.put(Facet.EXPERIENCE, experiences);
        return new Overview(0, 0, counts, List.of(), List.of(crossings), 0);
    }
}
