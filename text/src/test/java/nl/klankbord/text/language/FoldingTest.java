package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void lettersThatNoAccentCanBeTakenFromHaveABase() {
        assertThat(Folding.fold("Łóź Øre Straße Æ ıĐ")).isEqualTo("loz ore strase a id");
    }

    @Test
    void digitsOfOtherScriptsAreDigits() {
        assertThat(Folding.fold("\u0661\uFF12")).isEqualTo("12");
    }

    @Test
    void curlyApostrophesAreApostrophes() {
        assertThat(Folding.fold("O\u2019Brien")).isEqualTo("o'brien");
    }

    @Test
    void anotherScriptKeepsItsLetters() {
        assertThat(Folding.fold("Олена")).isEqualTo("олена");
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = Folding.fold(text);

        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
