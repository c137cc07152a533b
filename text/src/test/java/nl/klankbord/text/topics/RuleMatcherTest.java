package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleMatcherTest {
    @Test
    void nearWorksInBothOrdersWithinItsDistance() {
        assertThat(fires("lamp NEAR/3 kapot", "de lamp is weer kapot")).isTrue();
        assertThat(fires("lamp NEAR/3 kapot", "kapot is die lamp")).isTrue();
        assertThat(fires("lamp NEAR/3 kapot", "de lamp is nu al heel lang kapot"))
                .isFalse();
    }

    @Test
    void nearStaysInsideASentence() {
        assertThat(fires("lamp NEAR/9 kapot", "De lamp is mooi. Kapot ben ik.")).isFalse();
    }

    @Test
    void nearLooksPastAWordThatIsItself() {
        assertThat(fires("bak NEAR/3 bak* vol", "bak bak")).isTrue();
        assertThat(fires("bakker NEAR/3 bak* brood", "bakker brood")).isTrue();
        assertThat(fires("bakker NEAR/3 bak*", "de bakker")).isFalse();
    }

    @Test
    void notHoldsForTheSentenceItStandsIn() {
        assertThat(fires("bank NOT zitten", "de bank om op te zitten")).isFalse();
        assertThat(fires("bank NOT zitten", "Er staat een bank. Wij zitten daar."))
                .isTrue();
        assertThat(fires("bank NOT zitten", "Wij zitten daar. Er staat een bank."))
                .isTrue();
    }

    @Test
    void aSecondTermOfALineAddsLess() {
        assertThat(strength("+4 boom tak blad stam", "boom")).isEqualTo(4);
        assertThat(strength("+4 boom tak blad stam", "boom boom tak")).isEqualTo(5);
        assertThat(strength("+4 boom tak blad stam", "boom tak blad stam")).isEqualTo(6);
    }

    @Test
    void timeIsLinearInTheText() {
        RuleMatcher matcher = matcher("boete NEAR/20 auto NOT fiets\n\"boete boete\"\nboete*\n");
        Words text = Words.of("boete auto boete ".repeat(60_000));

        assertThat(matcher.match(text)).hasSize(3);
    }

    private static boolean fires(String line, String text) {
        return !matcher(line).match(Words.of(text)).isEmpty();
    }

    private static double strength(String line, String text) {
        List<Firing> firings = matcher(line).match(Words.of(text));
        return firings.getFirst().strength();
    }

    private static RuleMatcher matcher(String lines) {
        RuleParser parser = new RuleParser(Set.of("proef"));
        parser.read("proef.rules", "[proef]\n" + lines);
        return new RuleMatcher(parser.rules());
    }
}
