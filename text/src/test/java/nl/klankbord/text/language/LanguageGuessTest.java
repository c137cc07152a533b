package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | De vuilnis is deze week weer niet opgehaald en dat is heel vervelend.",
                "EN | I have been waiting for my passport for three weeks and nobody answers the phone.",
                "DE | Ich habe seit drei Wochen keine Antwort bekommen und warte noch immer auf die Wohnung.",
                "FR | Bonjour, je voudrais savoir quand mon passeport sera prêt, parce que je pars dans deux semaines.",
                "ES | Hola, quiero saber cuando puedo recoger mi pasaporte porque tengo que viajar.",
                "PT | Olá, eu preciso de ajuda com a minha casa porque não tenho dinheiro.",
                "PL | Dzień dobry, mam pytanie, kiedy będzie gotowy mój paszport? Czekam już trzy tygodnie.",
                "TR | Merhaba, benim için çok önemli, ne zaman cevap var ve nasıl yardım istiyorum.",
                "AR | مرحبا أريد أن أعرف متى يكون جواز السفر جاهزا شكرا",
                "UK | Добрий день, коли буде готовий мій паспорт? Дякую, це дуже потрібно."
            })
    void theLanguageIsTold(Language language, String text) {
        assertThat(GUESS.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mw wnt nr 12, uitk nt ontv, wil tb na 14u, aub svp",
                "dhr vr afspr rijbew, geen digid, uitgelegd",
                "ik heb 't al zeuven keer gezeed mor ze doen d'r niks an",
                "da ken nie, hedde da nou al gezien, ge wit toch da wij hier wonen",
                "TWEE UUR IN DE WACHT EN TOEN VIEL DE LIJN WEG",
                "kheb die man gebeld, die was in de war of zo",
                "me zus der man heb een pas maar die is kapot ofzo man",
                "wijle moete altijd wachte op die gaste van de gemeente"
            })
    void dialectAndShorthandAreNeverAnotherLanguage(String text) {
        assertThat(GUESS.of(text)).isIn(Language.NL, Language.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "TOP", "ok thanks", "12345 67", "kkkk", "Zając Łukasz Wiśniewski Grzegorz"})
    void tooLittleIsUnknown(String text) {
        assertThat(GUESS.of(text)).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void placeholdersAreNoWords() {
        assertThat(GUESS.of("[NAAM 1] [ADRES 1] [NAAM 2] [NAAM 3] [NAAM 4] het"))
                .isEqualTo(Language.UNKNOWN);
    }

    @Test
    void persianAndRussianAreNotTakenForTheirNeighbours() {
        assertThat(GUESS.of("سلام من می‌خواهم گذرنامه بگیرم چه کار کنم")).isEqualTo(Language.UNKNOWN);
        assertThat(GUESS.of("Здравствуйте, когда будет готов мой паспорт, я ждал уже долго, вы не отвечаете"))
                .isEqualTo(Language.UNKNOWN);
    }

    @Test
    @Timeout(10)
    void longTextsTakeLinearTime() {
        assertThat(GUESS.of("het is weer niet goed ".repeat(50_000))).isEqualTo(Language.NL);
        assertThat(GUESS.of("a".repeat(1_000_000))).isEqualTo(Language.UNKNOWN);
        assertThat(GUESS.of("[".repeat(1_000_000))).isEqualTo(Language.UNKNOWN);
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(GUESS.of(text)).isNotNull();
    }
}
