package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MaskingCasesTest {
    private final Masker masker = new Masker();

    @TestFactory
    Stream<DynamicTest> everyCaseInTheFilesComesOutAsWritten() throws IOException {
        return MaskingCases.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.title(), () -> {
                    String masked = masker.mask(new RawText(each.text()), StreetPolicy.MASK_ALL)
                            .text();

                    assertThat(masked).isEqualTo(each.expected());
                    assertThat(masker.mask(new RawText(masked), StreetPolicy.MASK_ALL)
                                    .text())
                            .isEqualTo(masked);
                }));
    }

    @Test
    void thereAreAtLeastAHundredAndFiftyCases() throws IOException {
        List<MaskingCases> cases = MaskingCases.all();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases).allSatisfy(each -> assertThat(each.expected()).isNotBlank());
    }
}
