package nl.klankbord.text.tagging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// First names and surnames by origin, to put other names into annotated texts.
public record NameLists(Map<String, List<String>> firstNames, Map<String, List<String>> surnames) {

    String draw(boolean first, String origin, SplittableRandom random) {
        Map<String, List<String>> lists = first ? firstNames : surnames;
        List<String> names = Objects.requireNonNull(lists.getOrDefault(origin, lists.get("nl")));
        return names.get(random.nextInt(names.size()));
    }
}
