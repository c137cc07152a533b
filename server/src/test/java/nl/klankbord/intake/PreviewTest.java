package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.intake.files.Content;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Preview preview = new Preview(Areas.builtIn(), new Masker());

    @Test
    void itShowsWhatWouldComeInAndCountsWhatWouldNot() throws IOException {
        Preview.Seen seen = seen("""
                nr;datum;toelichting;bijnaam;wijk
                1;1-2-2025;Ik heb lang gewacht aan de balie;geheim;Noord
                2;xx;Ik heb lang gewacht aan de balie;geheim;Noord
                3;2-2-2025;;geheim;Noord
                """, Optional.empty());

        assertThat(seen.refusal()).isEmpty();
        assertThat(seen.texts()).containsExactly(2);
        assertThat(seen.place(Mapping.Field.RECORD_ID)).isZero();
        assertThat(seen.place(Mapping.Field.CHANNEL)).isEqualTo(-1);
        assertThat(seen.rows().counted()).isEqualTo(3);
        assertThat(seen.rows().reasons()).isEqualTo(Map.of("de datum is niet te lezen", 1, "de tekst ontbreekt", 1));
        assertThat(seen.rows().shown()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("1");
            assertThat(row.context().area()).isEqualTo("noord");
        });
        assertThat(seen.rows().shown().toString()).doesNotContain("geheim");
    }

    @Test
    void aMappingOfTheReaderIsUsed() throws IOException {
        Mapping mapping = new Mapping(Map.of(Mapping.Field.UNIT, "a"), List.of("b"), Mapping.Scale.ONE_TO_TEN);

        Preview.Seen seen = seen("a;b\nx;y\nz;w\n", Optional.of(mapping));

        assertThat(seen.rows().shown()).extracting(Preview.Shown::text).containsExactly("y", "w");
        assertThat(seen.rows().shown().getFirst().received()).isEqualTo(DAY);
    }

    @Test
    void noMoreThanTwentyRowsAreShown() throws IOException {
        Preview.Seen seen = seen("id;tekst\n" + "1;een lange tekst van een bewoner\n".repeat(50), Optional.empty());

        assertThat(seen.rows().shown()).hasSize(20);
        assertThat(seen.rows().counted()).isEqualTo(50);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws IOException {
        assertThat(seen("", Optional.empty()).refusal()).isEqualTo("het bestand is leeg");
        assertThat(seen("a;b\n1;2\n", Optional.empty()).refusal()).isEqualTo("kies welke kolom de tekst bevat");
    }

    private Preview.Seen seen(String file, Optional<Mapping> mapping) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return preview.of(
                Content.of("x.csv", bytes.length, () -> new ByteArrayInputStream(bytes)),
                new Preview.Terms(mapping, DAY, StreetPolicy.KEEP_STREET));
    }
}
