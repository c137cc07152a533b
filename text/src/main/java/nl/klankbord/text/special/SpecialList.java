package nl.klankbord.text.special;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.special.SpecialTerm.Bond;

/// The word list `data/masking/special.txt`. `[HEALTH NEAR]` says what the words below it are: a category with what
/// must
/// stand by them, or a list of helping words. `_` stands for a space in an entry, `#` starts a comment.
final class SpecialList {
    private static final int KEY_LETTERS = 3;

    /// By the first letters of their first word.
    private final Map<String, List<SpecialTerm>> terms = new HashMap<>();

    private final Map<String, Set<String>> helpers = new HashMap<>();

    static SpecialList load() {
        try (InputStream file = SpecialList.class.getResourceAsStream("/data/masking/special.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list of special categories is not on the class path");
            }
            return new SpecialList(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private SpecialList(BufferedReader lines) {
        String section = "";
        for (String line : lines.lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                for (String entry : line.split("\\s+", -1)) {
                    add(section, Folding.fold(entry));
                }
            }
        }
    }

    private void add(String section, String entry) {
        int space = section.indexOf(' ');
        if (entry.isEmpty()) {
            return;
        }
        if (space < 0) {
            helpers.computeIfAbsent(section, name -> new HashSet<>()).add(entry);
            return;
        }
        SpecialTerm term = new SpecialTerm(
                SpecialCategory.valueOf(section.substring(0, space)),
                Bond.valueOf(section.substring(space + 1)),
                List.of(entry.split("[_'/-]", -1)));
        terms.computeIfAbsent(key(term.words().getFirst()), letters -> new ArrayList<>())
                .add(term);
    }

    /// Terms that may begin with this folded word, the longest first as far as they share a beginning.
    List<SpecialTerm> beginningWith(String word) {
        return word.isEmpty() ? List.of() : terms.getOrDefault(key(word), List.of());
    }

    boolean isHelper(String list, String word) {
        return helpers.getOrDefault(list, Set.of()).contains(word);
    }

    private static String key(String word) {
        String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        if (letters.length() < KEY_LETTERS && word.endsWith("*")) {
            throw new IllegalArgumentException("A beginning of fewer than three letters says too little");
        }
        return letters.substring(0, Math.min(KEY_LETTERS, letters.length()));
    }
}
