package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleParserTest {
    private final RuleParser parser = new RuleParser(Set.of("afval", "afval/containers"));

    @Test
    void aLineIsReadWithItsWeightAndPlace() {
        parser.read("afval.rules", """
                # opmerking
                [afval/containers] TONE -1
                +4 glasbak* "ondergrondse bak"  # nog een
                """);

        Rule rule = parser.rules().getFirst();
        assertThat(rule.label()).isEqualTo("afval/containers");
        assertThat(rule.weight()).isEqualTo(4);
        assertThat(rule.terms()).containsExactly(Term.parse("glasbak*"), Term.parse("ondergrondse bak"));
        assertThat(rule.reason()).isEqualTo("afval.rules:3 +4 glasbak* \"ondergrondse bak\"");
        assertThat(parser.tones()).containsEntry("afval/containers", -1);
    }

    @Test
    void nearAndNotSplitALine() {
        parser.read("afval.rules", "[afval]\nbak NEAR/6 vol stuk NOT zandbak\n");

        Rule rule = parser.rules().getFirst();
        assertThat(rule.weight()).isEqualTo(2);
        assertThat(rule.distance()).isEqualTo(6);
        assertThat(rule.near()).containsExactly(Term.parse("vol"), Term.parse("stuk"));
        assertThat(rule.without()).containsExactly(Term.parse("zandbak"));
    }

    @Test
    void everyMistakeIsNamedAtOnceWithFileAndLine() {
        parser.read("fout.rules", """
                bak
                [onbekend]
                [afval]
                +4 +5 bak
                "bak
                bak NEAR
                bak NEAR/99 vol
                bak NOT
                a*
                [afval/containers] LEUK
                +0 bak
                """);

        assertThatExceptionOfType(RulesRefusedException.class)
                .isThrownBy(parser::rules)
                .satisfies(refused -> assertThat(refused.problems().stream().map(RulesRefusedException.Problem::line))
                        .containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10, 11))
                .withMessageContaining("fout.rules:2 onbekende code: onbekend");
    }

    @Test
    void problemsOfSeveralFilesComeTogether() {
        parser.read("een.rules", "bak");
        parser.read("twee.rules", "bak");

        assertThatExceptionOfType(RulesRefusedException.class)
                .isThrownBy(parser::rules)
                .satisfies(refused -> assertThat(refused.problems().stream().map(RulesRefusedException.Problem::file))
                        .isEqualTo(List.of("een.rules", "twee.rules")));
    }
}
