package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.intake.ApiKeys;
import nl.klankbord.intake.Source;
import nl.klankbord.text.personaldata.StreetPolicy;
import nl.klankbord.web.Browser;
import nl.klankbord.web.Browser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of one signal on real parts: a file from the browser, PostgreSQL, Lucene, and the dashboard.
class EndToEndTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NAME = "Kwakernaak";
    private static final String CSV = """
            Kenmerk;Ontvangen op;Toelichting;Cijfer;Kanaal;Afdeling;Postcode
            K-001;03-11-2026;De parkeervergunning is na drie maanden nog niet verleend, mevrouw Zwaantje Kwakernaak belde vergeefs. Bel 06-12345678.;2;web;Parkeren;3011 AB
            K-002;04-11-2026;"=HYPERLINK(""http://example.com"";""klik"") <script>alert('x')</script> de container zit vol";4;telefoon;Schone Stad;3031 CD
            K-003;niet bekend;Zonder datum kom ik er niet in;5;web;Parkeren;3011 AB
            K-004;05-11-2026;Café De Zwaan maakt elke nacht herrie, ik slaap er niet van;1;web;Toezicht;3081 EF
            """;

    @TempDir
    private static Path folder;

    private static Installation installation;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Settings settings =
                Settings.from(Map.of("KLANKBORD_DATA", folder.resolve("data").toString(), "KLANKBORD_PORT", "0"));
        installation = Installation.open(settings);
        server = Server.start(settings, installation, "");
        installation.sources().add(new Source("klachten", "Klachten", Source.Kind.KLACHT, Optional.empty()), "test");
        browser = new Browser(URI.create(server.address()), server.firstPassword());
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
        installation.close();
    }

    @Test
    void aFileFromTheBrowserIsCountedAndFound() throws Exception {
        Path csv = Files.write(folder.resolve("klachten.csv"), CSV.getBytes(WINDOWS));

        Page page = browser.reader(Look.DESK, "/leveringen/nieuw");
        page.locator("#bron").selectOption("klachten");
        page.locator("#bestand").setInputFiles(csv);
        page.locator("main form button").click();

        assertThat(page.content())
                .doesNotContain(NAME)
                .doesNotContain("06-12345678")
                .contains("[NAAM 1]");
        assertThat(page.content()).contains("Café De Zwaan");
        page.locator("button[value=innemen]").click();
        waitForEnd(page);
        assertThat(page.locator("main").innerText()).contains("4").contains("datum");

        installation.catchUp(sentence -> {});
        browser.open(page, "/?van=2026-11-01&tot=2026-11-30&bron=klachten");
        assertThat(page.locator("main").innerText()).contains("3 signalen").doesNotContain(NAME);
        browser.open(page, "/?van=2026-11-01&tot=2026-11-30&woorden=vergunning");
        assertThat(page.locator("main mark").allInnerTexts()).contains("parkeervergunning");
        assertThat(page.locator("script:not([src])").count()).isZero();
        assertThat(page.locator("main").innerText()).doesNotContain("container zit vol");
    }

    @Test
    void theWholeWayWorksWithoutJavaScriptOnAPhone() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("telefoon.csv"), "id,datum,opmerking\nt-1,2026-10-02,de speeltuin is kapot\n");

        Page page = browser.reader(new Look(320, 640, false, false), "/leveringen/nieuw");
        page.locator("#bron").selectOption("klachten");
        page.locator("#bestand").setInputFiles(csv);
        page.locator("main form button").click();
        page.locator("button[value=innemen]").click();
        waitForEnd(page);

        assertThat(page.locator("main").innerText()).contains("1");
    }

    @Test
    void everyPageOfADeliveryIsAccessible() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("toegankelijk.csv"),
                "id,datum,tekst\nw-1,2026-10-03,de lift is stuk\nw-2,gisteren,kapot\n");
        Page page = browser.reader(Look.DESK, "/bronnen");
        assertAccessible(page);
        assertAccessible(browser.open(page, "/bronnen/klachten"));
        assertAccessible(browser.open(page, "/leveringen/nieuw"));

        page.locator("#bron").selectOption("klachten");
        page.locator("#bestand").setInputFiles(csv);
        page.locator("main form button").click();
        assertAccessible(page);
        page.locator("button[value=innemen]").click();
        waitForEnd(page);
        assertAccessible(page);
        assertAccessible(browser.open(page, "/leveringen"));
    }

    private static void assertAccessible(Page page) {
        assertThat(Browser.findings(page)).as(page.url()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Browser.overflow(page)).as(page.url()).isZero();
        page.setViewportSize(1440, 900);
    }

    @Test
    void noPageOpensWithoutSignIn() {
        Page page = browser.visitor(Look.DESK);
        for (String path : new String[] {
            "/", "/leveringen", "/leveringen/nieuw", "/leveringen/1", "/bronnen", "/maskering/proberen"
        }) {
            browser.open(page, path);
            assertThat(URI.create(page.url()).getPath()).as(path).isEqualTo("/inloggen");
        }
    }

    @Test
    void aSignalByTheApiIsSeenWithinSeconds() throws Exception {
        String key = new ApiKeys(installation.database()).add("klachten", "test");

        assertThat(post(key, "{\"id\":\"api-1\",\"text\":\"De brug bij de Zilvermeeuw staat open\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(key, "{\"id\":\"api-1\",\"text\":\"De brug bij de Zilvermeeuw staat open\"}")
                        .body())
                .contains("known");
        assertThat(post("verkeerd", "{}").statusCode()).isEqualTo(401);

        Page page = browser.reader(Look.DESK, "/?woorden=zilvermeeuw");
        for (int i = 0; i < 20 && page.locator("main mark").count() == 0; i++) {
            page.waitForTimeout(250.0);
            page.reload();
        }
        assertThat(page.locator("main mark").count()).isPositive();
    }

    @Test
    void aStreetIsKeptOrMaskedAsItsSourceSays() throws Exception {
        installation.sources().add(new Source("balie", "Balie", Source.Kind.ANDERS, Optional.empty()), "test");
        installation
                .sources()
                .add(new Source("wijk", "Wijk", Source.Kind.WIJK, Optional.empty(), StreetPolicy.MASK_ALL), "test");
        for (String source : new String[] {"balie", "wijk"}) {
            String key = new ApiKeys(installation.database()).add(source, "test");
            post(source, key, "{\"id\":\"straat-1\",\"text\":\"De lamp bij Goudse Rijweg 331 is stuk\"}");
        }

        assertThat(installation
                        .database()
                        .sql()
                        .sql("select text from signal where record_id = 'straat-1' order by source")
                        .query(String.class)
                        .list())
                .containsExactly("De lamp bij Goudse Rijweg [HUISNUMMER] is stuk", "De lamp bij [ADRES] is stuk");
    }

    @Test
    void aPortThatIsTakenIsRefusedWithWhatToDo() {
        Settings taken = Settings.from(Map.of(
                "KLANKBORD_DATA", folder.resolve("other").toString(),
                "KLANKBORD_PORT", Integer.toString(URI.create(server.address()).getPort())));

        assertThatThrownBy(() -> Server.start(taken, installation, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is bezet")
                .hasMessageContaining("--port");
    }

    @Test
    void healthTellsThatThePartsWork() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "/health")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP");
    }

    private static HttpResponse<String> post(String key, String body) throws Exception {
        return post("klachten", key, body);
    }

    private static HttpResponse<String> post(String source, String key, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address() + "/api/v1/bronnen/" + source + "/signalen"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// The page of a delivery refreshes itself until the delivery has ended.
    private static void waitForEnd(Page page) {
        Locator ended = page.locator("main").getByText(Pattern.compile("klaar|ingenomen", Pattern.CASE_INSENSITIVE));
        ended.first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }
}
