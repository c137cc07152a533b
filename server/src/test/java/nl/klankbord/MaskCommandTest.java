package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskCommandTest {
    private static final String SECRET = "Zwaantje Kwakernaak";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream oldErr = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(oldErr);
    }

    @Test
    void aCsvKeepsItsColumnsWithTheTextMasked() throws IOException {
        write("in.csv", """
                nr;naam balie;opmerking
                1;"Noord; west";Café dicht, mevrouw Zwaantje Kwakernaak belde 06-12345678 ""vergeefs""
                2;=1+1;"Mijn zus zei: ""kom"".
                Bel 06-12345678"
                -3;@SUM(A1);-2 sterren voor deze balie en lang wachten
                """.replace("06-12345678 \"\"vergeefs\"\"", "06-12345678 vergeefs"), "windows-1252");

        assertThat(mask("in.csv", "uit.csv")).isZero();

        assertThat(read("uit.csv")).isEqualTo("""
                nr;naam balie;opmerking
                1;"Noord; west";Café dicht, mevrouw [NAAM 1] belde [TELEFOON] vergeefs
                2;'=1+1;"Mijn zus zei: ""kom"".
                Bel [TELEFOON]"
                -3;'@SUM(A1);'-2 sterren voor deze balie en lang wachten
                """);
        assertThat(said())
                .contains("masked: opmerking", "copied without masking: nr, naam balie")
                .doesNotContain("Kwakernaak");
    }

    @Test
    void theColumnsToMaskCanBeNamedAndTheByteOrderMarkStays() throws IOException {
        write("in.csv", "\uFEFFa,b,c\nbel 06-12345678,bel 06-12345678,bel 06-12345678\n", "UTF-8");

        assertThat(mask("in.csv", "uit.csv", "--text-column", "a", "--text-column", "c"))
                .isZero();

        assertThat(read("uit.csv")).isEqualTo("\uFEFFa,b,c\nbel [TELEFOON],bel 06-12345678,bel [TELEFOON]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;tekst\\n1;Zwaantje Kwakernaak;2|line 2: de regel heeft 3 kolommen",
                "a;tekst\\n1;ok\\n2;\"Zwaantje Kwakernaak|line 3: een aanhalingsteken",
                "a;b\\n1;2|no column looks like a text",
                "|het bestand is leeg"
            })
    void aCsvThatIsNotRightIsRefusedAndLeavesNothing(String content, String reason) throws IOException {
        write("in.csv", content == null ? "" : content.replace("\\n", "\n"), "UTF-8");

        assertThat(mask("in.csv", "uit.csv")).isEqualTo(2);

        assertThat(said()).contains("in.csv", reason).doesNotContain(SECRET);
        assertThat(folder.toFile().list()).containsExactly("in.csv");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        write("in.csv", "a;b\n1;2\n", "UTF-8");

        assertThat(mask("in.csv", "uit.csv", "--text-column", "tekst")).isEqualTo(2);
        assertThat(said()).contains("has no column tekst; it has: a, b");
    }

    @Test
    void plainTextKeepsItsLinesAndAnAddressMayStandOnTwo() throws IOException {
        write("brief.txt", "Beste mevrouw\r\nKwakernaak,\r\n \r\nBel 06-12345678.\r\n\r\n\r\nGroet\r\n", "UTF-8");

        assertThat(mask("brief.txt", "uit.txt", "--format", "text")).isZero();

        assertThat(read("uit.txt"))
                .isEqualTo("Beste mevrouw\r\n[NAAM 1],\r\n \r\nBel [TELEFOON].\r\n\r\n\r\nGroet\r\n");
    }

    @Test
    void theStreetStaysUnlessItIsMasked() throws IOException {
        write("brief.txt", "Ik woon op Goudse Rijweg 331.", "UTF-8");

        assertThat(mask("brief.txt", "uit.txt")).as("a .txt is text").isZero();
        assertThat(read("uit.txt")).isEqualTo("Ik woon op Goudse Rijweg [HUISNUMMER].");
        assertThat(mask("brief.txt", "uit.txt", "--format", "text", "--streets", "mask"))
                .isZero();
        assertThat(read("uit.txt")).isEqualTo("Ik woon op [ADRES].");
    }

    @Test
    void ownListsAreUsedAndAWrongOneIsRefusedWithItsLine() throws IOException {
        write("brief.txt", "vraag het zonne bloem", "UTF-8");
        Path lists = Files.createDirectory(folder.resolve("lijsten"));
        Files.writeString(lists.resolve("names.txt"), "Zonne Bloem\n");

        assertThat(mask("brief.txt", "uit.txt", "--format", "text", "--lists", lists.toString()))
                .isZero();
        assertThat(read("uit.txt")).isEqualTo("vraag het [NAAM 1]");

        Files.writeString(lists.resolve("names.txt"), "Zonne Bloem\nx\n");
        assertThat(mask("brief.txt", "fout.txt", "--format", "text", "--lists", lists.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("names.txt line 2");
    }

    @ParameterizedTest
    @CsvSource({
        "--format,xml,--format is jsonl csv or text",
        "--streets,weg,--streets is keep or mask",
        "--text-column,a,--text-column is for csv"
    })
    void aWrongChoiceIsRefusedInOneLine(String option, String value, String reason) throws IOException {
        write("in.jsonl", "{\"id\":1,\"text\":\"x\"}\n", "UTF-8");

        assertThat(mask("in.jsonl", "uit.jsonl", option, value)).isEqualTo(2);
        assertThat(said().replace(",", "").lines()).singleElement().asString().contains(reason);
    }

    @Test
    void aLineThatIsTooLongIsRefusedWithItsNumber() throws IOException {
        write(
                "in.jsonl",
                "{\"id\":1,\"text\":\"ok\"}\n{\"id\":2,\"text\":\"" + "x".repeat(4_000_000) + "\"}\n",
                "UTF-8");

        assertThat(mask("in.jsonl", "uit.jsonl")).isEqualTo(2);
        assertThat(said()).contains("line 2: longer than");
        assertThat(folder.toFile().list()).containsExactly("in.jsonl");
    }

    @Test
    void theBarIsShownWhenAskedForAndNotToAFile() throws Exception {
        write("in.jsonl", "{\"id\":1,\"text\":\"x\"}\n", "UTF-8");

        Process without = started("in.jsonl", "uit.jsonl");
        Process with = started("in.jsonl", "uit2.jsonl", "--progress");

        assertThat(new String(without.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(new String(with.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("maskeren", "100%");
    }

    @Test
    void aStopLeavesNoOutput() throws Exception {
        write("in.txt", ("mevrouw " + SECRET + " belde 06-12345678\n\n").repeat(400_000), "UTF-8");
        Process process = started("in.txt", "uit.txt", "--format", "text");
        Path draft = folder.resolve("uit.txt.part");
        for (int i = 0; i < 300 && (!Files.exists(draft) || Files.size(draft) == 0); i++) {
            Thread.sleep(100);
        }
        assertThat(draft).isNotEmptyFile();

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(folder.toFile().list()).containsExactly("in.txt");
    }

    /// The command as a process of its own, both its outputs as one.
    private Process started(String in, String out, String... more) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.klankbord.Main"));
        line.addAll(arguments(in, out, more));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private int mask(String in, String out, String... more) {
        return Main.run(arguments(in, out, more).toArray(String[]::new));
    }

    private List<String> arguments(String in, String out, String... more) {
        List<String> line = new ArrayList<>(List.of(
                "mask",
                "--in",
                folder.resolve(in).toString(),
                "--out",
                folder.resolve(out).toString()));
        line.addAll(List.of(more));
        return line;
    }

    private void write(String file, String content, String encoding) throws IOException {
        Files.write(folder.resolve(file), content.getBytes(Charset.forName(encoding)));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
