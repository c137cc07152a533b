package nl.klankbord.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tartarus.snowball.ext.DutchStemmer;

/// Knows the stems of a Dutch word and of the words it is made of: `parkeervergunningen` is `parkeer` and `vergunning`.
///
/// A word is only split when known parts cover all of it (`verkeerde` has nothing to do with `verkeer`, nor `gisteren`
/// with a star), or when it ends in a long known part after something unknown. Words are in lower case without accents.
final class CompoundWords {
    private static final int MOST_ROUNDS = 5;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 30;
    private static final int SHORTEST_LAST_PART = 4;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int SHORTEST_AFTER_UNKNOWN = 6;
    /// `afgesloten` is no kind of `slot`.
    private static final List<String> VERB_PREFIXES = List.of("ge", "be", "ver", "ont", "her");

    private static final List<String> BETWEEN_PARTS = List.of("", "s", "en", "e", "n");

    private final Set<String> parts;
    private final Set<String> stems = new HashSet<>();

    CompoundWords(Collection<String> parts) {
        this.parts = Set.copyOf(parts);
        for (String part : parts) {
            stems.add(stem(part));
        }
    }

    /// The stem of the word first, then those of its parts, each once.
    List<String> stems(String word) {
        Set<String> found = new LinkedHashSet<>();
        found.add(stem(word));
        addParts(word, found);
        return List.copyOf(found);
    }

    private void addParts(String word, Set<String> found) {
        for (String part : parts(word)) {
            found.add(stem(part));
            addParts(part, found);
        }
    }

    /// Empty when the word is no compound; else shorter words, the last perhaps inflected.
    private List<String> parts(String word) {
        return new Split(word).from(0).orElseGet(() -> lastPart(word));
    }

    private List<String> lastPart(String word) {
        for (int start = SHORTEST_UNKNOWN; start <= word.length() - SHORTEST_AFTER_UNKNOWN; start++) {
            String before = word.substring(0, start);
            if (VERB_PREFIXES.stream().noneMatch(before::endsWith) && isLastPart(word, start)) {
                return List.of(word.substring(start));
            }
        }
        return List.of();
    }

    private boolean isLastPart(String word, int start) {
        int length = word.length() - start;
        return length >= SHORTEST_LAST_PART && length <= LONGEST_PART && stems.contains(stem(word.substring(start)));
    }

    /// Stems again until nothing changes, and writes `briev` as `brief` and `huiz` as `huis`: the stemmer alone brings
    /// `plaats` and `plaatsen`, `brief` and `brieven` to different stems.
    static String stem(String word) {
        DutchStemmer stemmer = new DutchStemmer();
        String before = "";
        String stem = word;
        for (int round = 0; round < MOST_ROUNDS && !stem.equals(before); round++) {
            before = stem;
            stemmer.setCurrent(stem);
            stemmer.stem();
            stem = withHardEnd(stemmer.getCurrent());
        }
        return stem;
    }

    private static String withHardEnd(String stem) {
        String start = stem.isEmpty() ? "" : stem.substring(0, stem.length() - 1);
        if (stem.endsWith("v")) {
            return start + "f";
        }
        return stem.endsWith("z") ? start + "s" : stem;
    }

    /// One word being split, longest parts first. A place from where it did not work out is not tried again, so that
    /// the
    /// work is linear in the length of the word.
    private final class Split {
        private final String word;
        private final boolean[] dead;

        Split(String word) {
            this.word = word;
            this.dead = new boolean[word.length() + 1];
        }

        Optional<List<String>> from(int start) {
            if (dead[start]) {
                return Optional.empty();
            }
            if (start > 0 && isLastPart(word, start)) {
                return Optional.of(List.of(word.substring(start)));
            }
            for (int end = Math.min(word.length(), start + LONGEST_PART); end >= start + SHORTEST_PART; end--) {
                String part = word.substring(start, end);
                Optional<List<String>> rest = parts.contains(part) ? after(end) : Optional.empty();
                if (rest.isPresent()) {
                    return rest.map(others -> before(part, others));
                }
            }
            dead[start] = true;
            return Optional.empty();
        }

        private Optional<List<String>> after(int end) {
            for (String between : BETWEEN_PARTS) {
                if (word.startsWith(between, end)) {
                    Optional<List<String>> rest = from(end + between.length());
                    if (rest.isPresent()) {
                        return rest;
                    }
                }
            }
            return Optional.empty();
        }

        private static List<String> before(String part, List<String> others) {
            List<String> all = new ArrayList<>(List.of(part));
            all.addAll(others);
            return all;
        }
    }
}
