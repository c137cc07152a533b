package nl.klankbord.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klankbord.text.findings.PersonalData;
import org.junit.jupiter.api.Test;

class ChoosableTextTest {
    private static final String TEXT = "Bel (jan  bos), [NAAM 1] - of mail:x@y.nl!\nDank 👍";

    @Test
    void theWholeTextStandsInTheParts() {
        StringBuilder whole = new StringBuilder();
        for (ChoosableText.Part part : ChoosableText.of(TEXT).parts()) {
            whole.append(part.hidden() ? "[" + part.text() + "]" : part.text());
        }

        assertThat(whole).hasToString(TEXT);
    }

    @Test
    void neighboursAreOneStretchWithoutTheMarksAroundThem() {
        assertThat(chosen(2, 3)).containsExactly("jan  bos");
        assertThat(chosen(1, 3)).containsExactly("Bel", "bos");
        assertThat(chosen(5)).containsExactly("mail:x@y.nl");
    }

    @Test
    void whatCannotBeChosenIsLeftAlone() {
        assertThat(chosen(0, 77, -3)).isEmpty();
    }

    @Test
    void wordsAreFoundAgainWhateverTheirCapitalsAndMarksButNotInPlaceholders() {
        WordSequence words = WordSequence.of("Naam José");

        assertThat(words.places("naam, JOSE en [NAAM 1] jose", PersonalData.PERSOON))
                .singleElement()
                .satisfies(span -> assertThat(span.end()).isEqualTo(10));
        assertThat(words).hasToString("WordSequence[2 words]");
    }

    private static List<String> chosen(Integer... numbers) {
        return ChoosableText.of(TEXT).spans(List.of(numbers), PersonalData.PERSOON).stream()
                .map(span -> TEXT.substring(span.start(), span.end()))
                .toList();
    }
}
