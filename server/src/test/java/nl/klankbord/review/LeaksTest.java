package nl.klankbord.review;

import static nl.klankbord.review.ReviewedTown.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ordinary words stand for names here, so that the masker is sure to miss them.
class LeaksTest {
    private static final String NAME = "kruiwagen";

    @TempDir
    private Path temporary;

    private ReviewedTown town;

    @BeforeEach
    void open() {
        town = new ReviewedTown(temporary.resolve("index"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatIsPointedOutIsMaskedAtOnceWithTheNextNumber() {
        town.keep("kto", DAY, "Mevrouw Jansen zag dat de kruiwagen vol zat. Kruiwagen staat er nog.");
        RecordedSignal before = town.signal(1);
        assertThat(before.text()).contains("kruiwagen", "[NAAM 1]");

        Leaks.Outcome outcome = report(before, "kruiwagen", PersonalData.PERSOON);

        assertThat(outcome).isInstanceOf(Leaks.Outcome.Masked.class);
        assertThat(town.signal(1).text())
                .isEqualTo("Mevrouw [NAAM 1] zag dat de [NAAM 2] vol zat. [NAAM 2] staat er nog.");
    }

    @Test
    void categoriesAndEvidenceAreThoseOfTheNewText() {
        town.keep("kto", DAY, "De ondergrondse container van kruiwagen zit alweer vol, niemand belt terug.");
        assertThat(town.signal(1).found().topics()).contains("parkeren");

        report(town.signal(1), "kruiwagen", PersonalData.PERSOON);

        RecordedSignal after = town.signal(1);
        assertThat(after.found().topics()).contains("afval/containers").doesNotContain("parkeren");
        assertThat(after.found().evidence())
                .allSatisfy(evidence -> assertThat(evidence.end())
                        .isLessThanOrEqualTo(after.text().length()));
    }

    @Test
    void theLeakedWordsAreNowhereAnyMore() throws IOException {
        town.keep(
                "kto",
                DAY,
                "Bij de balie zat kruiwagen die alles wist van de vergunning voor het terras.",
                "Een heel andere tekst over de lantaarn op de hoek die het niet doet.");
        town.database.sql().sql("analyze").update();
        town.follower.expunge(town.record.lastSequence(), Duration.ofSeconds(30));
        assertThat(placesWithTheName()).isNotEmpty();

        report(town.signal(1), "kruiwagen", PersonalData.PERSOON);
        assertThat(town.erasure.erase()).isTrue();

        assertThat(placesWithTheName()).isEmpty();
        assertThat(town.found("kruiwagen")).isEmpty();
        assertThat(town.found("vergunning")).containsExactly(town.signal(1).id());
        assertThat(town.leaks.table().toErase()).isEmpty();
    }

    @Test
    void nearlyEqualTextsAreMaskedAlong() {
        String text =
                "Kruiwagen stond gisteren weer te schreeuwen bij het hek van de speeltuin aan de rand van het park";
        town.keep("kto", DAY, text, text + "!", "Een andere tekst van kruiwagen over de bus.");
        assertThat(town.signal(2).isRepeat()).isTrue();

        report(town.signal(2), "Kruiwagen", PersonalData.PERSOON);

        assertThat(town.signal(1).text()).startsWith("[NAAM 1] stond");
        assertThat(town.signal(2).text()).startsWith("[NAAM 1] stond");
        assertThat(town.signal(3).text()).contains(NAME);
    }

    @Test
    void otherTextsWithTheSameWordsAreCountedAndMaskedOnRequest() {
        town.keep(
                "kto",
                DAY,
                "De stoel kapstok staat daar, zegt men.",
                "Wij zagen de STOEL, KAPSTOK weer.",
                "De stoel bij de kapstok is vol.",
                "stoel alleen is iets anders");
        town.keep("klachten", DAY, "wij zagen de stoel kapstok");
        Leaks.Outcome.Masked masked =
                (Leaks.Outcome.Masked) report(town.signal(1), "stoel kapstok", PersonalData.PERSOON);
        OpenLeaks.Words words = new OpenLeaks.Words(masked.words(), PersonalData.PERSOON, Instant.now());

        Leaks.Elsewhere elsewhere = town.leaks.elsewhere(words, 5);
        town.leaks.widen(masked.leak(), words, elsewhere.ids(), "pien");

        assertThat(elsewhere.ids()).contains(town.signal(5).id());
        assertThat(town.signal(5).text()).isEqualTo("wij zagen de [NAAM 1]");
        assertThat(town.signal(3).text()).contains("stoel bij de kapstok");
        Leak leak = town.leaks.table().find(masked.leak()).orElseThrow();
        assertThat(leak.texts()).isEqualTo(1 + elsewhere.ids().size());
        assertThat(leak.widened())
                .hasValueSatisfying(event -> assertThat(event.by()).isEqualTo("pien"));
    }

    @Test
    void theActionIsARowWithoutTheWords() {
        town.keep("kto", DAY, "Bel kruiwagen op het nummer dat u heeft.");

        report(town.signal(1), "kruiwagen", PersonalData.PERSOON);

        assertThat(town.leaks.table().newest(10)).singleElement().satisfies(leak -> {
            assertThat(leak.reported().by()).isEqualTo("test");
            assertThat(leak.kind()).isEqualTo(PersonalData.PERSOON);
            assertThat(leak.source()).isEqualTo("kto");
            assertThat(leak.texts()).isEqualTo(1);
            assertThat(leak.words()).isEqualTo(1);
            assertThat(leak.erased()).isEmpty();
        });
    }

    @Test
    void aTextThatChangedMeanwhileIsNotMaskedBlindly() {
        town.keep("kto", DAY, "Bel kruiwagen en bloempot op het nummer dat u heeft.");
        RecordedSignal seen = town.signal(1);
        report(seen, "kruiwagen", PersonalData.PERSOON);

        assertThat(report(seen, "bloempot", PersonalData.PERSOON)).isInstanceOf(Leaks.Outcome.TextChanged.class);
        assertThat(town.signal(1).text()).contains("bloempot");
    }

    @Test
    void theCountsOfTheReportFollow() {
        town.keep("kto", DAY, "Bel kruiwagen op het nummer dat u heeft.", "Bel mij op 06-12345678 graag.");
        assertThat(town.report.total("kto").masked()).isEqualTo(1);

        report(town.signal(1), "kruiwagen", PersonalData.PERSOON);

        assertThat(town.report.total("kto").masked()).isEqualTo(2);
        assertThat(town.report.total("kto").texts()).isEqualTo(2);
        assertThat(town.report.counts("kto").kinds())
                .extracting(MaskingReport.Kind::kind)
                .containsExactlyInAnyOrder(PersonalData.PERSOON, PersonalData.TELEFOON);
    }

    @Test
    void anAddressThatIsPointedOutGoesWithItsStreet() {
        town.keep("kto", DAY, "Kom kijken bij het huis met de rode deur aan de vlinderbos naast de molen.");

        report(town.signal(1), "vlinderbos naast de molen", PersonalData.ADRES);

        assertThat(town.signal(1).text()).doesNotContain("vlinderbos").contains("[ADRES]");
    }

    @ParameterizedTest
    @CsvSource({"KEEP_STREET, Kruiwagenweg [HUISNUMMER]", "MASK_ALL, [ADRES]"})
    void anAddressThatIsFoundOnceMoreIsMaskedAsItsSourceHasIt(StreetPolicy streets, String address) {
        town.keep("kto", DAY, "Wij horen van bloempot dat de lamp stuk is op het plein bij u");
        town.overwrite(1, "Wij horen van bloempot dat de lamp stuk is aan de Kruiwagenweg 12.");
        town.sources.chooseStreets("kto", streets, "test");

        report(town.signal(1), "bloempot", PersonalData.PERSOON);

        assertThat(town.signal(1).text()).contains("aan de " + address);
    }

    private Leaks.Outcome report(RecordedSignal signal, String words, PersonalData kind) {
        int start = signal.text().indexOf(words);
        List<Integer> numbers = ChoosableText.of(signal.text()).parts().stream()
                .filter(part -> part.number() > 0 && part.start() < start + words.length() && start < part.end())
                .map(ChoosableText.Part::number)
                .toList();
        return town.leaks.report(new Leaks.Report(signal.id(), signal.sequence(), numbers, kind, "test"));
    }

    /// Columns of the database, with what its planner remembers, and files of the index that hold the name.
    private List<String> placesWithTheName() throws IOException {
        List<String> places = new ArrayList<>(columnsWithTheName());
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.toLowerCase(Locale.ROOT).contains(NAME)) {
                    places.add(String.valueOf(file.getFileName()));
                }
            }
        }
        return places;
    }

    private List<String> columnsWithTheName() {
        List<String> places = new ArrayList<>();
        town.database.sql().sql("""
                        select table_schema || '.' || table_name, column_name from information_schema.columns
                        where table_schema = 'public' or table_name = 'pg_stats'""").query(row -> {
            String question = "select count(*) from %s where \"%s\"::text ilike '%%%s%%'"
                    .formatted(row.getString(1), row.getString(2), NAME);
            if (town.database.sql().sql(question).query(Long.class).single() > 0) {
                places.add(row.getString(1) + "." + row.getString(2));
            }
        });
        return places;
    }
}
