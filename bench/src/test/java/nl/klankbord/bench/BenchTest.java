package nl.klankbord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

class BenchTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream oldOut = System.out;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(oldOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"masking", "micro", "categories", "year", "dashboard", "start", "soak"})
    void everyBenchExplainsItself(String bench) {
        assertThat(Bench.run(bench, "--help")).isZero();
        assertThat(printed()).contains("Usage: klankbord bench " + bench);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "year --fast", "masking --gold absent.jsonl", "masking --peer nobody"})
    void whatCannotBeMeasuredIsRefused(String line) {
        assertThat(Bench.run(line.split(" ", -1))).isEqualTo(2);
    }

    @Test
    void figuresAreOneLineOfJsonRoundedToThreeDecimals() {
        new Figures("proef").put("signals", 5).put("wall_s", 1.23456).print();

        assertThat(printed()).isEqualTo("{\"bench\":\"proef\",\"signals\":5,\"wall_s\":1.235}\n");
    }

    @Test
    void aGivenFileIsMeasuredInsteadOfInventedTexts() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":1,\"text\":\"één\"}\n");

        BenchTexts texts = BenchTexts.of(gold.toString());

        assertThat(texts.texts()).hasSize(1);
        assertThat(texts.bytes()).isEqualTo(5);
    }

    @Test
    void inventedTextsAreTheSameEveryTime() {
        assertThat(BenchTexts.of("").bytes())
                .isEqualTo(BenchTexts.of("").bytes())
                .isPositive();
    }

    @Test
    void theYearFileHasAHeaderAndEverySignal() throws IOException {
        String csv = Files.readString(BenchTexts.csv(folder, 50));

        assertThat(csv).startsWith("id;datum;tekst");
        assertThat(csv.lines().filter(line -> line.startsWith("sa-"))).hasSize(50);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
