package nl.klankbord.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The frequent words of every language. A word of several languages counts for each of them, but for less.
final class LanguageWords {
    private final Map<String, Set<Language>> languagesOf = new HashMap<>();

    LanguageWords() {
        for (Language language : Language.values()) {
            if (language != Language.UNKNOWN) {
                read(language);
            }
        }
    }

    /// Adds what this word, in lower case, says to the points of each language.
    void score(String word, Map<Language, Double> points) {
        Set<Language> languages = languagesOf.get(word);
        if (languages == null) {
            return;
        }
        for (Language language : languages) {
            points.merge(language, 1.0 / languages.size(), Double::sum);
        }
    }

    private void read(Language language) {
        for (String line : content(language).lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            for (String word : line.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                languagesOf
                        .computeIfAbsent(word.replace("'", ""), _ -> EnumSet.noneOf(Language.class))
                        .add(language);
            }
        }
    }

    private static String content(Language language) {
        String file = "/data/language/words-%s.txt".formatted(language.code());
        try (InputStream in = LanguageWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
