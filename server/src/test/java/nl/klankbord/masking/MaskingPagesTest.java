package nl.klankbord.masking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.text.personaldata.StreetPolicy;
import nl.klankbord.web.House;
import nl.klankbord.web.Messages;
import nl.klankbord.web.ScreenLanguage;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MaskingPagesTest {
    private static final String SECRET = "Zwaantje Kwakernaak";
    private static final OwnLists LISTS =
            new OwnLists(List.of("Oude Werf", "Esdoorn"), List.of("Zonne Bloem"), List.of("14 010"));

    private static House house;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        house = House.with(templates -> List.of(new MaskingPages(new Masker(LISTS), LISTS, templates)), "", 0);
        visitor = new Visitor(house).signedIn();
    }

    @AfterAll
    static void close() {
        visitor.close();
        house.close();
    }

    @Test
    void aTextIsShownMaskedWithKindCertaintyAndReason() {
        String page = mask("mevrouw " + SECRET + " belde 06-12345678 over zonne bloem", "keep")
                .body();

        assertThat(page)
                .contains("<span class=\"hidden-data\">NAAM 1</span>", "<span class=\"hidden-data\">TELEFOON</span>")
                .contains(SECRET + " <span class=\"span-kind\" lang=\"nl\">Naam</span>")
                .contains("Telefoonnummer", "Vrijwel zeker <span class=\"soft\">100")
                .contains("Het staat op de eigen lijst van de gemeente.");
    }

    @Test
    void aStreetThatWasKeptIsNoDoubt() {
        String page = mask("mw Karaca belt, container Goudse Rijweg 331 zit alweer vol", "keep")
                .body();

        assertThat(page).doesNotContain("<td class=\"span-words\" lang=\"nl\">Goudse</td>");
    }

    @Test
    void theStreetIsKeptOrMaskedAsChosen() {
        String text = "Ik woon op Goudse Rijweg 331";

        assertThat(mask(text, "keep").body())
                .contains("Goudse Rijweg <span class=\"hidden-data\">HUISNUMMER</span>")
                .contains("value=\"keep\" checked");
        assertThat(mask(text, "mask").body())
                .contains("<span class=\"hidden-data\">ADRES</span>")
                .contains("value=\"mask\" checked");
    }

    @Test
    void whatWasPastedIsTextAndNeverCode() {
        String page = mask("<script>alert('x')</script> </textarea> <b>mevrouw " + SECRET + "</b>", "keep")
                .body();

        assertThat(page).doesNotContain("<script>alert", "<b>mevrouw").contains("&lt;/textarea&gt;");
    }

    @Test
    void theAnswerIsNotCachedAndNothingIsLogged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);

        HttpResponse<String> answer = mask("mevrouw " + SECRET, "keep");

        root.detachAppender(log);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.uri().toString()).doesNotContain("Kwakernaak");
        assertThat(log.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("Kwakernaak"));
        assertThat(visitor.get("/maskering/proberen").body()).doesNotContain("Kwakernaak");
    }

    @Test
    void anEmptyOrTooLongTextIsRefusedInWords() {
        HttpResponse<String> empty = mask("  \n ", "keep");
        HttpResponse<String> tooLong = mask("x".repeat(20_001), "keep");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Plak eerst een tekst.");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("De tekst heeft 20.001 tekens.", "hoogstens 20.000 tekens");
        assertThat(mask("x\r\n".repeat(9_000), "keep").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatIsFarTooLargeIsRefused() {
        assertThat(mask("x".repeat(5 << 20), "keep").statusCode()).isEqualTo(413);
    }

    @Test
    void aFormFromAnotherSiteOrWithoutSignInIsRefused() {
        assertThat(visitor.postWithout("/maskering/proberen", Map.of("tekst", SECRET))
                        .statusCode())
                .isEqualTo(403);
        try (Visitor stranger = new Visitor(house)) {
            assertThat(stranger.get("/maskering/proberen")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("/inloggen");
        }
    }

    @Test
    void theLoadedListsAreCountedAndNotShown() {
        String page = visitor.get("/maskering/proberen").body();

        assertThat(page).contains("Namen van medewerkers").contains("<dd class=\"number\">2</dd>");
        assertThat(page).doesNotContain("Zonne Bloem");
    }

    @Test
    void anExampleCanBeFilledIn() {
        String page = visitor.get("/maskering/proberen?voorbeeld").body();

        assertThat(page).contains("mw Karaca belt voor de derde keer");
    }

    @Test
    void everyReasonAndKindHasWordsInBothLanguages() {
        Messages messages = new Messages();
        for (ScreenLanguage language : ScreenLanguage.values()) {
            assertThat(Arrays.stream(Reason.values()).map(MaskedPieces::reasonKey))
                    .allSatisfy(key -> assertThat(messages.text(language, key)).endsWith("."));
            assertThat(Arrays.stream(PersonalData.values()).map(MaskedPieces::kindKey))
                    .allSatisfy(key -> assertThat(messages.text(language, key)).isNotBlank());
        }
    }

    @Test
    void certaintyIsSaidInWords() {
        assertThat(List.of(1.0, 0.9, 0.6, 0.3, 0.1).stream()
                        .map(share -> new Messages()
                                .text(
                                        ScreenLanguage.NL,
                                        MaskedPieces.Certainty.of(share).words())))
                .containsExactly(
                        "Vrijwel zeker", "Zeer waarschijnlijk", "Waarschijnlijk", "Misschien", "Klein vermoeden");
    }

    @Test
    void whatIsNotEntirelyCertainIsNotShownAsAHundredPercent() {
        assertThat(MaskedPieces.Certainty.of(0.999).shown()).isEqualTo(0.99);
        assertThat(MaskedPieces.Certainty.of(1).shown()).isEqualTo(1);
    }

    @Test
    void theViewNeverPrintsTheText() {
        MaskingView view =
                new MaskingView(SECRET, StreetPolicy.KEEP_STREET, "", MaskingView.Own.of(LISTS), Optional.empty());

        assertThat(view.toString()).doesNotContain("Kwakernaak");
    }

    private static HttpResponse<String> mask(String text, String streets) {
        return visitor.post("/maskering/proberen", "/maskering/proberen", Map.of("tekst", text, "straten", streets));
    }
}
