package nl.klankbord.text.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.words.WordClass;
import nl.klankbord.text.words.WordLists;

/// First names and surnames by origin, to put other names into texts and to say which names are known.
public final class NameLists {
    private final Map<String, List<String>> firstNames = new TreeMap<>();
    private final Map<String, List<String>> surnames = new TreeMap<>();
    private final Set<String> known = new HashSet<>();

    private NameLists() {}

    /// The lists that ship with the library.
    public static NameLists load() {
        NameLists lists = new NameLists();
        for (String origin : WordLists.ORIGINS) {
            WordLists.names(origin, (name, section) -> lists.add(origin, name.replace('_', ' '), section));
        }
        return lists;
    }

    private void add(String origin, String name, WordClass section) {
        if (section == WordClass.FIRST_NAME || section == WordClass.SURNAME) {
            Map<String, List<String>> lists = section == WordClass.FIRST_NAME ? firstNames : surnames;
            lists.computeIfAbsent(origin, key -> new ArrayList<>()).add(name);
            known.add(Folding.fold(name));
        }
    }

    /// Whether some list holds this name, without regard to capitals and accents.
    public boolean contains(String name) {
        return known.contains(Folding.fold(name));
    }

    /// The groups of origin, each with first names and surnames.
    public List<String> origins() {
        return WordLists.ORIGINS;
    }

    /// The first names of an origin as they are written; those of Dutch origin for one without a list.
    public List<String> firstNames(String origin) {
        return namesOf(firstNames, origin);
    }

    /// The surnames of an origin as they are written; those of Dutch origin for one without a list.
    public List<String> surnames(String origin) {
        return namesOf(surnames, origin);
    }

    private static List<String> namesOf(Map<String, List<String>> lists, String origin) {
        List<String> names = Objects.requireNonNull(lists.getOrDefault(origin, lists.get("nl")));
        return Collections.unmodifiableList(names);
    }

    String draw(boolean first, String origin, SplittableRandom random) {
        List<String> names = first ? firstNames(origin) : surnames(origin);
        return names.get(random.nextInt(names.size()));
    }
}
