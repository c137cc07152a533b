package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.klankbord.insight.dashboard.Change.Verdict;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void aDifferenceThatChanceExplainsIsAboutEqual() {
        assertThat(new Change(110, 100).verdict()).isEqualTo(Verdict.ABOUT_EQUAL);
        assertThat(new Change(100, 110).verdict()).isEqualTo(Verdict.ABOUT_EQUAL);
        assertThat(new Change(12_345, 12_200).verdict()).isEqualTo(Verdict.ABOUT_EQUAL);
    }

    @Test
    void aDifferenceThatChanceHardlyExplainsIsMoreOrFewer() {
        assertThat(new Change(140, 100).verdict()).isEqualTo(Verdict.MORE);
        assertThat(new Change(100, 140).verdict()).isEqualTo(Verdict.FEWER);
        assertThat(new Change(12_345, 11_430).share()).isBetween(0.079, 0.081);
    }

    @Test
    void belowTwentyNothingIsConcluded() {
        assertThat(new Change(19, 200).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(new Change(200, 19).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(new Change(20, 0).verdict()).isEqualTo(Verdict.NOTHING_BEFORE);
    }

    @Test
    void whenNothingChangesAboutOneInTwentyIsCalledADifference() {
        Random random = new Random(7);
        int wrong = 0;
        for (int turn = 0; turn < 4_000; turn++) {
            Change change = new Change(poisson(200, random), poisson(200, random));
            wrong += change.stands() ? 1 : 0;
        }

        assertThat(wrong / 4_000.0).isBetween(0.035, 0.065);
    }

    /// Knuth's way: multiply chances until they fall under e to the power of minus the mean.
    private static long poisson(double mean, Random random) {
        double left = Math.exp(-mean / 2);
        return half(left, random) + half(left, random);
    }

    private static long half(double limit, Random random) {
        long events = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            events++;
        }
        return events;
    }
}
