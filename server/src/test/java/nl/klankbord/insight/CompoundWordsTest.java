package nl.klankbord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CompoundWordsTest {
    private static final List<String> PARTS = List.of("huur", "toeslag", "aanvraag", "parkeer", "plaats", "vergunning");

    private final CompoundWords words = new CompoundWords(PARTS);

    @Test
    void aCompoundOfThreeHasThreeParts() {
        assertThat(words.stems("huurtoeslagaanvragen"))
                .contains(CompoundWords.stem("huur"), CompoundWords.stem("toeslag"), CompoundWords.stem("aanvraag"));
    }

    @Test
    void theLastPartMayBeInflectedAndALetterMayStandBetween() {
        assertThat(words.stems("parkeerplaatsen")).contains(CompoundWords.stem("plaats"));
        assertThat(words.stems("plaatsenvergunningen")).contains(CompoundWords.stem("vergunning"));
    }

    @Test
    void aWordThatIsAPartItselfIsNotSplit() {
        assertThat(words.stems("vergunning")).containsExactly(CompoundWords.stem("vergunning"));
    }

    @Test
    void aPartAloneIsNotEnough() {
        assertThat(words.stems("huurde")).containsExactly(CompoundWords.stem("huurde"));
        assertThat(words.stems("plaatselijk")).containsExactly(CompoundWords.stem("plaatselijk"));
    }

    @Test
    void aWordMadeToKeepTheSplitterBusyEndsSoon() {
        CompoundWords nasty = new CompoundWords(List.of("eee", "eeee", "ene", "nen", "een", "sens"));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> nasty.stems("e".repeat(120) + "en".repeat(60) + "x"));
    }

    @Property(tries = 500)
    void everyMadeUpCompoundHasItsParts(@ForAll("compounds") List<String> parts) {
        List<String> stems = words.stems(String.join("", parts));

        assertThat(stems).contains(CompoundWords.stem(parts.getLast()));
        assertThat(stems).doesNotHaveDuplicates();
    }

    @Provide
    static Arbitrary<List<String>> compounds() {
        return Arbitraries.of(PARTS).list().ofMinSize(2).ofMaxSize(5);
    }
}
