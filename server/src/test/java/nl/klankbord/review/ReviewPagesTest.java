package nl.klankbord.review;

import static nl.klankbord.review.ReviewedTown.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.web.Browser;
import nl.klankbord.web.Browser.Look;
import nl.klankbord.web.House;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPagesTest {
    @TempDir
    private static Path temporary;

    private static ReviewedTown town;
    private static House house;
    private static Browser browser;

    @BeforeAll
    static void open() {
        assumeTrue(Browser.isHere());
        town = new ReviewedTown(temporary.resolve("index"));
        town.keep(
                "kto",
                DAY,
                "Geholpen door kruiwagen <b>vet</b> & co, bel 06-12345678.",
                "De kruiwagen van vorige week was ook goed.",
                "Mijn man heeft een depressie en wacht op hulp.",
                "emmer heeft mij netjes geholpen aan balie drie",
                "bloempot heeft op tijd gebeld, dank daarvoor",
                "De lamp op de hoek is stuk.");
        house = town.house();
        browser = new Browser(house);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            house.close();
            town.close();
        }
    }

    @Test
    void aLeakIsMaskedWithoutJavaScriptOnAPhone() {
        Page page = browser.reader(new Look(320, 640, false, false), leakAddress(1));
        assertThat(Browser.overflow(page)).isZero();
        page.locator("label.leak-word", new Page.LocatorOptions().setHasText("kruiwagen"))
                .click();
        page.locator("#soort").selectOption("PERSOON");
        page.locator("main form button").click();

        assertThat(page.locator("h1").innerText()).isEqualTo("Het lek is gemaskeerd");
        assertThat(page.locator("main").innerText())
                .contains("nog in 1 andere tekst")
                .contains("testgeval");
        assertThat(page.locator(".case-line").innerText())
                .doesNotContain("kruiwagen")
                .contains("[[PERSOON/");
        assertThat(Browser.overflow(page)).isZero();
        assertThat(town.signal(1).text()).contains("door [NAAM 1] <b>vet</b>");

        page.locator("main form button").click();

        assertThat(town.signal(2).text()).isEqualTo("De [NAAM 1] van vorige week was ook goed.");
        assertThat(page.locator("main").innerText())
                .doesNotContain("andere tekst.")
                .doesNotContain("Wordt nu gewist");
    }

    @Test
    void draggingOverWordsChoosesThem() {
        Page page = browser.reader(Look.DESK, leakAddress(4));

        page.evaluate("""
                const words = document.querySelectorAll('.leak-word');
                const range = document.createRange();
                range.setStart(words[0], 0);
                range.setEnd(words[1], words[1].childNodes.length);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                document.querySelector('.leak-words').dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));""");

        assertThat(page.locator(".leak-word input:checked").count()).isEqualTo(2);
    }

    @Test
    void aReportIsHonestAboutWhatNobodyChecked() {
        Page page = browser.reader(Look.DESK, "/maskering");
        assertThat(page.locator("main").innerText())
                .contains("Tevredenheid balie")
                .contains("nog niet gecontroleerd");

        browser.open(page, "/maskering/klachten");
        assertThat(page.locator("main").innerText()).contains("Nog niemand heeft teksten van deze bron gecontroleerd");
    }

    @Test
    void aSampleIsDrawnJudgedAndBecomesAnInterval() {
        Page page = browser.reader(Look.NO_SCRIPTS, "/maskering/kto/controle");
        page.locator("section[aria-labelledby=steekproef] form button").first().click();
        page.locator("section[aria-labelledby=steekproef] button[value=goed]")
                .first()
                .click();
        assertThat(page.locator("main").innerText()).containsPattern("[12] van 6 gecontroleerd");

        browser.open(page, "/maskering/kto");

        assertThat(page.locator("main").innerText())
                .contains("Met 95 % zekerheid staat in")
                .contains("meer teksten nodig dan er in deze steekproef zitten")
                .contains("Gezondheid")
                .contains("beheerder");
        page.locator("#marge").selectOption("5");
        page.locator("main form button").first().click();
        assertThat(page.locator("#marge").inputValue()).isEqualTo("5");
    }

    @Test
    void doubtfulTextsOfTheNewestOnesAreShownWithWhatIsDoubted() {
        Doubts doubts = new Doubts(town.index, town.record, town.rereading, town.checks);

        Doubts.Found found = doubts.find("kto", 10);

        assertThat(found.lookedThrough()).isEqualTo(6);
        assertThat(found.texts())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Doubts.Doubtful::most).reversed());
        assertThat(doubts.find("klachten", 10).lookedThrough()).isZero();
    }

    @Test
    void whoJudgesATextToLeakPointsOutTheWordsNext() {
        Page page = browser.reader(Look.NO_SCRIPTS, "/maskering/kto/controle");
        if (page.locator("button[value=lek]").count() == 0) {
            page.locator("section[aria-labelledby=steekproef] form button")
                    .first()
                    .click();
        }
        page.locator("button[value=lek]").last().click();

        assertThat(page.locator("h1").innerText()).isEqualTo("Een lek melden");
        assertThat(page.locator("main form a").getAttribute("href")).isEqualTo("/maskering/kto/controle#steekproef");
    }

    @Test
    void whoReportedALeakGoesOnWhereItWasSeen() {
        Page page = browser.reader(Look.NO_SCRIPTS, "/maskering/bijzonder?soort=health");
        page.locator(".signal-leak a").first().click();
        page.locator(".leak-word").last().click();
        page.locator("main form button").click();

        assertThat(page.locator("main a").last().getAttribute("href")).isEqualTo("/maskering/bijzonder?soort=health");
    }

    @Test
    void withTheKeyboardTheWordsAreOneStop() {
        Page page = browser.reader(Look.DESK, leakAddress(6));
        page.locator(".leak-word input").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");

        assertThat(page.locator(".leak-word input").nth(2).isChecked()).isTrue();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("soort");
    }

    @Test
    void theFormLeadsBackOnlyToPagesOfThisSite() {
        try (Visitor visitor = new Visitor(house).signedIn()) {
            for (String other :
                    List.of("https://evil.example/x", house.at(leakAddress(6)).toString())) {
                String form = visitor.send(HttpRequest.newBuilder(house.at(leakAddress(6)))
                                .header("Referer", other)
                                .build())
                        .body();
                assertThat(form).as(other).contains("name=\"naar\" value=\"/\"");
            }
            assertThat(visitor.get(leakAddress(6) + "?naar=//evil.example").body())
                    .contains("name=\"naar\" value=\"/\"");
        }
    }

    @Test
    void printedPagesFitThePaperAndHaveNoButtons() {
        Page page = browser.reader(new Look(680, 900, true, true), "/maskering");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String address : List.of("/maskering", "/maskering/kto", "/maskering/kto/controle", "/lekken")) {
            browser.open(page, address);
            assertThat(Browser.overflow(page)).as(address).isZero();
            assertThat(page.locator("button:visible").count()).as(address).isZero();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void everyPageIsAccessible() {
        for (Look look : List.of(Look.DESK, Look.DESK_DARK, Look.PHONE)) {
            Page page = browser.reader(look, "/maskering");
            for (String address : List.of(
                    "/maskering",
                    "/maskering/kto",
                    "/maskering/bijzonder",
                    "/maskering/kto/controle",
                    "/lekken",
                    leakAddress(6))) {
                browser.open(page, address);
                assertThat(Browser.findings(page)).as(address + " " + look).isEmpty();
                assertThat(Browser.overflow(page)).as(address + " " + look).isZero();
            }
        }
    }

    @Test
    void casesAreDownloadedAndRemoved() {
        town.leaks.report(new Leaks.Report(
                town.signal(5).id(), town.signal(5).sequence(), List.of(1), PersonalData.PERSOON, "bob"));
        try (Visitor visitor = new Visitor(house).signedIn()) {
            HttpResponse<String> file = visitor.get("/lekken/testgevallen.txt");
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("testgevallen.txt");
            assertThat(file.body()).contains("kto: [[PERSOON/nl:").contains("]] heeft op tijd gebeld");
            long leak = town.leaks.table().newest(1).getFirst().id();

            visitor.post("/lekken", "/lekken/" + leak + "/testgeval/verwijdering", Map.of());

            assertThat(visitor.get("/lekken/testgevallen.txt").body()).doesNotContain("]] heeft op tijd gebeld");
            assertThat(visitor.get("/lekken/999999").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/signalen/999999/lek").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/maskering/bestaat-niet").statusCode()).isEqualTo(404);
            HttpResponse<String> nothing = visitor.post(
                    leakAddress(6),
                    leakAddress(6),
                    Map.of("soort", "PERSOON", "stand", "" + town.signal(6).sequence()));
            assertThat(nothing.statusCode()).isEqualTo(422);
        }
    }

    private static String leakAddress(int number) {
        return "/signalen/" + town.signal(number).id() + "/lek";
    }
}
