package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USED = Pattern.compile("text\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    private final Messages messages = new Messages();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(messages.keys(ScreenLanguage.EN)).isEqualTo(messages.keys(ScreenLanguage.NL));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : messages.keys(ScreenLanguage.NL)) {
            assertThat(arguments(ScreenLanguage.EN, key)).as(key).isEqualTo(arguments(ScreenLanguage.NL, key));
        }
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : new String[] {"src/main/jte", "src/main/java"}) {
            used.addAll(usedIn(Path.of(System.getProperty("klankbord.root"), "server", folder)));
        }

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(messages.keys(ScreenLanguage.NL)).containsAll(used);
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 11, 3);

        assertThat(messages.text(ScreenLanguage.NL, "overview.signals", 12345)).isEqualTo("12.345 signalen");
        assertThat(messages.text(ScreenLanguage.EN, "overview.signals", 12345)).isEqualTo("12,345 signals");
        assertThat(messages.text(ScreenLanguage.NL, "texts.day", day)).isEqualTo("3 november 2026");
        assertThat(messages.text(ScreenLanguage.EN, "texts.day", day)).isEqualTo("3 November 2026");
    }

    @Test
    void oneIsNotSaidAsMany() {
        assertThat(messages.text(ScreenLanguage.NL, "overview.signals", 1)).isEqualTo("1 signaal");
        assertThat(messages.text(ScreenLanguage.NL, "overview.signals", 0)).isEqualTo("0 signalen");
    }

    @Test
    void aTextThatDoesNotExistIsAMistake() {
        assertThatThrownBy(() -> messages.text(ScreenLanguage.NL, "geen.tekst"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("geen.tekst");
    }

    private Set<String> arguments(ScreenLanguage language, String key) {
        Set<String> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{\\d}").matcher(messages.text(language, key));
        while (argument.find()) {
            found.add(argument.group());
        }
        return found;
    }

    private static Set<String> usedIn(Path folder) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher text = USED.matcher(Files.readString(file));
                while (text.find()) {
                    used.add(text.group(1));
                }
            }
        }
        return used;
    }
}
