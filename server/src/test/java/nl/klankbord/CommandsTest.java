package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final String SECRET = "Zwaantje Kwakernaak";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream oldOut = System.out;
    private final PrintStream oldErr = System.err;
    private final InputStream oldIn = System.in;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(oldOut);
        System.setErr(oldErr);
        System.setIn(oldIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mask", "categorise", "evaluate", "import", "serve", "demo", "reindex"})
    void everyCommandExplainsItself(String command) {
        assertThat(Main.run(command, "--help")).isZero();
        assertThat(printed()).startsWith("Usage: klankbord " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mask --fast", "mask --in a.jsonl", "fly", "evaluate masking", "import --source x"})
    void anUnknownOrMissingOptionIsRefusedInOneLine(String line) {
        assertThat(Main.run(line.split(" ", -1))).isEqualTo(2);
        assertThat(said().lines()).singleElement().asString().startsWith("klankbord: ");
    }

    @Test
    void aMissingFileIsRefusedInOneLine() {
        int exit = Main.run("mask", "--in", folder.resolve("absent.jsonl").toString(), "--out", "-");

        assertThat(exit).isEqualTo(2);
        assertThat(said().lines()).singleElement().asString().contains("no such file", "absent.jsonl");
    }

    @Test
    void masksFromStandardInputToStandardOutput() {
        System.setIn(stream("{\"id\":\"a\",\"text\":\"😀 bel 06-12345678\"}\n"));

        assertThat(Main.run("mask", "--in", "-", "--out", "-")).isZero();

        JsonNode line = new JsonMapper().readTree(printed());
        assertThat(line.path("id").asString()).isEqualTo("a");
        assertThat(line.path("masked").asString()).isEqualTo("😀 bel [TELEFOON]");
        assertThat(line.path("spans").toString()).isEqualTo("[[6,17,\"TELEFOON\"]]");
    }

    @Test
    void categorisesWithTheWordsThatLedThere() {
        System.setIn(
                stream("{\"id\":7,\"text\":\"De ondergrondse container zit alweer vol\",\"source\":\"melding\"}\n"));

        assertThat(Main.run("categorise", "--in", "-", "--out", "-")).isZero();

        JsonNode line = new JsonMapper().readTree(printed());
        assertThat(line.path("id").asInt()).isEqualTo(7);
        assertThat(line.path("topics").get(0).asString()).isEqualTo("afval/containers");
        assertThat(line.path("evidence").get(0).path("words").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"b\",\"text\":\"Zwaantje Kwakernaak\"",
                "[\"Zwaantje Kwakernaak\"]",
                "{\"text\":\"Zwaantje Kwakernaak\"}",
                "{\"id\":\"b\",\"tekst\":\"Zwaantje Kwakernaak\"}"
            })
    void aBadLineLeavesNoOutputAndIsNotRepeated(String bad) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"ok\"}\n" + bad + "\n");
        Path target = folder.resolve("out.jsonl");

        assertThat(Main.run("mask", "--in", in.toString(), "--out", target.toString()))
                .isEqualTo(2);

        assertThat(said()).contains("line 2").doesNotContain(SECRET);
        assertThat(folder.toFile().list()).containsExactly("in.jsonl");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), new byte[] {'{', (byte) 0xE9, '}', '\n'});

        assertThat(Main.run("categorise", "--in", in.toString(), "--out", "-")).isEqualTo(2);
        assertThat(said()).contains("not UTF-8");
    }

    @Test
    void evaluatesMaskingInFiguresForMachines() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"bel 06-12345678\",\"spans\":[[4,15,\"TELEFOON\"]],\"name_origins\":[]}\n");

        assertThat(Main.run("evaluate", "masking", "--gold", gold.toString(), "--json"))
                .isZero();

        JsonNode figures = new JsonMapper().readTree(printed());
        assertThat(figures.path("recall").asDouble()).isEqualTo(1.0);
        assertThat(figures.path("by_type").path("TELEFOON").path("whole").asInt())
                .isEqualTo(1);
    }

    @Test
    void evaluatesCategoriesInWords() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"container vol\",\"topics\":[\"afval/containers\"],\"experiences\":[],\"sentiment\":\"negative\"}\n");

        assertThat(Main.run("evaluate", "categories", "--gold", gold.toString()))
                .isZero();
        assertThat(printed()).contains("topics main", "micro-F1", "sentiment");
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
