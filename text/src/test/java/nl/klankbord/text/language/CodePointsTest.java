package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void anEmojiIsOneCodePointOfTwoUnits() {
        CodePoints points = new CodePoints("a😀b");

        assertThat(points.before(1)).isEqualTo(1);
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.before(4)).isEqualTo(3);
    }

    @Property
    void everyOffsetIsWhatTheLibraryCounts(@ForAll String text) {
        CodePoints points = new CodePoints(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
        }
    }
}
