package nl.klankbord.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final int MOST = 65_536;

    @Test
    void aBlankLineEndsAParagraphAndStaysWithIt() {
        assertThat(paragraphs("een\r\ntwee\r\n \t\r\ndrie\n\n\nvier"))
                .containsExactly("een\r\ntwee\r\n \t\r\n", "drie\n\n", "\nvier");
    }

    @Test
    void aLongParagraphIsCutBehindALine() {
        String line = "x".repeat(999) + "\n";

        List<String> cut = paragraphs(line.repeat(100));

        assertThat(cut).hasSize(2);
        assertThat(cut.getFirst()).hasSize(65_000).endsWith("\n");
    }

    @Test
    void aLongLineIsCutBehindASpaceElseBetweenCharacters() {
        List<String> words = paragraphs("woord ".repeat(20_000));
        List<String> letters = paragraphs("x" + "😡".repeat(50_000));

        assertThat(words).allSatisfy(each -> assertThat(each).endsWith(" ").hasSizeLessThanOrEqualTo(MOST));
        assertThat(letters.getFirst()).hasSize(MOST - 1).endsWith("😡");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        Input input = new Input("brief.txt", new ByteArrayInputStream(new byte[] {'a', (byte) 0xE9, 'b'}));

        assertThatThrownBy(() -> new Paragraphs(input).next())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("brief.txt is not UTF-8");
    }

    @Property(tries = 300)
    void allParagraphsTogetherAreTheText(@ForAll("texts") String text) {
        assertThat(String.join("", paragraphs(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("woord ", "\n", "\r\n", " ", "\t", "😡", "x".repeat(40_000), "\r");
        return pieces.list().ofMaxSize(20).map(parts -> String.join("", parts));
    }

    private static List<String> paragraphs(String text) {
        Paragraphs paragraphs =
                new Paragraphs(new Input("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        List<String> all = new ArrayList<>();
        for (String next = paragraphs.next(); !next.isEmpty(); next = paragraphs.next()) {
            all.add(next);
        }
        return all;
    }
}
