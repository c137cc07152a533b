package nl.klankbord.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Expected values computed by hand after Wilson (1927) and equal to those of R's `prop.test(correct = FALSE)`.
class WilsonTest {
    @Test
    void nothingFoundInAHundredStillLeavesDoubt() {
        assertThat(Wilson.of(0, 100).low()).isZero();
        assertThat(Wilson.of(0, 100).high()).isCloseTo(0.0370, within(0.0001));
    }

    @Test
    void theIntervalIsThatOfTheBooks() {
        assertThat(Wilson.of(5, 100).low()).isCloseTo(0.0215, within(0.0001));
        assertThat(Wilson.of(5, 100).high()).isCloseTo(0.1118, within(0.0001));
    }

    @Test
    void howManyAreNeededIsTheFewestThatReachTheMargin() {
        int needed = Wilson.needed(0.05, 0.02);

        assertThat(Wilson.of(0.05 * needed, needed).margin()).isLessThanOrEqualTo(0.02);
        assertThat(Wilson.of(0.05 * (needed - 1), needed - 1).margin()).isGreaterThan(0.02);
    }
}
