package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInDelayTest {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final SignInDelay delay = new SignInDelay(() -> now);

    @Test
    void eachWrongPasswordDoublesTheWaitUpToAMinute() {
        try3("ann", "10.0.0.1");

        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 60}) {
            assertThat(delay.begin("ann", "10.0.0.2")).isEqualTo(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(delay.begin("ann", "10.0.0." + seconds)).isZero();
        }
    }

    @Test
    void tryingTooSoonDoesNotMakeTheWaitLonger() {
        try3("ann", "10.0.0.1");

        for (int impatient = 0; impatient < 50; impatient++) {
            delay.begin("ann", "10.0.0.1");
        }

        assertThat(delay.begin("ann", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theRightPasswordEndsTheWaitForTheName() {
        try3("ann", "10.0.0.1");
        now = now.plusSeconds(1);
        delay.begin("ann", "10.0.0.1");

        delay.succeeded("ann", "10.0.0.1");

        assertThat(delay.begin("ann", "10.0.0.1")).isZero();
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int name = 0; name < 10; name++) {
            assertThat(delay.begin("name" + name, "10.0.0.1")).isZero();
        }

        assertThat(delay.begin("another", "10.0.0.1")).isPositive();
        assertThat(delay.begin("another", "10.0.0.2")).isZero();
    }

    @Test
    void knowingOnePasswordDoesNotHelpToGuessAnother() {
        for (int turn = 0; turn < 10; turn++) {
            delay.begin("victim" + turn, "10.0.0.1");
            if (delay.begin("own", "10.0.0.1").isZero()) {
                delay.succeeded("own", "10.0.0.1");
            }
        }

        assertThat(delay.begin("victim", "10.0.0.1")).isPositive();
    }

    @Test
    void wrongPasswordsAreForgottenAfterAnHour() {
        try3("ann", "10.0.0.1");
        now = now.plus(Duration.ofMinutes(61));

        delay.begin("ann", "10.0.0.1");

        assertThat(delay.begin("ann", "10.0.0.1")).isZero();
    }

    @Test
    void aFloodOfNamesDoesNotFillTheMemory() {
        for (int name = 0; name < 30_000; name++) {
            delay.begin("name" + name, "address" + name);
        }

        assertThat(delay.remembered()).isEqualTo(20_000);
    }

    private void try3(String name, String address) {
        for (int wrong = 0; wrong < 3; wrong++) {
            assertThat(delay.begin(name, address)).isZero();
        }
    }
}
