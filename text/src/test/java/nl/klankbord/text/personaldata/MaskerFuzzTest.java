package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.Span;

/// Runs on its seeds as any test; docs/measuring.md says how to let it search for longer.
class MaskerFuzzTest {
    private static final Masker MASKER = new Masker();

    @DictionaryFile(resourcePath = "pieces.dict")
    @FuzzTest
    void aTextIsMaskedWithItsStreets(byte[] utf8) {
        check(new String(utf8, StandardCharsets.UTF_8), StreetPolicy.KEEP_STREET);
    }

    @DictionaryFile(resourcePath = "pieces.dict")
    @FuzzTest
    void aTextIsMaskedWithoutItsStreets(byte[] utf8) {
        check(new String(utf8, StandardCharsets.UTF_8), StreetPolicy.MASK_ALL);
    }

    @DictionaryFile(resourcePath = "pieces.dict")
    @FuzzTest
    void aTextIsMaskedTheSameWhenItIsExplained(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        for (StreetPolicy streets : StreetPolicy.values()) {
            Explained explained = MASKER.explain(new RawText(text), streets);

            assertThat(explained.masked().text())
                    .isEqualTo(MASKER.mask(new RawText(text), streets).text());
            assertThat(explained.findings())
                    .extracting(Finding::span)
                    .containsExactlyElementsOf(explained.masked().spans());
            assertThat(explained.doubts())
                    .allSatisfy(doubt -> assertThat(doubt.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static void check(String text, StreetPolicy streets) {
        MaskedText masked = MASKER.mask(new RawText(text), streets);
        List<Span> spans = masked.spans();

        MaskingLaws.offsetsFitAndAreInOrder(text, spans);
        MaskingLaws.nothingElseIsChanged(text, masked);
        MaskingLaws.noFoundValueStays(text, masked);
        assertThat(MASKER.mask(new RawText(masked.text()), streets).text()).isEqualTo(masked.text());
    }
}
