package nl.klankbord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.Commands;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Categoriser;
import nl.klankbord.text.topics.Sentiment;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("klankbord.root", ".."));
    private static final String CODE = code();
    private static final Set<String> WORDS = Pattern.compile("\\w+")
            .matcher(CODE + " " + testClasses())
            .results()
            .map(word -> word.group())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void theGlossaryNamesWhatTheCodeNames() {
        assertThat(Promises.glossary(read("docs/glossary.md"), WORDS)).isEmpty();
    }

    @Test
    void aWordOfTheGlossaryThatTheCodeLacksIsCaught() {
        assertThat(Promises.glossary("| signaal | `Zignal` | x | y | z |", WORDS))
                .hasSize(1);
    }

    @Test
    void everyClassNamedInProseExists() {
        List<String> broken = new ArrayList<>();
        documents().forEach(document -> broken.addAll(Promises.classes(document, WORDS)));
        assertThat(broken).isEmpty();
    }

    @Test
    void aClassThatIsGoneIsCaught() {
        assertThat(Promises.classes("See `SignalForgotten.keep()`.", WORDS)).hasSize(1);
    }

    @Test
    void everySettingIsDocumentedAndEveryDocumentedOneExists() {
        assertThat(Promises.settings(read("docs/settings.md"), CODE + read("klankbord")))
                .isEmpty();
    }

    @Test
    void anUndocumentedSettingIsCaught() {
        assertThat(Promises.settings("`KLANKBORD_OLD`", "get(\"KLANKBORD_NEW\")"))
                .hasSize(2);
    }

    @Test
    void everyPageIsDocumentedAndEveryDocumentedOneExists() {
        assertThat(Promises.pages(read("docs/pages.md"), CODE)).isEmpty();
    }

    @Test
    void anUndocumentedPageIsCaught() {
        assertThat(Promises.pages("`GET /oud`", "routes.GET(\"/nieuw\", this::show)"))
                .hasSize(2);
    }

    @Test
    void everyCommandInADocumentExists() {
        List<String> broken = new ArrayList<>();
        documents().forEach(document -> broken.addAll(Promises.commands(document, Commands.names())));
        assertThat(broken).isEmpty();
    }

    @Test
    void aCommandThatIsNotThereIsCaught() {
        assertThat(Promises.commands("    ./klankbord fly --high", Commands.names()))
                .hasSize(1);
    }

    @Test
    void theExampleOfTheReadmeIsTrue() {
        List<String> example = read("README.md")
                .lines()
                .filter(line -> line.startsWith("    mw "))
                .map(String::strip)
                .toList();
        MaskedText masked = new Masker().mask(new RawText(example.getFirst()));
        Categorised found = new Categoriser().categorise(masked);

        assertThat(masked.text()).isEqualTo(example.get(1));
        assertThat(read("README.md")).contains(found.topics()).contains(found.experiences());
        assertThat(found.sentiment()).isEqualTo(Sentiment.NEGATIVE);
    }

    @Test
    void theIndexOfDecisionsIsWhole() {
        assertThat(Promises.decisions(read("docs/decisions/README.md"), decisionFiles()))
                .isEmpty();
    }

    @Test
    void aDecisionThatIsNotListedIsCaught() {
        assertThat(Promises.decisions("", Set.of("0001-a.md"))).hasSize(1);
    }

    @Test
    void everyDataFolderSaysWhereItCameFrom() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("data"))) {
            assertThat(folders.filter(Files::isDirectory).filter(folder -> !Files.exists(folder.resolve("SOURCE.md"))))
                    .isEmpty();
        }
    }

    private static List<String> documents() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<String> texts =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .map(DocumentsTest::read)
                            .toList());
            texts.add(read("README.md"));
            texts.add(read("CONTRIBUTING.md"));
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<String> decisionFiles() {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\d{4}-.*"))
                    .collect(Collectors.toSet());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The names of the test classes: documents may name those too.
    private static String testClasses() {
        return Stream.of("text", "server")
                .flatMap(module -> SourceFile.under(ROOT.resolve(module).resolve("src/test/java")))
                .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .collect(Collectors.joining(" "));
    }

    /// The code of all modules as one text.
    private static String code() {
        return Stream.of("text", "server", "spark", "bench")
                .flatMap(module -> SourceFile.under(ROOT.resolve(module).resolve("src/main/java")))
                .map(DocumentsTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(String file) {
        return read(ROOT.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
