package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonlRowsTest {

    @Test
    void theKeysAreTheColumns() {
        ReadFile file = ReadFile.of("""
                {"id":"c1","text":"te laat","score":7.50}

                {"text":"goed","id":"c2","ja":true,"niets":null}
                """);

        assertThat(file.columns()).containsExactly("id", "text", "score", "ja", "niets");
        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().getFirst()).isEqualTo(new Row.Cells(1, List.of("c1", "te laat", "7.50")));
        assertThat(file.rows().getLast()).isEqualTo(new Row.Cells(3, List.of("c2", "goed", "", "true", "")));
    }

    @Test
    void listsArePassedOver() {
        ReadFile file = ReadFile.of("{\"id\":\"c1\",\"spans\":[[1,2,\"X\"],{\"a\":1}],\"text\":\"goed\"}\n");

        assertThat(file.columns()).containsExactly("id", "text");
        assertThat(file.cells()).containsExactly(List.of("c1", "goed"));
    }

    @Test
    void anObjectWithinAnObjectIsRefusedWithItsLine() {
        ReadFile file = ReadFile.of("{\"id\":\"1\"}\n{\"id\":{\"a\":\"geheim\"}}\n{\"id\":\"3\"}\n");

        assertThat(file.cells()).containsExactly(List.of("1"), List.of("3"));
        assertThat(file.refused())
                .containsExactly("2: in het JSON-object staat een ander object; alleen platte objecten worden gelezen");
    }

    @Test
    void whatIsNoJsonIsRefusedWithoutBeingQuoted() {
        ReadFile file = ReadFile.of("{\"id\":\"1\"}\n{\"id\":geheim}\n[1]\n{\"a\":1} {\"b\":2}\n{\"a\":1,\"a\":2}\n");

        assertThat(file.refused())
                .hasSize(4)
                .allSatisfy(reason -> assertThat(reason).doesNotContain("geheim"));
        assertThat(file.refused().getFirst()).startsWith("2: ");
    }

    @Test
    void aColumnThatOnlyTurnsUpLaterIsAddedAtTheEnd() {
        String many = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\":\"%d\"}".formatted(i))
                .collect(Collectors.joining("\n"));

        ReadFile file = ReadFile.of(many + "\n{\"id\":\"x\",\"later\":\"ja\"}\n");

        assertThat(file.columns()).containsExactly("id", "later");
        assertThat(file.cells().getLast()).containsExactly("x", "ja");
    }

    @Test
    void aThousandKeysEndTheFile() {
        String wide = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"k%d\":1".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(ReadFile.of("{\"id\":\"1\"}\n" + wide + "\n{\"id\":\"3\"}").refused())
                .containsExactly("from 2: " + Limits.TOO_MANY_COLUMNS);
    }

    @Test
    void aJsonListIsRefusedWithAnExplanation() {
        assertThat(ReadFile.of("[{\"id\":1}]").refusal()).contains("één object per regel");
    }

    @Test
    void hugeNumbersAndDeepListsRefuseTheirLineOnly() {
        ReadFile file = ReadFile.of("{\"id\":%s}\n{\"id\":%s}\n{\"id\":\"3\"}\n"
                .formatted("9".repeat(10_000), "[".repeat(10_000) + "]".repeat(10_000)));

        assertThat(file.refused()).hasSize(2);
        assertThat(file.cells()).containsExactly(List.of("3"));
    }
}
