package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.klankbord.text.topics.Term.Kind;
import nl.klankbord.text.topics.Term.Pattern;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void aStarOpensAWordAtItsEndOrItsBeginning() {
        assertThat(Term.parse("Parkeer*").patterns()).containsExactly(new Pattern(Kind.STARTS_WITH, "parkeer"));
        assertThat(Term.parse("*container").patterns()).containsExactly(new Pattern(Kind.ENDS_WITH, "container"));
    }

    @Test
    void aPhraseIsReadWordByWord() {
        assertThat(Term.parse("id-kaart _ verlen*").patterns())
                .containsExactly(
                        new Pattern(Kind.WORD, "id"),
                        new Pattern(Kind.WORD, "kaart"),
                        new Pattern(Kind.ANY, "_"),
                        new Pattern(Kind.STARTS_WITH, "verlen"));
    }

    @Test
    void tooShortTooLongAndEmptyTermsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("ab*")).withMessageContaining("minstens 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("a b c d e f g h i"));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("_ _"));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse("*midden*"));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(" "));
    }
}
