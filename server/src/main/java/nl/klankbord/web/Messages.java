package nl.klankbord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// All words on the screens, in `messages_nl.properties` and `messages_en.properties`.
///
/// `{0}` to `{9}` stand for the arguments; numbers and dates are written as the language does. A key with `.one` behind
/// it is taken when the first argument is the number 1.
public final class Messages {
    private final Map<ScreenLanguage, Properties> bundles = new EnumMap<>(ScreenLanguage.class);

    public Messages() {
        for (ScreenLanguage language : ScreenLanguage.values()) {
            bundles.put(language, read("/messages_%s.properties".formatted(language.code())));
        }
    }

    /// @throws IllegalArgumentException when no such text exists: a mistake in a template
    public String text(ScreenLanguage language, String key, Object... arguments) {
        String pattern = find(language, key, arguments);
        for (int place = 0; place < arguments.length; place++) {
            pattern = pattern.replace("{" + place + "}", written(language, arguments[place]));
        }
        return pattern;
    }

    public boolean has(ScreenLanguage language, String key) {
        return bundle(language).containsKey(key);
    }

    Set<String> keys(ScreenLanguage language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private String find(ScreenLanguage language, String key, Object[] arguments) {
        Properties bundle = bundle(language);
        boolean one = arguments.length > 0 && arguments[0] instanceof Number number && number.doubleValue() == 1;
        String found = one ? bundle.getProperty(key + ".one") : null;
        String pattern = found == null ? bundle.getProperty(key) : found;
        if (pattern == null) {
            throw new IllegalArgumentException("No text in %s for the key %s".formatted(language.code(), key));
        }
        return pattern;
    }

    private Properties bundle(ScreenLanguage language) {
        return bundles.getOrDefault(language, new Properties());
    }

    /// A number, a date or a month as the language writes it; anything else as it is.
    String written(ScreenLanguage language, Object argument) {
        Locale locale = language.locale();
        return switch (argument) {
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
            case YearMonth month ->
                DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
            default -> argument.toString();
        };
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The texts of the screens are missing: " + resource);
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            texts.load(reader);
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException("The texts of the screens cannot be read: " + resource, fault);
        }
    }
}
