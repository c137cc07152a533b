package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String FILE = "id;tekst\nA1;Te láát gebeld, € 5 terug\nA2;Prima geholpen\n";

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theDelimiterIsGuessedFromTheFirstRows(String delimiter) {
        ReadFile file = ReadFile.of("id;tekst;cijfer\n1;goed gedaan;7\n2;minder;4\n".replace(";", delimiter));

        assertThat(file.columns()).containsExactly("id", "tekst", "cijfer");
        assertThat(file.cells()).containsExactly(List.of("1", "goed gedaan", "7"), List.of("2", "minder", "4"));
    }

    @Test
    void commasInTheTextsDoNotMakeTheCommaTheDelimiter() {
        ReadFile file = ReadFile.of("id;tekst\n1;eerst wachten, toen niets, nooit meer\n2;goed, fijn\n3;mooi\n");

        assertThat(file.columns()).containsExactly("id", "tekst");
        assertThat(file.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\n", "SEP=,\n", "\"sep=,\"\n"})
    void theLineInWhichExcelStatesTheDelimiterIsObeyed(String line) {
        ReadFile file = ReadFile.of(line + "id,a;b;c\r\n1,x;y;z\r\n");

        assertThat(file.columns()).containsExactly("id", "a;b;c");
        assertThat(file.rows()).containsExactly(new Row.Cells(3, List.of("1", "x;y;z")));
    }

    @Test
    void quotesMayHoldDelimitersQuotesAndNewLines() {
        ReadFile file = ReadFile.of("id;tekst\r\n1;\"hij zei \"\"nee\"\";\r\nen hing op\"\r\n2;klaar\r\n");

        assertThat(file.rows())
                .containsExactly(
                        new Row.Cells(2, List.of("1", "hij zei \"nee\";\nen hing op")),
                        new Row.Cells(4, List.of("2", "klaar")));
    }

    @Test
    void aQuoteWithinAWordHasNoMeaning() {
        ReadFile file = ReadFile.of("id;tekst\n1;een buis van 5\" dik\n2;goed\n");

        assertThat(file.cells()).containsExactly(List.of("1", "een buis van 5\" dik"), List.of("2", "goed"));
    }

    @Test
    void everyEncodingGivesTheSameTexts() {
        List<List<String>> expected = ReadFile.of(FILE).cells();

        assertThat(expected.getFirst()).containsExactly("A1", "Te láát gebeld, € 5 terug");
        assertThat(ReadFile.of("\uFEFF" + FILE).cells()).isEqualTo(expected);
        assertThat(ReadFile.of("\uFEFF" + FILE).columns()).containsExactly("id", "tekst");
        assertThat(ReadFile.of(FILE, WINDOWS_1252).cells()).isEqualTo(expected);
        assertThat(ReadFile.of("\uFEFF" + FILE, StandardCharsets.UTF_16LE).cells())
                .isEqualTo(expected);
        assertThat(ReadFile.of("\uFEFF" + FILE, StandardCharsets.UTF_16BE).cells())
                .isEqualTo(expected);
    }

    @Test
    void aPairOfCharactersAcrossTheEdgeOfABufferSurvivesUtf16() {
        String text = "x".repeat(8190 - 11) + "😀".repeat(9000);

        ReadFile file = ReadFile.of("\uFEFFid;tekst\n1;" + text + "\n", StandardCharsets.UTF_16LE);

        assertThat(file.cells()).containsExactly(List.of("1", text));
    }

    @Test
    void aFileThatTurnsToWindows1252HalfWayKeepsItsWords() {
        byte[] bytes = joined(
                "id;tekst\n1;café één\n".getBytes(StandardCharsets.UTF_8),
                "2;financiële hulp\n".getBytes(WINDOWS_1252));

        ReadFile file = ReadFile.of(bytes);

        assertThat(file.cells()).containsExactly(List.of("1", "café één"), List.of("2", "financiële hulp"));
    }

    @Test
    void aDamagedRowOfUtf8IsRefusedAndNotMangled() {
        byte[] bytes = joined(
                "id;tekst\n1;café\n2;caf".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xC3},
                "\n3;één\n".getBytes(StandardCharsets.UTF_8));

        ReadFile file = ReadFile.of(bytes);

        assertThat(file.cells()).containsExactly(List.of("1", "café"), List.of("3", "één"));
        assertThat(file.refused()).containsExactly("3: " + Limits.UNREADABLE);
    }

    @Test
    void aRowOfTwoEncodingsAtOnceIsRefused() {
        byte[] bytes =
                joined("id;tekst\n1;één ".getBytes(StandardCharsets.UTF_8), "één\n2;goed\n".getBytes(WINDOWS_1252));

        assertThat(ReadFile.of(bytes).refused()).containsExactly("2: " + Limits.UNREADABLE);
        assertThat(ReadFile.of(bytes).cells()).containsExactly(List.of("2", "goed"));
    }

    @Test
    void aRowWithMoreOrFewerCellsThanTheHeaderIsRefused() {
        ReadFile file = ReadFile.of("id;tekst;team\n1;goed;A\n2;half\n3;een;twee;drie\n4;goed;B\n");

        assertThat(file.cells()).hasSize(2);
        assertThat(file.refused())
                .containsExactly(
                        "3: de regel heeft 2 kolommen, de kop heeft er 3",
                        "4: de regel heeft 4 kolommen, de kop heeft er 3");
    }

    @Test
    void columnsWithoutANameOrWithTheSameNameAreToldApart() {
        assertThat(ReadFile.of("id;;tekst;tekst\n1;2;3;4\n").columns())
                .containsExactly("id", "kolom 2", "tekst", "tekst (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2;3\n4;5;6\n", "Jansen;23-11-2026;Ik wacht\n", "a;jan@voorbeeld.nl\nb;c\n"})
    void aFileWithoutNamesOfColumnsIsRefused(String file) {
        assertThat(ReadFile.of(file).refusal()).isEqualTo(Limits.NO_HEADER);
    }

    @Test
    void oldLineEndingsCountAsLines() {
        assertThat(ReadFile.of("id;tekst\r1;een\r2;twee").rows())
                .containsExactly(new Row.Cells(2, List.of("1", "een")), new Row.Cells(3, List.of("2", "twee")));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
