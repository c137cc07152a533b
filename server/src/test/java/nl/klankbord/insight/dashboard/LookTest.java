package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.web.Browser;
import nl.klankbord.web.Browser.Look;
import nl.klankbord.web.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The pages in a real browser.
@EnabledIf("nl.klankbord.web.Browser#isHere")
class LookTest {
    private static final String CHOSEN = "/?onderwerp=afval&toon=parkeren&woorden=container";

    @TempDir
    static Path folder;

    private static SampleTown town;
    private static House house;
    private static Browser browser;

    @BeforeAll
    static void open() {
        town = SampleTown.with(1_500, folder);
        house = town.house();
        browser = new Browser(house);
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
        town.close();
    }

    @Test
    void everyoneCanUseThePagesInLightAndDark() {
        for (Look look : List.of(Look.DESK, Look.DESK_DARK, Look.PHONE)) {
            Page visitor = browser.open(browser.visitor(look), "/inloggen?fout");
            assertThat(Browser.findings(visitor)).as("sign-in %s", look).isEmpty();
            Page reader = browser.reader(look, CHOSEN);
            reader.waitForSelector("[data-chart] canvas");
            assertThat(Browser.findings(reader)).as("overview %s", look).isEmpty();
        }
    }

    @Test
    void nobodyScrollsSidewaysOnASmallPhoneOrWhenZoomedIn() {
        for (int width : new int[] {320, 360, 640, 720, 1023, 1280}) {
            Page page = browser.reader(new Look(width, 700, false, true), CHOSEN);
            page.waitForSelector("[data-chart] canvas");
            assertThat(Browser.overflow(page)).as("width %d", width).isLessThanOrEqualTo(0);
            page.context().close();
        }
    }

    @Test
    void theKeyboardReachesTheSkipLinkFirstAndThenTheFilters() {
        Page page = browser.reader(Look.DESK, "/");
        List<String> reached = new ArrayList<>();
        for (int press = 0; press < 40; press++) {
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate("document.activeElement.id || document.activeElement.className")));
        }

        assertThat(reached.getFirst()).contains("skip-link");
        assertThat(reached).contains("woorden", "van", "tot", "gevoel-negative", "bron-klachten");
    }

    @Test
    void followingAFilterSwapsTheAnswerAndKeepsTheAddressAndTheFocus() {
        Page page = browser.reader(Look.DESK, "/");
        page.evaluate("window.sameDocument = true");

        page.locator("#bron-klachten").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".chip");

        assertThat(page.url()).contains("bron=klachten");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("bron-klachten");
        assertThat(page.locator("#stand").textContent()).contains("signalen van");
        page.goBack();
        page.waitForCondition(() -> page.locator(".chip").count() == 0);
        assertThat(page.url()).doesNotContain("bron=klachten");
    }

    @Test
    void searchingLeavesNoEmptyFieldsInTheAddress() {
        Page page = browser.reader(Look.DESK, "/");

        page.locator("#woorden").fill("container");
        page.keyboard().press("Enter");
        page.waitForSelector("mark.found");
        assertThat(page.url()).contains("woorden=container");

        page.locator("#woorden").fill("");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("mark.found").count() == 0);
        assertThat(page.url()).doesNotContain("woorden");
    }

    @Test
    void nothingInThePageIsStoppedByTheContentPolicy() {
        List<String> refused = new ArrayList<>();
        Page page = browser.visitor(Look.DESK);
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.onPageError(refused::add);
        signIn(page);

        page.locator("#bron-klachten").click();
        page.waitForSelector(".chip");
        page.locator("[data-chart]").hover();

        assertThat(refused).isEmpty();
    }

    @Test
    void withoutScriptsTheMonthsAreDrawnAndFiltersWork() {
        Page page = browser.reader(Look.NO_SCRIPTS, "/");

        assertThat(page.locator("svg.months polyline").count()).isEqualTo(2);
        page.locator("#onderwerp-afval").click();
        assertThat(page.url()).contains("onderwerp=afval");
        assertThat(page.locator(".chip").textContent()).contains("Afval");
    }

    @Test
    void onAPhoneTheFiltersAreFoldedAwayUntilAskedFor() {
        Page page = browser.reader(Look.PHONE, "/");
        page.waitForCondition(() -> !page.locator("#woorden").isVisible());

        page.locator(".filters-fold > summary").click();

        assertThat(page.locator("#woorden").isVisible()).isTrue();
    }

    private static void signIn(Page page) {
        browser.open(page, "/inloggen");
        page.locator("#naam").fill("beheerder");
        page.locator("#wachtwoord").fill(house.password());
        page.locator("main button").click();
        page.waitForSelector("#overzicht");
    }
}
