package nl.klankbord.text.finders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberChecksTest {

    @Test
    void theKnownExamplePasses() {
        assertThat(BsnFinder.passesElevenTest("111222333")).isTrue();
        assertThat(BsnFinder.passesElevenTest("111222334")).isFalse();
    }

    @Test
    void onlyNinesOfDigitsArePassed() {
        assertThat(BsnFinder.passesElevenTest("11122233")).isFalse();
        assertThat(BsnFinder.passesElevenTest("000000000")).isFalse();
    }

    @Property
    void itAgreesWithTheSumOfTheDefinition(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String digits = "%09d".formatted(number);
        int[] weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};

        int sum = IntStream.range(0, 9)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();

        assertThat(BsnFinder.passesElevenTest(digits)).isEqualTo(sum % 11 == 0 && sum != 0);
    }

    @Test
    void anIbanPassesAndOneWrongDigitDoesNot() {
        assertThat(IbanFinder.passesCheck("nl91abna0417164300")).isTrue();
        assertThat(IbanFinder.passesCheck("nl91abna0417164301")).isFalse();
        assertThat(IbanFinder.passesCheck("pl61109010140000071219812874")).isTrue();
    }
}
