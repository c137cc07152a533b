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
