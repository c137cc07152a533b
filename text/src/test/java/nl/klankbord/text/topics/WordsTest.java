package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void capitalsAccentsAndApostrophesDoNotMatter() {
        assertThat(wordsOf("Één FOTO'S, z’n café Łódź")).containsExactly("een", "fotos", "zn", "cafe", "lodz");
    }

    @Test
    void aHyphenPartsWordsAndDigitsStayWithLetters() {
        assertThat(wordsOf("id-kaart 3x 14010")).containsExactly("id", "kaart", "3x", "14010");
    }

    @Test
    void anEmojiIsAWord() {
        assertThat(wordsOf("top👍")).containsExactly("top", "👍");
    }

    @Test
    void aLooseAccentIsDropped() {
        assertThat(wordsOf("e\u0301e\u0301n")).containsExactly("een");
    }

    @Test
    void aWordKeepsItsPlaceInTheText() {
        Words words = Words.of("Het 'één' bord");

        assertThat(words.start(1)).isEqualTo(5);
        assertThat(words.end(1)).isEqualTo(8);
    }

    @Test
    void aPlaceholderIsNoWordAndKeepsItsPlace() {
        Words words = Words.of("Bel [NAAM 1] op [E-MAIL 2]");

        assertThat(wordsOf("Bel [NAAM 1] op [E-MAIL 2]")).containsExactly("bel", "", "op", "");
        assertThat(words.count()).isEqualTo(2);
        assertThat(words.start(1)).isEqualTo(4);
        assertThat(words.end(1)).isEqualTo(12);
    }

    @Test
    void whatAResidentPutsBetweenBracketsIsText() {
        assertThat(wordsOf("[zie foto] [NAAM")).containsExactly("zie", "foto", "naam");
    }

    @Test
    void aPointEndsASentenceButNotInsideATime() {
        Words words = Words.of("Om 9.30 dicht. Jammer");

        assertThat(words.sameSentence(0, 3)).isTrue();
        assertThat(words.sameSentence(3, 4)).isFalse();
    }

    @Test
    void aCommaAndMaarOpenAClause() {
        Words words = Words.of("niet snel, goed maar duur");

        assertThat(words.sameClause(0, 1)).isTrue();
        assertThat(words.sameClause(1, 2)).isFalse();
        assertThat(words.sameClause(2, 4)).isFalse();
        assertThat(words.opensStretch(2)).isTrue();
        assertThat(words.opensStretch(3)).isFalse();
    }

    @Property
    void wordsStandInOrderInsideTheText(@ForAll String text) {
        Words words = Words.of(text);

        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(words.end(i)).isGreaterThan(words.start(i)).isLessThanOrEqualTo(text.length());
            end = words.end(i);
        }
    }

    private static List<String> wordsOf(String text) {
        Words words = Words.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(words.word(i));
        }
        return all;
    }
}
