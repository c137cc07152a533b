package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelChoiceTest {
    private static final Set<String> LABELS =
            Set.of("afval", "afval/containers", "afval/grofvuil", "contact", "contact/brieven", "zorg", "wonen");

    @Test
    void wordsOfTheMainCodeHelpASubCodeThatFoundSomethingItself() {
        String rules = "[afval]\n+1 vuil\n[afval/containers]\n+2 bak\n";

        assertThat(choose(rules, "bak")).isEmpty();
        assertThat(choose(rules, "bak met vuil")).containsExactly("afval/containers");
        assertThat(choose(rules, "vuil vuil")).isEmpty();
    }

    @Test
    void oneWordDoesNotCountForMainAndSubAtOnce() {
        assertThat(choose("[afval]\n+1 bak\n[afval/containers]\n+2 bak\n", "bak"))
                .isEmpty();
    }

    @Test
    void theMainCodeAloneWhenNoSubCodeIsConvincing() {
        assertThat(choose("[afval]\n+3 vuil\n[afval/containers]\n+4 bak\n", "vuil"))
                .containsExactly("afval");
        assertThat(choose("[afval]\n+3 vuil\n[afval/containers]\n+4 bak\n", "vuil bak"))
                .containsExactly("afval/containers");
    }

    @Test
    void aMinusPleadsAgainst() {
        assertThat(choose("[zorg]\n+4 zorg\n-2 garage\n", "zorg in de garage")).isEmpty();
    }

    @Test
    void whatIsFarBehindTheBestFallsAway() {
        String rules = "[zorg]\n+9 rolstoel\n[wonen]\n+3 huis\n";

        assertThat(choose(rules, "rolstoel in huis")).containsExactly("zorg");
        assertThat(choose(rules, "huis")).containsExactly("wonen");
    }

    @Test
    void theChannelCountsForLessBesideAnotherTopic() {
        String rules = "[contact/brieven]\n+4 brief\n[zorg]\n+4 rolstoel\n";

        assertThat(choose(rules, "brief")).containsExactly("contact/brieven");
        assertThat(choose(rules, "brief over rolstoel")).containsExactly("zorg");
    }

    @Test
    void atMostThree() {
        String rules = "[zorg]\n+4 a\n[wonen]\n+4 b\n[afval/containers]\n+4 c\n[afval/grofvuil]\n+4 d\n";

        assertThat(choose(rules, "a b c d")).hasSize(3);
    }

    private static List<String> choose(String rules, String text) {
        RuleParser parser = new RuleParser(LABELS);
        parser.read("proef.rules", rules);
        List<Firing> firings = new RuleMatcher(parser.rules()).match(Words.of(text));
        return LabelChoice.TOPICS.choose(firings).stream()
                .map(LabelScore::label)
                .toList();
    }
}
