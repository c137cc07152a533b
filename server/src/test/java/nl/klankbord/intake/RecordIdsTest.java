package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "K-2026/17", "a.b_c:d", "00000000-0000-4000-8000-000000000000"})
    void idsOfSystemsPass(String id) {
        assertThat(RecordIds.refusal(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "jan@voorbeeld.nl", "é", "a;b", "<b>", "a\u0000"})
    void otherIdsAreRefusedWithoutBeingQuoted(String id) {
        assertThat(RecordIds.refusal(id))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("voorbeeld"));
    }

    @Test
    void anIdHasAtMostHundredCharacters() {
        assertThat(RecordIds.refusal("x".repeat(100))).isEmpty();
        assertThat(RecordIds.refusal("x".repeat(101))).isPresent();
    }

    @Test
    void aColumnOfServiceNumbersOrAddressesOfMailIsNoIdButOneSuchNumberMayBe() {
        assertThat(RecordIds.refusalOfColumn(List.of("111222333", "123456782", "100000009")))
                .isPresent();
        assertThat(RecordIds.refusalOfColumn(List.of("a@b.nl", "c@d.nl", "e@f.nl", "x")))
                .isEmpty();
        assertThat(RecordIds.refusalOfColumn(List.of("a@b.nl", "c@d.nl", "e@f.nl", "g@h.nl", "x")))
                .isPresent();
        assertThat(RecordIds.refusalOfColumn(List.of("111222333", "123456789", "100000001", "100000002")))
                .isEmpty();
    }
}
