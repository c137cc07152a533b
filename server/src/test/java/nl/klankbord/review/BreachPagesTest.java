package nl.klankbord.review;

import static nl.klankbord.review.ReviewedTown.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.web.House;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ordinary words stand for names here, so that the masker is sure to miss them.
class BreachPagesTest {
    @TempDir
    private Path temporary;

    private ReviewedTown town;
    private Leaks.Outcome.Masked masked;

    @BeforeEach
    void open() {
        town = new ReviewedTown(temporary.resolve("index"));
        town.keep("kto", DAY, "Mijn kruiwagen heeft een depressie en wacht al weken op hulp.");
        town.keep("klachten", DAY, "Die kruiwagen van vorige week was ook goed.");
        town.database.sql().sql("""
                        update signal set recorded_at = now() - interval '50 hours' where record_id = 'r-1'""").update();
        town.database.sql().sql("""
                        insert into account (name, password_hash, created) values
                            ('anna', '$argon2id$x', now() - interval '1 day'),
                            ('bart', '$argon2id$x', now() - interval '1 day'),
                            ('nieuw', '$argon2id$x', now() + interval '1 day')""").update();
        masked = (Leaks.Outcome.Masked) town.leaks.report(new Leaks.Report(
                town.signal(1).id(), town.signal(1).sequence(), List.of(2), PersonalData.PERSOON, "pien"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theFactsComeFromTheRecord() {
        BreachFacts facts = facts();

        assertThat(facts.sources()).containsExactly("Tevredenheid balie");
        assertThat(facts.readable()).isBetween(Duration.ofHours(50), Duration.ofHours(51));
        assertThat(Duration.between(Instant.now(), facts.deadline()))
                .isBetween(Duration.ofHours(71), Duration.ofDays(3));
        assertThat(facts.accounts()).isEqualTo(2);
        assertThat(facts.caseKept()).isTrue();
    }

    @Test
    void otherTextsInWhichItWasMaskedCountToo() {
        OpenLeaks.Words words = new OpenLeaks.Words(masked.words(), PersonalData.PERSOON, Instant.now());
        town.leaks.widen(masked.leak(), words, town.leaks.elsewhere(words, 0).ids(), "rob");

        assertThat(facts().sources()).containsExactly("Klachten", "Tevredenheid balie");
        assertThat(facts().leak().texts()).isEqualTo(2);
    }

    @Test
    void specialDataInTheSameTextIsTold() {
        assertThat(facts().special())
                .extracting(special -> special.category().code())
                .containsExactly("health");
    }

    @Test
    void thePageAndTheFileTellTheSameAndNotTheWords() {
        try (House house = town.house();
                Visitor visitor = new Visitor(house).signedIn()) {
            String address = "/lekken/" + masked.leak() + "/datalek";
            String page = visitor.get(address).body();
            HttpResponse<String> file = visitor.get(address + ".txt");

            for (String told :
                    List.of("Soort gegeven", "2 dagen", "door pien", "2 accounts", "Gezondheid (in 1 tekst)")) {
                assertThat(page).contains(told);
                assertThat(file.body()).contains(told);
            }
            assertThat(page + file.body()).doesNotContain("kruiwagen");
            assertThat(file.body()).contains("(vul in)").contains("72 uur");
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("datalek-" + masked.leak() + ".txt");
            assertThat(visitor.get("/lekken/" + masked.leak()).body()).contains("href=\"" + address + "\"");
            assertThat(visitor.get("/lekken/999999/datalek").statusCode()).isEqualTo(404);
            visitor.post("/lekken", "/taal", Map.of("taal", "en", "naar", "/"));
            assertThat(visitor.get(address).body()).contains("Who could read it?");
        }
    }

    private BreachFacts facts() {
        Leak leak = town.leaks.table().find(masked.leak()).orElseThrow();
        return BreachFacts.of(leak, town.database).orElseThrow();
    }
}
