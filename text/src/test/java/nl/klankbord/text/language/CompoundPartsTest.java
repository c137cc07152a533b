package nl.klankbord.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundPartsTest {
    @Test
    void thePartsAreManyLongEnoughAndStandOnce() throws IOException {
        List<String> parts = parts();

        assertThat(parts).hasSizeGreaterThan(3_000).doesNotHaveDuplicates().isSorted();
        assertThat(parts).allMatch(part -> part.length() >= 4 && part.chars().allMatch(Character::isLowerCase));
        assertThat(parts).contains("vergunning", "parkeer", "container", "lantaarn", "uitkering", "melding");
    }

    private static List<String> parts() throws IOException {
        try (InputStream in = CompoundPartsTest.class.getResourceAsStream("/data/language/compound-parts.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
