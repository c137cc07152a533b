package nl.klankbord.text.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialFinderTest {
    private static final Masker MASKER = new Masker();
    private static final SpecialFinder FINDER = new SpecialFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ik ben moslim.                                    | BELIEF
                    De moskee op de hoek maakt lawaai.                |
                    ik ga elke week naar de moskee                    | BELIEF
                    Mijn man heeft een depressie.                     | HEALTH
                    [NAAM 1] heeft COPD en hoest de hele nacht.       | HEALTH
                    De huisarts zit naast de moskee.                  |
                    Iedereen met een depressie wacht hier te lang.    |
                    omdat ik Marokkaans ben                           | ORIGIN
                    bij de Turkse bakker op de hoek                   |
                    Mijn zoon heeft een strafblad.                    | CRIME
                    """)
    void aWordCountsOnlyWithAPerson(String text, String categories) {
        assertThat(found(text)).isEqualTo(categories == null ? "" : categories);
    }

    @Test
    void theWordsThatSaySoAreNamed() {
        MaskedText text = MASKER.mask(new RawText("Door mijn reuma gaat het deksel niet open."));

        assertThat(FINDER.find(text))
                .singleElement()
                .satisfies(finding -> assertThat(text.text().substring(finding.start(), finding.end()))
                        .isEqualTo("reuma"));
    }

    /// The floors are what was measured when the list was new, minus a little: this test keeps it from getting worse.
    @Test
    void onSentencesThatTheListWasNotMadeFromItIsRightAsOftenAsMeasured() throws Exception {
        Figures figures = new Figures();
        List<String> wrong = new ArrayList<>();
        for (String line : sentences()) {
            String[] parts = line.split("\t", 2);
            Set<String> meant = parts[0].equals("-") ? Set.of() : Set.of(parts[0].split(",", -1));
            Set<String> found = Arrays.stream(found(parts[1]).split(",", -1))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
            figures.add(meant, found);
            if (!found.equals(meant)) {
                wrong.add(meant + " -> " + found + ": " + parts[1]);
            }
        }

        assertThat(figures.precision())
                .as(() -> figures + "\n" + String.join("\n", wrong))
                .isGreaterThan(0.9);
        assertThat(figures.recall())
                .as(() -> figures + "\n" + String.join("\n", wrong))
                .isGreaterThan(0.8);
    }

    private static String found(String text) {
        return FINDER.categories(MASKER.mask(new RawText(text))).stream()
                .map(SpecialCategory::name)
                .collect(Collectors.joining(","));
    }

    private static List<String> sentences() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpecialFinderTest.class.getResourceAsStream("/special/sentences.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static final class Figures {
        private int right;
        private int tooMany;
        private int missed;

        void add(Set<String> meant, Set<String> found) {
            right += (int) found.stream().filter(meant::contains).count();
            tooMany +=
                    (int) found.stream().filter(name -> !meant.contains(name)).count();
            missed += (int) meant.stream().filter(name -> !found.contains(name)).count();
        }

        double precision() {
            return right / (double) (right + tooMany);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        @Override
        public String toString() {
            return "right %d, too many %d, missed %d".formatted(right, tooMany, missed);
        }
    }
}
