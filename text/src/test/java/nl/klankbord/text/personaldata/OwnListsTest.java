package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnListsTest {
    private static final Masker PLAIN = new Masker();
    private static final Masker OWN = new Masker(new OwnLists(
            List.of("Oude Werf", "Vermeer", "Esdoorn"),
            List.of("Zonne Bloem", "Kwibus", "Q. van der Strooi"),
            List.of("010-267 16 25", "Rozenhof 4", "pietersen@voorbeeldstad.example")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gesproken met zonne bloem over de pas",
                "GESPROKEN MET ZONNE BLOEM OVER DE PAS",
                "gesproken met Zonne-Bloem over de pas",
                "gesproken met zonné  bloem over de pas",
                "gesproken met kwibus over de pas",
                "gesproken met Q van der Strooi over de pas"
            })
    void aNameOnTheListIsFoundHoweverItIsWritten(String text) {
        assertThat(OWN.mask(new RawText(text)).text()).isEqualToIgnoringCase("gesproken met [NAAM 1] over de pas");
    }

    @Test
    void aNameOnTheListIsCertainAndSaysWhy() {
        List<Finding> found = OWN.explain(new RawText("vraag het kwibus"), StreetPolicy.KEEP_STREET)
                .findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo(Reason.OWN_LIST);
            assertThat(finding.certainty()).isEqualTo(1);
        });
    }

    @Test
    void aNameIsFoundAsWholeWordsOnOneLine() {
        assertThat(mask("de zonne\nbloem en de kwibussen")).isEqualTo("de zonne\nbloem en de kwibussen");
    }

    @Test
    void aPartOfANameIsFoundWhenTheWholeNameStandsInTheText() {
        assertThat(mask("zonne bloem belde. Daarna belde Bloem weer.")).doesNotContainIgnoringCase("bloem");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ik woon aan de oude werf 12|ik woon aan de oude werf [HUISNUMMER]",
                "ik woon op Esdoorn 31 b|ik woon op Esdoorn [HUISNUMMER]",
                "de Oude Werf ligt vol|de Oude Werf ligt vol"
            })
    void aStreetOnTheListIsAStreet(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @Test
    void aStreetCalledAsAPersonLeavesThePersonMasked() {
        String text = "mevrouw Vermeer belde over haar pas";

        assertThat(mask(text)).isEqualTo(PLAIN.mask(new RawText(text)).text()).doesNotContain("Vermeer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bel 010 - 2671625 voor vragen|2671625",
                "kom langs op Rozenhof 4 in de ochtend|Rozenhof 4",
                "mail naar Pietersen@Voorbeeldstad.example voor vragen|Pietersen@"
            })
    void whatIsPublicStaysReadable(String text, String kept) {
        assertThat(PLAIN.mask(new RawText(text)).text()).doesNotContain(kept);
        assertThat(mask(text)).isEqualTo(text);
        assertThat(OWN.explain(new RawText(text), StreetPolicy.MASK_ALL).doubts())
                .isEmpty();
    }

    @Test
    void anotherNumberThanThePublicOneIsMasked() {
        assertThat(mask("bel 010-2671626 of 010-2671625")).isEqualTo("bel [TELEFOON] of 010-2671625");
    }

    @Test
    void maskingAgainChangesNothing() {
        String once = mask("zonne bloem, oude werf 12, bel 010-2671625 of 06-12345678");

        assertThat(mask(once)).isEqualTo(once);
    }

    @Test
    void theWordsInBracketsAreKnown() {
        assertThat(Placeholder.words()).contains("NAAM", "HUISNUMMER").hasSize(13);
    }

    private static String mask(String text) {
        return OWN.mask(new RawText(text)).text();
    }
}
