package nl.klankbord.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Reads the word lists that ship with the library. A list holds words between white space; `#` starts a comment line,
/// `[CLASS]` says what the words below it are.
public final class WordLists {
    /// The groups of origin that have a list of names each.
    public static final List<String> ORIGINS = List.of(
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

    static final List<String> WORDS = List.of(
            "words",
            "ordinary-words",
            "ordinary-nouns",
            "ordinary-verbs",
            "ordinary-more",
            "ordinary-names",
            "ordinary-rest",
            "ordinary-compounds",
            "ordinary-notes",
            "foreign-words",
            "places-world",
            "places",
            "organisations",
            "streets");

    private WordLists() {}

    /// Every entry of the names of an origin, as it is written in the file.
    public static void names(String origin, BiConsumer<String, WordClass> entry) {
        read("/data/names/" + origin + ".txt", entry);
    }

    static void words(String list, BiConsumer<String, WordClass> entry) {
        read("/data/masking/" + list + ".txt", entry);
    }

    /// Names of streets, as they are written.
    static List<String> streets() {
        List<String> streets = new ArrayList<>();
        read(
                "/data/masking/street-names.txt",
                lines -> lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(streets::add));
        return streets;
    }

    private static void read(String name, BiConsumer<String, WordClass> entry) {
        read(name, lines -> sections(name, lines, entry));
    }

    private static void read(String name, Consumer<BufferedReader> reader) {
        try (InputStream file = WordLists.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Word list not on the class path: " + name);
            }
            reader.accept(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sections(String name, BufferedReader lines, BiConsumer<String, WordClass> entry) {
        WordClass section = null;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (line.startsWith("[")) {
                section = WordClass.valueOf(line.substring(1, line.indexOf(']')));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                if (section == null) {
                    throw new IllegalStateException("Words before the first [CLASS] in " + name);
                }
                for (String word : line.strip().split("\\s+", -1)) {
                    entry.accept(word, section);
                }
            }
        }
    }
}
