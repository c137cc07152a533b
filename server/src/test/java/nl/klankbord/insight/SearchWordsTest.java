package nl.klankbord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.klankbord.insight.SearchWords.Part;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    private static final DutchAnalysis ANALYSIS = new DutchAnalysis(List.of("vergunning"));
    private static final Period YEAR = FilterAddress.lastTwelveMonths(Signals.TODAY);

    private static final Path FOLDER = temporary();
    private static final LuceneIndex INDEX = LuceneIndex.open(FOLDER, ANALYSIS);

    private static Path temporary() {
        try {
            return Files.createTempDirectory("search-words");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @BeforeContainer
    static void fill() {
        INDEX.update(Signals.many(200, 1));
    }

    @AfterContainer
    static void clear() throws IOException {
        INDEX.close();
        IndexFolder.delete(FOLDER);
    }

    @Test
    void wordsPhrasesBeginningsAndExclusionsAreTold() {
        assertThat(SearchWords.of("boom \"in de straat\" lant* -auto -\"te laat\"")
                        .parts())
                .containsExactly(
                        new Part("boom", false, false),
                        new Part("in de straat", false, false),
                        new Part("lant", true, false),
                        new Part("auto", false, true),
                        new Part("te laat", false, true));
    }

    @Test
    void aQuoteThatIsNeverClosedHasNoMeaning() {
        assertThat(SearchWords.of("\"boom straat").parts())
                .containsExactly(new Part("\"boom", false, false), new Part("straat", false, false));
    }

    @Test
    void whatFollowsFiftyWordsIsIgnored() {
        assertThat(SearchWords.of("woord ".repeat(80)).parts()).hasSize(50);
    }

    @Test
    void theLanguageOfSearchEnginesHasNoMeaning() {
        assertThat(SearchWords.of("text:boom OR (a AND b)~2 /x.*/ [a TO z] ^3 \\")
                        .parts())
                .noneMatch(Part::beginning)
                .noneMatch(Part::excluded)
                .hasSize(11);
    }

    @Property(tries = 2_000)
    void nothingAUserTypesIsAnError(@ForAll("typed") String typed) {
        Filter filter = new Filter(YEAR, Map.of(), typed);

        long total = INDEX.newest(filter, 0, 1).total();

        assertThat(total).isBetween(0L, 200L);
        for (SearchHighlighter.Hit hit : new SearchHighlighter(ANALYSIS).hits(typed, typed)) {
            assertThat(typed.substring(hit.start(), hit.end())).isNotBlank();
        }
    }

    @Provide
    static Arbitrary<String> typed() {
        Arbitrary<String> words = Arbitraries.of(Signals.WORDS);
        Arbitrary<String> signs = Arbitraries.of(
                "\"", "-", "*", " ", "[NAAM 1]", "(", "AND", "\\", "~", "\u201E", "\uD800", "\u0000", "e-mail");
        Arbitrary<String> pieces =
                Arbitraries.oneOf(words, signs, Arbitraries.strings().all().ofMaxLength(5));
        return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
    }
}
