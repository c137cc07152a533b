package nl.klankbord.masking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.web.Browser;
import nl.klankbord.web.Browser.Look;
import nl.klankbord.web.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page as people see it: with eyes, a keyboard, a screen reader, a phone, and without JavaScript.
class MaskingLookTest {
    private static House house;
    private static Browser browser;

    @BeforeAll
    static void open() {
        house = House.with(templates -> List.of(new MaskingPages(new Masker(), OwnLists.NONE, templates)), "", 0);
        browser = new Browser(house);
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
    }

    @Test
    void everyoneCanUseThePageInLightAndDarkAndOnAPhone() {
        for (Look look : List.of(Look.DESK, Look.DESK_DARK, Look.PHONE)) {
            Page page = browser.reader(look, "/maskering/proberen?voorbeeld");
            assertThat(Browser.findings(page)).as("form %s", look).isEmpty();
            page.locator("main form button").click();
            page.waitForSelector(".span-table");
            assertThat(Browser.findings(page)).as("answer %s", look).isEmpty();
            assertThat(Browser.overflow(page)).as("answer %s", look).isLessThanOrEqualTo(0);
            page.context().close();
        }
    }

    @Test
    void itWorksWithoutScriptsAndWithAKeyboardAlone() {
        Page page = browser.reader(Look.NO_SCRIPTS, "/maskering/proberen");
        page.locator("#tekst").focus();
        page.keyboard().type("mevrouw Jansen, bel 06-12345678");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForSelector(".span-table");
        assertThat(page.locator(".masked-text").first().innerText()).isEqualTo("mevrouw NAAM 1, bel TELEFOON");
        assertThat(page.locator("input[value=mask]").isChecked()).isTrue();
        assertThat(page.locator("a[aria-current=page]").innerText()).isEqualTo("Maskering");
    }
}
