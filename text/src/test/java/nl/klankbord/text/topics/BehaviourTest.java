package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts with what they are about, in files that a colleague of the service desk can read and extend. The topics and
/// the
/// sentiment are exact; of the experiences those that are named must be found.
class BehaviourTest {
    private static final Categoriser CATEGORISER = new Categoriser();
    private static final List<String> FILES = List.of("buiten.txt", "loket.txt", "rondkomen.txt", "beleving.txt");

    record Case(String text, Set<String> topics, Set<String> experiences, String sentiment) {}

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsUnderstood(Case expected) {
        Categorised found = CATEGORISER.categorise(Texts.masked(expected.text()));

        assertThat(Set.copyOf(found.topics())).isEqualTo(expected.topics());
        assertThat(found.experiences()).containsAll(expected.experiences());
        assertThat(found.sentiment().code()).isEqualTo(expected.sentiment());
    }

    @ParameterizedTest
    @ValueSource(ints = 150)
    void thereAreManyCases(int least) throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(least);
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : FILES) {
            read(file, cases);
        }
        return cases.stream();
    }

    private static void read(String file, List<Case> cases) throws IOException {
        try (InputStream in = BehaviourTest.class.getResourceAsStream("/topics/" + file)) {
            assertThat(in).as(file).isNotNull();
            String text = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("> ")) {
                    String[] parts = line.substring(2).split("\\|", -1);
                    cases.add(new Case(
                            text,
                            codes(parts[0]),
                            codes(parts[1]),
                            parts[2].strip().toLowerCase(Locale.ROOT)));
                } else if (!line.startsWith("#")) {
                    text = line;
                }
            }
        }
    }

    private static Set<String> codes(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s*,\\s*", -1));
    }
}
