package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsNumbersMarksAndLineEndsAreTokens() {
        Tokens tokens = Tokens.of("Straatweg 12b,\n\nja");

        assertThat(folded(tokens)).containsExactly("straatweg", "12", "b", ",", "\n\n", "ja");
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::kind))
                .containsExactly(
                        TokenKind.WORD,
                        TokenKind.NUMBER,
                        TokenKind.WORD,
                        TokenKind.MARK,
                        TokenKind.LINE_END,
                        TokenKind.WORD);
    }

    @Test
    void aWordIsFoldedToLowerCaseWithoutAccents() {
        assertThat(folded(Tokens.of("Şükrü Łukasz Kőszegi İbrahim")))
                .containsExactly("sukru", "lukasz", "koszegi", "ibrahim");
    }

    @Test
    void combiningMarksAndZeroWidthCharactersVanishFromAWord() {
        Tokens tokens = Tokens.of("Ay\u200Bs\u0327e");

        assertThat(folded(tokens)).containsExactly("ayse");
        assertThat(tokens.end(0)).isEqualTo(6);
        assertThat(tokens.matches(0, "ayse")).isTrue();
    }

    @Test
    void theHashIsThatOfTheFoldedWord() {
        assertThat(Tokens.of("Gül").hash(0)).isEqualTo("gul".hashCode());
    }

    @Test
    void aCaseShapeSaysHowAWordIsWritten() {
        Tokens tokens = Tokens.of("jan Jan JAN McAllister J 12");

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::shape))
                .containsExactly(
                        CaseShape.LOWER,
                        CaseShape.CAPITALISED,
                        CaseShape.UPPER,
                        CaseShape.MIXED,
                        CaseShape.CAPITALISED,
                        CaseShape.NONE);
    }

    @Test
    void joinedTokensHaveNoSpaceBetweenThem() {
        Tokens tokens = Tokens.of("12b c");

        assertThat(tokens.joined(0)).isFalse();
        assertThat(tokens.joined(1)).isTrue();
        assertThat(tokens.joined(2)).isFalse();
    }

    @Test
    void outsideTheTextIsALineEnd() {
        Tokens tokens = Tokens.of("ja");

        assertThat(tokens.isLineEnd(-1)).isTrue();
        assertThat(tokens.isLineEnd(1)).isTrue();
        assertThat(tokens.mark(7)).isEqualTo(' ');
        assertThat(tokens.folded(-3)).isEmpty();
    }

    @Test
    void anEndIsTheEndOfALongerWord() {
        Tokens tokens = Tokens.of("Rosestraat straat");

        assertThat(tokens.endsWith(0, "straat")).isTrue();
        assertThat(tokens.endsWith(1, "straat")).isFalse();
    }

    @Property
    void tokensAreInOrderAndInsideTheText(@ForAll String text) {
        Tokens tokens = Tokens.of(text);

        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
            assertThat(tokens.matches(i, tokens.folded(i))).isTrue();
            end = tokens.end(i);
        }
    }

    @Property
    void everyLetterAndDigitIsInAToken(@ForAll String text) {
        Tokens tokens = Tokens.of(text);

        int inTokens = IntStream.range(0, tokens.size())
                .map(i -> letters(text.substring(tokens.start(i), tokens.end(i))))
                .sum();
        assertThat(inTokens).isEqualTo(letters(text));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static List<String> folded(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::folded).toList();
    }
}
