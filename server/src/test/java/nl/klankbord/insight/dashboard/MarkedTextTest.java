package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void placeholdersLoseTheirBrackets() {
        assertThat(pieces("Bel [NAAM 1] op [TELEFOON 12]."))
                .containsExactly(plain("Bel "), hidden("NAAM 1"), plain(" op "), hidden("TELEFOON 12"), plain("."));
        assertThat(pieces("Bergweg [HUISNUMMER]")).containsExactly(plain("Bergweg "), hidden("HUISNUMMER"));
        assertThat(pieces("[E-MAIL 1]")).containsExactly(hidden("E-MAIL 1"));
    }

    @Test
    void otherBracketsAreText() {
        for (String text : List.of("[sic]", "[", "[]", "[NAAM", "[NAAMLOOS 1]", "[[naam 1]", "a ] b")) {
            assertThat(pieces(text)).as(text).containsExactly(plain(text));
        }
    }

    @Test
    void marksMayOverlap() {
        MarkedText text = new MarkedText("de volle container");
        text.markProof(3, 18);
        text.markFound(9, 18);

        assertThat(text.pieces(0, 18))
                .containsExactly(
                        plain("de "),
                        new Piece("volle ", false, true, false),
                        new Piece("container", true, true, false));
    }

    @Test
    void marksOutsideTheTextDoNoHarm() {
        MarkedText text = new MarkedText("kort");
        text.markProof(2, 400);
        text.markFound(-3, 2);
        text.markFound(9, 12);

        assertThat(text.pieces(0, 4)).containsExactly(plain("ko"), new Piece("rt", false, true, false));
    }

    @Test
    void aTextIsNeverCutInsideAPlaceholderOrACharacter() {
        String text = "woord ".repeat(10) + "[GEBOORTEDATUM 1] einde";
        for (int place = 1; place < text.length(); place++) {
            int cut = new MarkedText(text).cutNear(place);
            assertThat(text.substring(0, cut)).as("cut at %d", place).doesNotEndWith("[GEBOORTEDATUM ");
        }
        String faces = "😀".repeat(50);
        assertThat(Character.isLowSurrogate(faces.charAt(new MarkedText(faces).cutNear(41))))
                .isFalse();
    }

    @Test
    void thePiecesTogetherAreTheText() {
        Random random = new Random(3);
        for (int turn = 0; turn < 500; turn++) {
            StringBuilder made = new StringBuilder();
            for (int part = random.nextInt(12); part >= 0; part--) {
                made.append(List.of("a", " ", "[NAAM 1]", "[", "]", "[x]", "é").get(random.nextInt(7)));
            }
            String whole = made.toString();
            MarkedText text = new MarkedText(whole);
            text.markFound(random.nextInt(5), random.nextInt(20));
            String joined = text.pieces(0, whole.length()).stream()
                    .map(piece -> piece.hidden() ? "[" + piece.text() + "]" : piece.text())
                    .collect(Collectors.joining());
            assertThat(joined).isEqualTo(whole);
        }
    }

    private static List<Piece> pieces(String text) {
        return new MarkedText(text).pieces(0, text.length());
    }

    private static Piece plain(String text) {
        return new Piece(text, false, false, false);
    }

    private static Piece hidden(String text) {
        return new Piece(text, false, false, true);
    }
}
