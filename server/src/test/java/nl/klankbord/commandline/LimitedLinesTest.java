package nl.klankbord.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LimitedLinesTest {
    @Property
    void linesAreThoseOfTheJdk(@ForAll("texts") String text) throws IOException {
        assertThat(lines(new StringReader(text))).isEqualTo(text.lines().toList());
    }

    @Test
    void aLineAtTheLimitIsReadAndOneAboveItIsNot() throws IOException {
        String longest = "x".repeat(LimitedLines.MOST);

        assertThat(lines(new StringReader(longest + "\r\nkort"))).containsExactly(longest, "kort");
        assertThatThrownBy(() -> lines(new StringReader("kort\n" + longest + "x")))
                .isInstanceOf(LimitedLines.TooLong.class);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "bc", "\n", "\r", "\r\n", "d".repeat(32_767), "é")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static List<String> lines(Reader reader) throws IOException {
        LimitedLines lines = new LimitedLines(reader);
        List<String> all = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
