package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {
    private final Masker masker = new Masker();

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(mask("")).isEmpty();
    }

    @Test
    void loneSurrogatesAndControlCharactersDoNotStopIt() {
        assertThat(mask("\uD83D mevrouw Jansen \uDE21\u0000\u0007"))
                .isEqualTo("\uD83D mevrouw [NAAM 1] \uDE21\u0000\u0007");
    }

    @Test
    void aNameWithAZeroWidthCharacterInsideIsStillFound() {
        assertThat(mask("mevrouw Jan\u200Bsen belt")).isEqualTo("mevrouw [NAAM 1] belt");
    }

    @Test
    void aNameWithCombiningAccentsIsStillFound() {
        assertThat(mask("Gu\u0308lsu\u0308m belde")).isEqualTo("[NAAM 1] belde");
    }

    @Test
    void spansCountUtf16UnitsOfTheDeliveredText() {
        List<Span> spans = masker.mask(new RawText("\uD83D\uDE21 mw Jansen")).spans();

        assertThat(spans).containsExactly(new Span(6, 12, PersonalData.PERSOON));
    }

    @Test
    void aFullWidthDigitIsADigit() {
        assertThat(mask("bsn \uFF11\uFF11\uFF11222333")).isEqualTo("bsn [BSN]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik woon op Kleiweg 12.|Ik woon op Kleiweg [HUISNUMMER].",
                "De buren op nr 14 klagen.|De buren op [HUISNUMMER] klagen.",
                "Ik woon Laan van Nooitgedacht 5a.|Ik woon [ADRES]."
            })
    void aStreetThatIsNotSurelyOneGoesWithItsNumber(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @Test
    void aNameBeforeAStreetInATableDoesNotStayWithTheStreet() {
        assertThat(mask("Jansen, Piet\tDorpsstraat 3")).isEqualTo("[NAAM 1]\tDorpsstraat [HUISNUMMER]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel me op 06 twaalf 30 veertig 55.|Bel me op [TELEFOON].",
                "Adres 2a02:a45d:77c1:1:9c1e:ff:fe20:41b is geblokkeerd.|Adres [ACCOUNT] is geblokkeerd.",
                "Hij heet koekje#7529 in dat spel.|Hij heet [ACCOUNT] in dat spel.",
                "Mijn paspoort is I-Y-5-8-K-0-P-7-2.|Mijn paspoort is [DOCUMENTNUMMER].",
                "Ik woon op Kleiweg 12, tweede etage.|Ik woon op Kleiweg [HUISNUMMER].",
                "Kleiweg 33, 35 en 37 hebben last.|Kleiweg [HUISNUMMER] hebben last."
            })
    void numbersAreFoundInTheWaysTheyAreWritten(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @Test
    void theAddressOfAProfileEndsWithItsLine() {
        assertThat(mask("Zie facebook.com/x.9914.\n\nDe hond blaft.")).isEqualTo("Zie [ACCOUNT].\n\nDe hond blaft.");
    }

    @Test
    void aNameOfHalfAMegabyteIsOneName() {
        assertThat(mask("Fatima El Amrani ".repeat(30_000))).contains("[NAAM 1]");
    }

    @Test
    void severalThreadsMayMaskAtOnce() throws Exception {
        String text = "Mevrouw Jansen, Straatweg 12, bsn 111222333, tel 0612345678";
        String expected = mask(text);

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> masked = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> mask(text)))
                    .toList();
            for (Future<String> each : masked) {
                assertThat(each.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyKindHasAPlaceholderOfItsOwn() {
        assertThat(Set.of(PersonalData.values()))
                .extracting(PersonalData::placeholder)
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    private String mask(String text) {
        return masker.mask(new RawText(text)).text();
    }
}
