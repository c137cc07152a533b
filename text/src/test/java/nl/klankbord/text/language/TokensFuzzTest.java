package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class TokensFuzzTest {

    /// Read as UTF-8 and as bare UTF-16 units, so that lone surrogates come along.
    @FuzzTest
    void everyTextIsCut(byte[] bytes) {
        check(new String(bytes, StandardCharsets.UTF_8));
        check(ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }

    private static void check(String text) {
        Tokens tokens = Tokens.of(text);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, tokens.start(i)).codePoints().filter(Character::isLetterOrDigit))
                    .isEmpty();
            end = tokens.end(i);
            assertThat(end).isGreaterThan(tokens.start(i));
            assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
            assertThat(tokens.hash(i)).isEqualTo(tokens.folded(i).hashCode());
            assertThat(tokens.matches(i, tokens.folded(i))).isTrue();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
