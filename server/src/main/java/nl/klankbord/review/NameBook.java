package nl.klankbord.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.klankbord.text.tagging.NameLists;

/// Names that invented people can have: those of the [NameLists] that are one word of three letters or more.
final class NameBook {
    static final String DEFAULT_ORIGIN = "nl";

    private static final int TRIES = 50;

    private final List<String> origins;
    private final Map<String, Names> byOrigin;

    private NameBook(NameLists lists) {
        origins = lists.origins();
        byOrigin = origins.stream()
                .collect(Collectors.toMap(
                        Function.identity(), origin -> Names.of(lists.firstNames(origin), lists.surnames(origin))));
    }

    /// The lists that ship with the program, read when they are first asked for and kept.
    static NameBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        static final NameBook BOOK = new NameBook(NameLists.load());
    }

    private record Names(List<String> first, List<String> last, Set<String> all) {
        static Names of(List<String> firstNames, List<String> surnames) {
            List<String> first = firstNames.stream().filter(Names::isWord).toList();
            List<String> last = surnames.stream().filter(Names::isWord).toList();
            List<String> all = new ArrayList<>(first);
            all.addAll(last);
            return new Names(first, last, Set.copyOf(all));
        }

        private static boolean isWord(String name) {
            return name.length() > 2 && name.chars().allMatch(Character::isLetter);
        }
    }

    /// The origin whose lists hold most of these folded words.
    String originOf(List<String> words) {
        String best = DEFAULT_ORIGIN;
        long most = 0;
        for (String origin : origins) {
            long held = words.stream().filter(names(origin).all()::contains).count();
            if (held > most) {
                most = held;
                best = origin;
            }
        }
        return best;
    }

    boolean isFirstName(String word, String origin) {
        return names(origin).first().contains(word);
    }

    /// Any origin, drawn.
    String anyOrigin(RandomGenerator random) {
        return origins.get(random.nextInt(origins.size()));
    }

    /// A name that is none of these.
    String draw(boolean first, String origin, Set<String> never, RandomGenerator random) {
        List<String> list = first ? names(origin).first() : names(origin).last();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String name = list.get(random.nextInt(list.size()));
            if (never.stream().noneMatch(word -> alike(word, name))) {
                return name;
            }
        }
        throw new IllegalStateException("Every name of the list is taken");
    }

    /// "fatimah" would still give "fatima" away.
    private static boolean alike(String word, String name) {
        boolean inside = word.length() > 2 && name.length() > 2 && (name.contains(word) || word.contains(name));
        return inside || word.equals(name);
    }

    private Names names(String origin) {
        return Objects.requireNonNull(byOrigin.get(origin), origin);
    }
}
