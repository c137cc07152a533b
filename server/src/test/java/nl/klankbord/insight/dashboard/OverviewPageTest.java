package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.web.House;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first page as a browser without JavaScript sees it.
class OverviewPageTest {
    @TempDir
    static Path folder;

    private static SampleTown town;
    private static House house;
    private static Visitor reader;

    @BeforeAll
    static void open() {
        town = SampleTown.with(2_000, folder.resolve("full"));
        town.add("<script>alert('x')</script> \"quoted\" & <img src=x onerror=alert(1)> [NAAM 1] zegtiets");
        town.addSpecial(2_001, SpecialCategory.SEX_LIFE);
        house = town.house();
        reader = new Visitor(house).signedIn();
    }

    @AfterAll
    static void close() {
        reader.close();
        house.close();
        town.close();
    }

    @Test
    void aTextWithSomethingSpecialOpensWithAClick() {
        String page = body("/?woorden=zegtiets");

        assertThat(page).containsPattern("<details class=\"signal-special\">\\s*<summary>");
        assertThat(words("/?woorden=zegtiets"))
                .contains("Bevat een bijzonder gegeven")
                .contains("Seksualiteit");
        assertThat(body("/?woorden=lantaarnpaal")).doesNotContain("signal-special");
    }

    @Test
    void everyTextHasALinkToReportALeak() {
        assertThat(body("/?woorden=zegtiets")).contains("href=\"/signalen/2001/lek\"");
    }

    @Test
    void theAnswerStandsInOneSentence() {
        assertThat(words("/"))
                .containsPattern("\\d+(\\.\\d+)? signalen van 1 december 2025 tot en met 23 november 2026, "
                        + "(\\d+ % (meer|minder) dan|ongeveer gelijk aan) (in )?dezelfde periode een jaar eerder");
    }

    @Test
    void nothingIsComparedWithDaysBeforeASourceDelivered() {
        assertThat(words("/?van=2015-01-01&tot=2026-11-23"))
                .contains("Daarom staat er geen vergelijking")
                .doesNotContain("% meer dan")
                .doesNotContain("% minder dan");
    }

    @Test
    void everyBarIsALinkThatAsksForItsTopic() {
        assertThat(body("/")).contains("href=\"/?van=2025-12-01&amp;tot=2026-11-23&amp;onderwerp=afval\"");
        assertThat(words("/?onderwerp=afval")).contains("Onderwerp Afval").contains("gekozen, klik om weg te halen");
    }

    @Test
    void openingATopicShowsItsParts() {
        assertThat(body("/")).doesNotContain("id=\"onderwerp-afval/containers\"");
        assertThat(body("/?toon=afval"))
                .contains("id=\"onderwerp-afval/containers\"")
                .contains("aria-expanded=\"true\"");
    }

    @Test
    void aPartTakesThePlaceOfItsTopic() {
        assertThat(body("/?onderwerp=afval&toon=afval"))
                .contains("tot=2026-11-23&amp;onderwerp=afval/containers&amp;toon=afval\"")
                .doesNotContain("onderwerp=afval&amp;onderwerp=afval/containers");
    }

    @Test
    void choicesAddUpAndCanEachBeTakenAway() {
        String page = body("/?onderwerp=afval&bron=klachten&woorden=container");

        assertThat(page).contains("Alles wissen");
        assertThat(page)
                .contains("href=\"/?van=2025-12-01&amp;tot=2026-11-23&amp;bron=klachten&amp;woorden=container\"");
        assertThat(page)
                .contains("href=\"/?van=2025-12-01&amp;tot=2026-11-23&amp;onderwerp=afval&amp;woorden=container\"");
        assertThat(page).contains("href=\"/?van=2025-12-01&amp;tot=2026-11-23&amp;bron=klachten&amp;onderwerp=afval\"");
    }

    @Test
    void theFormKeepsWhatWasChosenElsewhere() {
        String page = body("/?onderwerp=afval/containers&bron=klachten&toon=afval");

        assertThat(page).contains("<input type=\"hidden\" name=\"bron\" value=\"klachten\">");
        assertThat(page).contains("<input type=\"hidden\" name=\"onderwerp\" value=\"afval/containers\">");
        assertThat(page).contains("<input type=\"hidden\" name=\"toon\" value=\"afval\">");
        assertThat(page).doesNotContain("type=\"hidden\" name=\"van\"");
    }

    @Test
    void searchedWordsAreMarked() {
        assertThat(body("/?woorden=lantaarnpaal")).contains("<mark class=\"found\">lantaarnpaal</mark>");
    }

    @Test
    void theWordsThatLedToAChosenCategoryAreMarkedOtherwise() {
        assertThat(body("/?onderwerp=verkeer/verlichting")).contains("<mark class=\"proof\">lantaarnpaal</mark>");
        assertThat(body("/?onderwerp=verkeer&woorden=lantaarnpaal"))
                .contains("<mark class=\"found proof\">lantaarnpaal</mark>");
        assertThat(body("/")).doesNotContain("<mark");
    }

    @Test
    void whatWasMaskedIsAQuietLabel() {
        assertThat(body("/?onderwerp=zorg")).contains("<span class=\"hidden-data\">BSN 1</span>");
    }

    @Test
    void aHostileTextStaysText() {
        String page = body("/?woorden=zegtiets");

        assertThat(page)
                .contains("&lt;script&gt;alert('x')&lt;/script&gt;")
                .contains("<span class=\"hidden-data\">NAAM 1</span>");
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("<b>web</b>");
    }

    @Test
    void hostileQuestionsStayText() {
        String page =
                body("/?woorden=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&bron=%22onload=%22x&toon=%3Cb%3E&van=%3Cb%3E");

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("id=\"bron-\"onload")
                .doesNotContain("<b>");
        assertThat(page).contains("geen datum die wij kennen");
    }

    @Test
    void noQuestionBreaksThePage() {
        for (String query : new String[] {
            "van=2026-13-45&tot=0",
            "blad=0",
            "blad=999",
            "blad=-1",
            "toon=&toon=/",
            "onderwerp=/",
            "van=1900-01-01",
            "woorden=%00",
            "van=2026-11-23&tot=2026-11-23",
            "gevoel=onzin",
            "onderwerp=-",
            "taal=zz"
        }) {
            assertThat(reader.get("/?" + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    @Test
    void textsComeTwentyAPage() {
        String first = body("/");
        assertThat(count("<article", first)).isEqualTo(20);
        assertThat(first).contains("Oudere teksten").doesNotContain("Nieuwere teksten");

        String second = body("/?blad=2");
        assertThat(second).contains("Bladzijde 2 van").contains("Nieuwere teksten");
        assertThat(second).contains("tot=2026-11-23&amp;blad=3#teksten");
    }

    @Test
    void aRepeatIsCalledARepeat() {
        assertThat(body("/?blad=3") + body("/?blad=2") + body("/")).contains("bijna gelijk aan een eerder signaal");
    }

    @Test
    void nothingFoundTellsWhatToTakeAway() {
        String page = words("/?woorden=qqqq&bron=klachten");

        assertThat(page)
                .contains("Geen signalen met deze keuze")
                .contains("Zonder Woorden: qqqq")
                .contains("Zonder Bron: Klachten");
    }

    @Test
    void thingsSmallGetNoPercentages() {
        String page = words("/?woorden=vlag&van=2026-11-01&tot=2026-11-23");

        assertThat(page).contains("Wat inwoners vertellen").doesNotContainPattern("\\d %");
    }

    @Test
    void thePageSpeaksEnglishWhenAsked() {
        try (Visitor visitor = new Visitor(house).signedIn()) {
            visitor.post("/", "/taal", Map.of("taal", "en", "naar", "/"));
            HttpResponse<String> answer = visitor.get("/?onderwerp=afval");
            assertThat(answer.body())
                    .contains("Which topics bring many signals?")
                    .contains("<html lang=\"en\">");
            assertThat(answer.body()).doesNotContain("Waar gaan").doesNotContain("Wat inwoners");
        }
    }

    @Test
    void everyAddressInThePageWorks() {
        Matcher links = Pattern.compile("href=\"(/\\?[^\"#]*)").matcher(body("/?onderwerp=afval&toon=parkeren"));
        int tried = 0;
        while (links.find() && tried < 60) {
            String address = links.group(1).replace("&amp;", "&");
            assertThat(reader.get(address).statusCode()).as(address).isEqualTo(200);
            tried++;
        }
        assertThat(tried).isGreaterThan(40);
    }

    @Test
    void anEmptyHouseAsksForADelivery(@TempDir Path empty) {
        try (SampleTown nobody = SampleTown.with(0, empty);
                House start = nobody.house();
                Visitor visitor = new Visitor(start).signedIn()) {
            assertThat(visitor.get("/").body())
                    .contains("Er zijn nog geen signalen")
                    .contains("href=\"/leveringen/nieuw\"");
        }
    }

    private static String body(String path) {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /// The page without its markup, spaces made one.
    private static String words(String path) {
        return body(path)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace(" ,", ",")
                .replace(" :", ":");
    }

    private static int count(String part, String whole) {
        return whole.split(Pattern.quote(part), -1).length - 1;
    }
}
