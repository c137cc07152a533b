package nl.klankbord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases in `search-cases.txt`, through the real index and the highlighter.
class SearchCasesTest {
    private static final DutchAnalysis ANALYSIS = new DutchAnalysis(List.of(
            "parkeer",
            "vergunning",
            "afval",
            "container",
            "schuld",
            "hulp",
            "verlening",
            "Lantaarn",
            "verkeer",
            "situatie",
            "ster",
            "slot",
            "brief",
            "plaats",
            "bak",
            "huur",
            "toeslag",
            "huurtoeslag",
            "aanvraag"));

    @TempDir
    static Path folder;

    private static LuceneIndex index;

    @BeforeAll
    static void open() {
        index = LuceneIndex.open(folder.resolve("index"), ANALYSIS);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    record Case(String words, String text, String marked, boolean found) {
        static Case of(String line) {
            String[] fields = line.split(" \\| ", -1);
            String text = fields[1].replaceAll("\\[(\\[[^]]*\\])\\]", "$1");
            String marked = text.replaceAll("\\[[A-Z-]+ [0-9]+\\]", "<$0>");
            return new Case(fields[0], plain(marked), marked, fields[2].equals("ja"));
        }

        private static String plain(String marked) {
            return marked.replace("<[", "\u0001")
                    .replace("]>", "\u0002")
                    .replace("[", "")
                    .replace("]", "")
                    .replace("\u0001", "[")
                    .replace("\u0002", "]");
        }

        String expectedMarks() {
            String marks = marked.replace("<[", "\u0001").replace("]>", "\u0002");
            return (found ? marks : marks.replace("[", "").replace("]", ""))
                    .replace("\u0001", "<")
                    .replace("\u0002", ">");
        }
    }

    static List<Case> cases() {
        InputStream file = Objects.requireNonNull(SearchCasesTest.class.getResourceAsStream("search-cases.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Stream<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
            return lines.map(Case::of).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theIndexFindsWhatTheFileSays(Case example) {
        index.update(List.of(Signals.signal(1, example.text())));

        Filter filter = new Filter(FilterAddress.lastTwelveMonths(Signals.TODAY), Map.of(), example.words());
        assertThat(index.newest(filter, 0, 1).total()).isEqualTo(example.found() ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theHighlighterPointsAtTheWordsBetweenBrackets(Case example) {
        if (example.found()) {
            StringBuilder marked =
                    new StringBuilder(example.text().replace('[', '<').replace(']', '>'));
            List<SearchHighlighter.Hit> hits = new SearchHighlighter(ANALYSIS).hits(example.words(), example.text());
            for (SearchHighlighter.Hit hit : hits.reversed()) {
                marked.insert(hit.end(), ']').insert(hit.start(), '[');
            }

            assertThat(marked).hasToString(example.expectedMarks());
        }
    }
}
