package nl.klankbord.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import nl.klankbord.text.language.Tokens;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void aNameThatIsAWordIsBoth() {
        assertThat(has("roos", WordClass.FIRST_NAME)).isTrue();
        assertThat(has("roos", WordClass.ORDINARY)).isTrue();
        assertThat(has("bakker", WordClass.SURNAME)).isTrue();
        assertThat(has("bakker", WordClass.ORDINARY)).isTrue();
    }

    @Test
    void aNameThatIsNoWordIsAName() {
        assertThat(has("fatima", WordClass.FIRST_NAME)).isTrue();
        assertThat(has("fatima", WordClass.ORDINARY)).isFalse();
    }

    @Test
    void everyOriginHasNames() {
        List<String> one = List.of(
                "sjoerd",
                "gulsum",
                "abdelhak",
                "sandhya",
                "churandy",
                "djenane",
                "malgorzata",
                "xiaoming",
                "ghassan",
                "tesfay",
                "oleksandr",
                "chukwuemeka",
                "reza",
                "gurpreet",
                "guadalupe",
                "ioannis");

        assertThat(one)
                .allSatisfy(name ->
                        assertThat(has(name, WordClass.FIRST_NAME)).as(name).isTrue());
    }

    @Test
    void thousandsOfOrdinaryWordsAreKnown() {
        List<String> words =
                List.of("gemeente", "stoep", "vuilniszakken", "gebeld", "wachten", "boze", "terug", "huur");

        assertThat(words)
                .allSatisfy(word ->
                        assertThat(has(word, WordClass.ORDINARY)).as(word).isTrue());
    }

    @Test
    void anUnknownWordIsNothing() {
        assertThat(vocabulary.lexicon().classesOf("zwierikkel")).isZero();
    }

    @Test
    void aPhraseIsKeptWithSpaces() {
        assertThat(vocabulary.phrases().lastOf(Tokens.of("naar Prins Alexander toe"), 1))
                .isEqualTo(2);
        assertThat(has("prins", WordClass.PHRASE_START)).isTrue();
    }

    @Property
    void aTokenAndItsFoldedWordHaveTheSameClasses(@ForAll @AlphaChars @Size(min = 1, max = 8) List<Character> letters) {
        StringBuilder word = new StringBuilder();
        letters.forEach(word::append);
        Tokens tokens = Tokens.of(word.toString());

        assertThat(vocabulary.lexicon().classesOf(tokens, 0))
                .isEqualTo(vocabulary.lexicon().classesOf(tokens.folded(0)));
    }

    private boolean has(String word, WordClass wordClass) {
        return (vocabulary.lexicon().classesOf(word) & wordClass.bit()) != 0;
    }
}
