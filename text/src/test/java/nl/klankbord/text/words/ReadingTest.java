package nl.klankbord.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klankbord.text.language.Tokens;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void aCapitalInALineOfCapitalsSaysNothing() {
        Reading text = read("DE STOEP LIGT VOL\nDe stoep");

        assertThat(text.capital(1)).isFalse();
        assertThat(text.shouted(1)).isTrue();
        assertThat(text.capital(5)).isTrue();
    }

    @Test
    void aSentenceStartsBehindAPointButNotBehindATitle() {
        Reading text = read("Klaar. Ik sprak dhr. Jansen");

        assertThat(text.sentenceStart(2)).isTrue();
        assertThat(text.sentenceStart(6)).isFalse();
    }

    @Test
    void aSentenceStartsInsideAQuotation() {
        assertThat(read("zei. \"Kom\"").sentenceStart(3)).isTrue();
    }

    @Test
    void aWordOnNrAnnouncesANumber() {
        assertThat(read("standplaatsnr").is(0, WordClass.CASE_CUE)).isTrue();
    }

    @Test
    void aCueIsFoundBehindMarksAndFillers() {
        assertThat(Cues.before(read("mijn bsn is: 1"), 4, WordClass.BSN_CUE)).isTrue();
        assertThat(Cues.before(read("bsn heb ik nog niet 1"), 5)).isZero();
    }

    @Test
    void aDateIsReadInItsDutchForms() {
        assertThat(DateShape.at(read("27-01-2016"), 0)).isEqualTo(new DateShape(4, 2016));
        assertThat(DateShape.at(read("3 maart 1958"), 0)).isEqualTo(new DateShape(2, 1958));
        assertThat(DateShape.at(read("23/09/68"), 0)).isEqualTo(new DateShape(4, 1968));
        assertThat(DateShape.at(read("12-13-2016"), 0).isDate()).isFalse();
        assertThat(DateShape.meantAt(read("12-13-2016"), 0).isDate()).isTrue();
        assertThat(DateShape.at(read("12 weken"), 0).isDate()).isFalse();
    }

    @Test
    void aStreetIsSceneryWithAllItsWords() {
        Reading text = scene("op de Martin Luther Kingweg");

        assertThat(text.is(2, WordClass.SCENERY)).isTrue();
        assertThat(text.is(4, WordClass.STREET_END)).isTrue();
        assertThat(text.is(1, WordClass.SCENERY)).isFalse();
    }

    @Test
    void aPetIsScenery() {
        assertThat(scene("onze hond Bruno blaft").is(2, WordClass.SCENERY)).isTrue();
        assertThat(scene("ons konijn, grijs, heet Arno").is(6, WordClass.SCENERY))
                .isTrue();
    }

    private Reading scene(String text) {
        return vocabulary.read(Tokens.of(text));
    }

    private Reading read(String text) {
        return new Reading(Tokens.of(text), vocabulary.lexicon());
    }
}
