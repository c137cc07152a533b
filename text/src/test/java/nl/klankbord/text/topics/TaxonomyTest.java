package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private final Taxonomy taxonomy = Taxonomy.load();

    @Test
    void bothDimensionsAreComplete() {
        assertThat(count(Dimension.TOPIC, true)).isEqualTo(16);
        assertThat(count(Dimension.TOPIC, false)).isEqualTo(78);
        assertThat(count(Dimension.EXPERIENCE, true)).isEqualTo(8);
        assertThat(count(Dimension.EXPERIENCE, false)).isEqualTo(31);
    }

    @Test
    void everyCategoryIsDefinedAndShownByExamples() {
        assertThat(taxonomy.categories()).allSatisfy(category -> {
            assertThat(category.definition()).endsWith(".");
            assertThat(category.englishName()).isNotBlank();
            assertThat(category.examples()).hasSize(2).doesNotContain("");
            assertThat(category.counterExample()).isNotBlank();
        });
    }

    @Test
    void aCategoryIsFoundInItsOwnDimension() {
        assertThat(taxonomy.find(Dimension.TOPIC, "afval/grofvuil")).isPresent();
        assertThat(taxonomy.find(Dimension.EXPERIENCE, "afval/grofvuil")).isEmpty();
    }

    @Test
    void aSubCodeNeedsItsMainCodeAndACodeStandsOnce() {
        Category sub = new Category(Dimension.TOPIC, "afval/grofvuil", "Grofvuil", "Bulky waste", "Groot.");
        Category main = new Category(Dimension.TOPIC, "afval", "Afval", "Waste", "Vuil.");

        assertThatIllegalArgumentException().isThrownBy(() -> new Taxonomy("1", List.of(sub)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Taxonomy("1", List.of(main, main)));
    }

    @Test
    void aCommaMayStandBetweenQuotes() {
        Taxonomy read = TaxonomyFile.read("kop\n2,TOPIC,a,\"Zo, dan\",En,\"Een \"\"woord\"\".\",x,y,z\n");

        assertThat(read.version()).isEqualTo("2");
        assertThat(read.categories().getFirst().name()).isEqualTo("Zo, dan");
        assertThat(read.categories().getFirst().definition()).isEqualTo("Een \"woord\".");
    }

    @Test
    void aLineWithTooFewColumnsIsRefusedWithItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxonomyFile.read("kop\n1,TOPIC,a\n"))
                .withMessageContaining("taxonomy.csv:2");
    }

    private long count(Dimension dimension, boolean main) {
        return taxonomy.categories().stream()
                .filter(category -> category.dimension() == dimension && category.isMain() == main)
                .count();
    }
}
