package nl.klankbord.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class AnnotatedTextFuzzTest {

    @FuzzTest
    void everyLineIsReadOrRefused(byte[] utf8) {
        String line = new String(utf8, StandardCharsets.UTF_8);
        AnnotatedText read;
        try {
            read = AnnotatedText.parse(line);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        int end = 0;
        for (AnnotatedText.Mark mark : read.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(end);
            assertThat(mark.end()).isGreaterThanOrEqualTo(mark.start());
            end = mark.end();
        }
        assertThat(end).isLessThanOrEqualTo(read.text().length());
    }
}
