package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.intake.files.Spool;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.StreetPolicy;
import nl.klankbord.web.House;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The pages and the API as a browser and a system meet them, on a real server and a real database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakePagesTest {
    private static final String FILE = """
            nr;datum;toelichting;afdeling
            1;1-2-2025;Ik heb <b>lang</b> gewacht aan de balie;Burgerzaken
            2;1-2-2025;Mail mij op piet@voorbeeld.nl als het kan;Burgerzaken
            3;1-2-2025;;Burgerzaken
            """;

    private final Intake intake = new Intake();
    private final ApiKeys keys = new ApiKeys(intake.database);
    private final Spool spool;
    private final House house;
    private final Visitor visitor;

    IntakePagesTest(@TempDir Path folder) throws IOException {
        spool = new Spool(folder);
        house = House.with(this::pages);
        visitor = new Visitor(house).signedIn();
    }

    private List<Pages> pages(Templates templates) {
        return List.of(
                new SourcePages(intake.sources, keys, templates),
                new DeliveryPages(intake.deliveries, templates),
                new UploadPages(
                        intake.sources,
                        intake.files,
                        new Preview(Areas.builtIn(), new Masker()),
                        spool,
                        new UploadPages.Frame(templates, 1 << 20)),
                new SignalApi(
                        keys,
                        intake.deliveries,
                        intake.destination,
                        new FileDelivery.Ground(Areas.builtIn(), new Masker(), 1)));
    }

    @AfterAll
    void close() {
        visitor.close();
        house.close();
        spool.close();
    }

    @Test
    void aSourceIsAddedAndAWrongCodeIsExplained() {
        HttpResponse<String> added = visitor.post(
                "/bronnen", "/bronnen", Map.of("naam", "Chat website", "code", "chat-web", "soort", "chat"));
        HttpResponse<String> wrong = visitor.post("/bronnen", "/bronnen", Map.of("naam", "X", "code", "fout code"));
        HttpResponse<String> taken = visitor.post("/bronnen", "/bronnen", Map.of("naam", "X", "code", "kto-balie"));

        assertThat(added.headers().firstValue("Location")).hasValue("/bronnen/chat-web");
        assertThat(visitor.get("/bronnen").body()).contains("Chat website");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("kleine letters", "fout code");
        assertThat(taken.body()).contains("al in gebruik");
    }

    @Test
    void whatBecomesOfAStreetIsChosenPerSourceAndSeenInThePreview() {
        String text = "nr;toelichting\n1;Ik woon op Goudse Rijweg 331 en wacht al weken\n";
        String kept = visitor.get(look("klacht", text)).body();

        HttpResponse<String> chosen =
                visitor.post("/bronnen/klacht", "/bronnen/klacht/straten", Map.of("straten", "mask"));

        assertThat(kept).contains("Goudse Rijweg [HUISNUMMER]");
        assertThat(chosen.headers().firstValue("Location")).hasValue("/bronnen/klacht");
        assertThat(visitor.get("/bronnen/klacht").body()).contains("value=\"mask\" checked");
        assertThat(visitor.get(look("klacht", text)).body())
                .contains("op [ADRES] en")
                .doesNotContain("Goudse Rijweg");
        assertThat(intake.sources.streets("klacht")).isEqualTo(StreetPolicy.MASK_ALL);
        assertThat(intake.sources.streets("kto-balie")).isEqualTo(StreetPolicy.KEEP_STREET);
        assertThat(visitor.post("/bronnen/klacht", "/bronnen/klacht/straten", Map.of("straten", "weg"))
                        .statusCode())
                .isEqualTo(400);
        visitor.post("/bronnen/klacht", "/bronnen/klacht/straten", Map.of("straten", "keep"));
    }

    @Test
    void aNewSourceCanMaskItsStreetsFromTheStart() {
        visitor.post("/bronnen", "/bronnen", Map.of("naam", "Wijk", "code", "wijk-west", "straten", "mask"));

        assertThat(intake.sources.streets("wijk-west")).isEqualTo(StreetPolicy.MASK_ALL);
    }

    private String look(String source, String text) {
        return upload(source, "straten.csv", text)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void aFileIsUploadedLookedAtAndTakenIn() throws InterruptedException {
        HttpResponse<String> uploaded = upload("klacht", "klachten.csv", FILE);
        String look = uploaded.headers().firstValue("Location").orElseThrow();
        String preview = visitor.get(look).body();
        HttpResponse<String> taken = visitor.post(look, look, form("innemen"));
        String delivery = taken.headers().firstValue("Location").orElseThrow();
        String page = waitFor(delivery, "Klaar");

        assertThat(uploaded.statusCode()).isEqualTo(303);
        assertThat(preview).contains("Van de 3 regels worden er 1 geweigerd", "&lt;b&gt;lang", "de tekst ontbreekt");
        assertThat(delivery).matches("/leveringen/[0-9]+");
        assertThat(page).contains("klachten.csv", "de tekst ontbreekt");
        assertThat(visitor.get("/leveringen").body()).contains("klachten.csv");
        assertThat(visitor.get(delivery + "/quarantaine.csv").body()).contains("4;3;\"de tekst ontbreekt\";");
        assertThat(visitor.get(look).statusCode()).isEqualTo(422);
    }

    @Test
    void aMappingWithoutATextIsRefusedAndANewOneIsShown() {
        String look =
                upload("klacht", "k.csv", FILE).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> without = visitor.post(look, look, Map.of("actie", "innemen"));
        HttpResponse<String> other =
                visitor.post(look, look, Map.of("tekst", "3", "record_id", "0", "actie", "bekijken"));

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("ten minste één kolom");
        assertThat(other.body()).contains("<td>Burgerzaken</td>").doesNotContain("gewacht");
    }

    @Test
    void anUploadAboveTheLimitIsRefused() {
        assertThat(upload("klacht", "groot.csv", "x".repeat(2 << 20)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void anUploadWithoutASourceOrAFileIsExplained() {
        assertThat(upload("nergens", "k.csv", FILE).body()).contains("Kies een bron");
        assertThat(upload("klacht", "", "").body()).contains("Kies een bestand");
        assertThat(visitor.get("/leveringen/voorbeeld/weg").body()).contains("niet meer");
    }

    @Test
    void whatIsNotThereGivesNotFound() {
        assertThat(visitor.get("/leveringen/999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/leveringen/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/bronnen/nergens").statusCode()).isEqualTo(404);
    }

    @Test
    void aKeyIsShownOnceWorksForItsSourceAndCanBeRevoked() {
        HttpResponse<String> made = visitor.post("/bronnen/kto-balie", "/bronnen/kto-balie/sleutels", Map.of());
        Matcher key = Pattern.compile("kb_[A-Za-z0-9_-]{43}").matcher(made.body());
        assertThat(key.find()).isTrue();
        long number = keys.of("kto-balie").getFirst().id();

        assertThat(visitor.get("/bronnen/kto-balie").body()).doesNotContain(key.group());
        assertThat(api("kto-balie", key.group(), "{\"id\":\"k1\",\"text\":\"goed\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api("klacht", key.group(), "{}").statusCode()).isEqualTo(403);
        visitor.post("/bronnen/kto-balie", "/bronnen/kto-balie/sleutels/" + number + "/intrekking", Map.of());
        assertThat(api("kto-balie", key.group(), "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void theApiSaysOfEachSignalWhatBecameOfIt() {
        String key = keys.add("kto-balie", "test");
        String batch = """
                [{"id":"a1","received":"2026-11-01","text":"Vriendelijk geholpen","channel":"web","postcode":"3011 AB",
                  "score":{"value":8,"lowest":1,"highest":10,"highIsGood":true}},
                 {"id":"a1","text":"Nog een keer"},
                 {"id":"a2","received":"geheim","text":"x"},
                 {"id":"a3","text":{"geheim":1}},
                 {"id":"a4","text":"goed","score":{"value":11,"lowest":1,"highest":10}}]""";

        HttpResponse<String> answer = api("kto-balie", key, batch);

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.body())
                .contains("{\"id\":\"a1\",\"status\":\"added\"}", "{\"id\":\"a1\",\"status\":\"known\"}")
                .contains("{\"id\":\"a2\",\"status\":\"refused\",\"reason\":\"de datum is niet te lezen\"}")
                .contains("text moet een tekst", "buiten de schaal")
                .doesNotContain("geheim");
        assertThat(intake.destination.signals).anySatisfy(signal -> {
            assertThat(signal.recordId()).isEqualTo("a1");
            assertThat(signal.received()).isEqualTo("2026-11-01");
            assertThat(signal.context().area()).isEqualTo("centrum");
            assertThat(signal.context().score()).isNotNull();
        });
    }

    @Test
    void theApiRefusesWhatItCannotRead() {
        String key = keys.add("kto-balie", "test");

        assertThat(api("kto-balie", "kb_fout", "{}").statusCode()).isEqualTo(401);
        assertThat(api("kto-balie", key, "geen json").statusCode()).isEqualTo(422);
        assertThat(api("kto-balie", key, "[]").statusCode()).isEqualTo(422);
        assertThat(api("kto-balie", key, "[" + "{},".repeat(1_000) + "{}]").statusCode())
                .isEqualTo(422);
        assertThat(api("kto-balie", key, " ".repeat(26 << 20)).statusCode()).isEqualTo(413);
        HttpResponse<String> text = send("kto-balie", key, "{}", "text/plain");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text.body()).contains("\"status\":415");
    }

    private HttpResponse<String> upload(String source, String name, String text) {
        String token = Pattern.compile("_csrf=([A-Za-z0-9_%-]+)")
                .matcher(visitor.get("/leveringen/nieuw").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String body = """
                --grens\r
                Content-Disposition: form-data; name="bron"\r
                \r
                %s\r
                --grens\r
                Content-Disposition: form-data; name="bestand"; filename="%s"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --grens--\r
                """.formatted(source, name, text);
        return visitor.send(HttpRequest.newBuilder(house.at("/leveringen?_csrf=" + token))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static Map<String, String> form(String action) {
        return Map.of("tekst", "2", "record_id", "0", "received", "1", "unit", "3", "actie", action);
    }

    private String waitFor(String path, String words) throws InterruptedException {
        String page = visitor.get(path).body();
        for (int i = 0; i < 100 && !page.contains(words); i++) {
            Thread.sleep(100);
            page = visitor.get(path).body();
        }
        return page;
    }

    private HttpResponse<String> api(String source, String key, String body) {
        return send(source, key, body, "application/json");
    }

    private HttpResponse<String> send(String source, String key, String body, String type) {
        return visitor.send(HttpRequest.newBuilder(house.at("/api/v1/bronnen/" + source + "/signalen"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
