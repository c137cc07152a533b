package nl.klankbord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.klankbord.text.topics.Evidence;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    @Test
    void valuesStandBetweenTabsAndRowsEndWithALine() {
        CopyText rows =
                new CopyText().text("a").number(1).endRow().text("b").number(2).endRow();

        assertThat(rows).hasToString("a\t1\nb\t2\n");
    }

    @Test
    void notStatedDiffersFromATextThatLooksLikeIt() {
        assertThat(new CopyText().plain(null).text("\\N")).hasToString("\\N\t\\\\N");
    }

    @Test
    void quotesAndSlashesWithinAnArrayAreEscapedTwice() {
        assertThat(new CopyText().array(List.of("a\"b", "c\\d"))).hasToString("{\"a\\\\\"b\",\"c\\\\\\\\d\"}");
    }

    @Test
    void anArrayMayBeEmpty() {
        assertThat(new CopyText().array(List.of())).hasToString("{}");
    }

    @Property(tries = 300)
    void noTextCanEndItsColumnOrItsRow(@ForAll String text) {
        assertThat(new CopyText().text(text).toString()).doesNotContain("\t", "\n", "\r", "\0");
    }

    @Property(tries = 300)
    void evidenceComesBackWhateverItsNames(@ForAll String label, @ForAll String reason) {
        String written = EvidenceText.write(List.of(new Evidence(label, 1, 2, reason), new Evidence("b", 3, 9, "")));

        assertThat(EvidenceText.read(written)).hasSize(2).element(1).isEqualTo(new Evidence("b", 3, 9, ""));
    }
}
