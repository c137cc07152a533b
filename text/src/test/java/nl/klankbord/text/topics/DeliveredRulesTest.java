package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeliveredRulesTest {
    private final Taxonomy taxonomy = Taxonomy.load();
    private final RuleSet rules = RuleSet.load(taxonomy);

    @Test
    void everySubCodeHasManyTerms() {
        assertThat(taxonomy.categories())
                .filteredOn(category -> !category.isMain())
                .allSatisfy(category ->
                        assertThat(terms(category.code())).as(category.code()).hasSizeGreaterThanOrEqualTo(20));
    }

    @Test
    void everyExperienceHasATone() {
        assertThat(taxonomy.categories())
                .filteredOn(category -> category.dimension() == Dimension.EXPERIENCE && !category.isMain())
                .extracting(Category::code)
                .isSubsetOf(rules.tones().keySet());
    }

    @Test
    void sentimentStaysWithinItsScale() {
        assertThat(rules.rules())
                .filteredOn(rule -> rule.label().equals(RuleSet.SENTIMENT))
                .allSatisfy(rule -> assertThat(rule.weight()).isBetween(-3, 3));
    }

    private Set<Term> terms(String code) {
        return rules.rules().stream()
                .filter(rule -> rule.label().equals(code))
                .flatMap(rule -> rule.terms().stream())
                .collect(Collectors.toSet());
    }
}
