package nl.klankbord.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The lists of names under data/names, to draw invented people from.
final class NameBook {
    static final String DEFAULT_ORIGIN = "nl";

    private static final List<String> ORIGINS = List.of(
            "nl",
            "tr",
            "ma",
            "sr",
            "cw",
            "cv",
            "pl",
            "cn",
            "ar",
            "er",
            "ua-ru",
            "af",
            "ir-af",
            "in-pk",
            "es-la",
            "overig-eu");
    private static final int TRIES = 50;

    private final List<Names> byOrigin = ORIGINS.stream().map(NameBook::read).toList();

    private record Names(String origin, List<String> first, List<String> last, Set<String> all) {}

    private static Names read(String origin) {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        List<String> section = first;
        for (String line : lines("/data/names/" + origin + ".txt")) {
            if (line.startsWith("[")) {
                section = line.startsWith("[FIRST_NAME]") ? first : last;
            } else if (!line.startsWith("#")) {
                for (String name : line.split("\\s+", -1)) {
                    if (name.length() > 2 && name.chars().allMatch(Character::isLetter)) {
                        section.add(name);
                    }
                }
            }
        }
        List<String> all = new ArrayList<>(first);
        all.addAll(last);
        return new Names(origin, first, last, Set.copyOf(all));
    }

    private static List<String> lines(String name) {
        try (InputStream file = NameBook.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("List of names not on the class path: " + name);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The origin whose lists hold most of these folded words.
    String originOf(List<String> words) {
        String best = DEFAULT_ORIGIN;
        long most = 0;
        for (Names names : byOrigin) {
            long held = words.stream().filter(names.all()::contains).count();
            if (held > most) {
                most = held;
                best = names.origin();
            }
        }
        return best;
    }

    boolean isFirstName(String word, String origin) {
        return names(origin).first().contains(word);
    }

    /// Any origin, drawn.
    String anyOrigin(RandomGenerator random) {
        return ORIGINS.get(random.nextInt(ORIGINS.size()));
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
        return byOrigin.stream()
                .filter(names -> names.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }
}
