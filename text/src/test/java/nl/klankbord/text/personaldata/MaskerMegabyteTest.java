package nl.klankbord.text.personaldata;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A megabyte that is made to hurt ends. The time is a guard against hanging; [MaskerWorkTest] holds the growth.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MaskerMegabyteTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Masker MASKER = new Masker();

    @ParameterizedTest
    @MethodSource("texts")
    void aMegabyteIsMasked(AdversarialTexts.Hostile hostile) {
        MaskedText masked = MASKER.mask(new RawText(hostile.text()));

        MaskingLaws.offsetsFitAndAreInOrder(hostile.text(), masked.spans());
    }

    static Stream<AdversarialTexts.Hostile> texts() {
        return AdversarialTexts.repeated(MEGABYTE);
    }
}
