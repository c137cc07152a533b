package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HostileFileTest {

    @Test
    void formulasAndMarkupStayText() {
        ReadFile file = ReadFile.of("id;tekst\n1;=cmd|' /C calc'!A0\n2;<script>alert(1)</script>\n");

        assertThat(file.cells())
                .containsExactly(List.of("1", "=cmd|' /C calc'!A0"), List.of("2", "<script>alert(1)</script>"));
    }

    @Test
    void aLineOfMoreThanAMegabyteIsRefusedAndTheNextIsRead() {
        ReadFile file = ReadFile.of("id;tekst\n1;" + "x".repeat(3 << 20) + "\n2;goed\n");

        assertThat(file.refused()).containsExactly("2: " + Limits.ROW_TOO_LONG);
        assertThat(file.rows().getLast()).isEqualTo(new Row.Cells(3, List.of("2", "goed")));
    }

    @Test
    void aLongLineOfJsonIsRefusedAndTheNextIsRead() {
        ReadFile file = ReadFile.of("{\"id\":\"" + "x".repeat(3 << 20) + "\"}\n{\"id\":\"2\"}\n");

        assertThat(file.refused()).containsExactly("1: " + Limits.ROW_TOO_LONG);
        assertThat(file.cells()).containsExactly(List.of("2"));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneRow() {
        ReadFile file = ReadFile.of("id;tekst\n1;goed\n2;\"open\n3;goed\n4;ook goed\n");

        assertThat(file.refused()).containsExactly("3: een aanhalingsteken wordt geopend en niet gesloten");
        assertThat(file.rows().getLast()).isEqualTo(new Row.Cells(5, List.of("4", "ook goed")));
        assertThat(file.cells()).hasSize(3);
    }

    @Test
    void aQuoteThatIsNeverClosedInALongFileCostsOneRow() {
        String rows = IntStream.range(0, 60_000)
                .mapToObj("%d;nog een regel tekst\n"::formatted)
                .collect(Collectors.joining());

        ReadFile file = ReadFile.of("id;tekst\nx;\"open\n" + rows);

        assertThat(file.refused()).containsExactly("2: een aanhalingsteken wordt geopend en niet gesloten");
        assertThat(file.cells()).hasSize(60_000);
        assertThat(file.rows().getLast().line()).isEqualTo(60_002);
    }

    @Test
    void aStrayQuoteDoesNotTakeTheFollowingRowsAlong() {
        ReadFile file = ReadFile.of("id;tekst\n1;\"open\n2;\"goed\"\n3;goed\n");

        assertThat(file.refused()).hasSize(1);
        assertThat(file.cells()).containsExactly(List.of("2", "goed"), List.of("3", "goed"));
    }

    @Test
    void aFileBuiltToBeReadOverAndOverIsBrokenOff() {
        ReadFile file = ReadFile.of("id;tekst\n" + "x\"a;\"b\n".repeat(400_000));

        assertThat(file.refused().getLast()).startsWith("from ");
    }

    @Test
    void controlCharactersAreRemovedButNewLinesAndTabsStay() {
        ReadFile file = ReadFile.of("id;tekst\n1;\"a\u0000b\u0007c\td\ne\u0085f\"\n");

        assertThat(file.cells()).containsExactly(List.of("1", "abc\td\nef"));
    }

    @Test
    void halfACharacterIsReplaced() {
        ReadFile file = ReadFile.of("{\"tekst\":\"a\\ud800b\\udc00c\"}\n");

        assertThat(file.cells()).containsExactly(List.of("a\uFFFDb\uFFFDc"));
    }

    @Test
    void tenThousandColumnsAreRefused() {
        String header = IntStream.range(0, 10_000).mapToObj("k%d"::formatted).collect(Collectors.joining(";"));

        assertThat(ReadFile.of(header + "\n1;2\n").refusal()).isEqualTo(Limits.TOO_MANY_COLUMNS);
    }

    @Test
    void anEmptyFileIsRefusedAndAHeaderAloneHasNoRows() {
        assertThat(ReadFile.of("").refusal()).isEqualTo(Limits.EMPTY);
        assertThat(ReadFile.of("\uFEFF \n\n").refusal()).isEqualTo(Limits.EMPTY);
        assertThat(ReadFile.of("id;tekst").refusal()).isEmpty();
        assertThat(ReadFile.of("id;tekst").rows()).isEmpty();
    }

    @Test
    void aPictureIsRefused() {
        assertThat(ReadFile.of(new byte[2_000]).refusal()).contains("geen CSV, JSONL of Excel");
    }

    @Property(tries = 500)
    void anyBytesGiveRowsOrARefusalAndNeverAFault(@ForAll byte[] bytes) {
        assertThatCode(() -> ReadFile.of(bytes)).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    void anyMixOfSignsGivesRowsOrARefusalAndLinesOnlyGoUp(@ForAll("signs") String text) {
        ReadFile file = ReadFile.of("id;tekst\n" + text, StandardCharsets.UTF_8);

        List<Long> lines = file.rows().stream().map(Row::line).toList();
        assertThat(lines).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void anyMixOfSignsOfJsonGivesRowsOrARefusal(@ForAll("signs") String text) {
        assertThatCode(() -> ReadFile.of("{" + text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        ";", "\"", "\"\"", "\n", "\r", "\r\n", "a", "é", "{", "}", ":", ",", "[", "]", "1", "\\", "\0")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
