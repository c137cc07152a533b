package nl.klankbord.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.language.WordKey;

/// The word lists under data/names and data/masking. A list holds words between white space; `_` stands for a space
/// inside an entry, `#` starts a comment, `[CLASS]` says what the words below it are. `phrases` are the keys
/// ([WordKey]) of the entries of several words.
public record Vocabulary(Lexicon lexicon, Set<Long> phrases) {
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
    private static final List<String> WORDS = List.of(
            "words",
            "ordinary-words",
            "ordinary-nouns",
            "ordinary-verbs",
            "foreign-words",
            "places",
            "organisations",
            "streets");

    public static Vocabulary load() {
        Builder builder = new Builder();
        ORIGINS.forEach(origin -> builder.read("/data/names/" + origin + ".txt"));
        WORDS.forEach(list -> builder.read("/data/masking/" + list + ".txt"));
        builder.words.replaceAll((word, classes) -> classes | Endings.of(word));
        return new Vocabulary(new Lexicon(builder.words), Set.copyOf(builder.phrases));
    }

    /// The words of a text with their classes, and the scenery in it marked.
    public Reading read(Tokens tokens) {
        Reading reading = new Reading(tokens, lexicon);
        new Scenery(phrases).mark(reading);
        return reading;
    }

    private static final class Builder {
        private final Map<String, Long> words = new HashMap<>(64_000);
        private final Set<Long> phrases = new HashSet<>();

        private void read(String name) {
            try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("Word list not on the class path: " + name);
                }
                read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void read(BufferedReader lines) throws IOException {
            long section = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = WordClass.valueOf(line.substring(1, line.indexOf(']')))
                            .bit();
                } else if (!line.startsWith("#")) {
                    add(line, section);
                }
            }
        }

        private void add(String line, long section) {
            for (String entry : line.split("\\s+", -1)) {
                if (!entry.isEmpty()) {
                    addEntry(Folding.fold(entry), section);
                }
            }
        }

        private void addEntry(String entry, long section) {
            int space = entry.indexOf('_');
            if (space < 0) {
                words.merge(entry, section, (a, b) -> a | b);
            } else {
                words.merge(entry.substring(0, space), WordClass.PHRASE_START.bit(), (a, b) -> a | b);
                phrases.add(WordKey.of(entry.replace('_', ' ')));
            }
        }
    }
}
