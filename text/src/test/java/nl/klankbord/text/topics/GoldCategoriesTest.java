package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the figures on the texts that people annotated, where those are present. The floors lie under what was
/// measured; raise them when the figures rise.
class GoldCategoriesTest {
    private static final List<Pair> PAIRS = new ArrayList<>();

    record Pair(JsonNode gold, Categorised found) {}

    @BeforeAll
    static void categoriseAll() throws IOException {
        Path gold = Path.of(System.getProperty("klankbord.root", ".")).resolve("../shared/gold/dev.jsonl");
        assumeTrue(Files.exists(gold), "no annotated texts here");
        Categoriser categoriser = new Categoriser();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(gold)) {
            JsonNode text = json.readTree(line);
            PAIRS.add(new Pair(
                    text, categoriser.categorise(Texts.masked(text.get("text").asString()))));
        }
    }

    @Test
    void topicsAreMostlyRight() {
        assertThat(microF1("topics", Categorised::topics, GoldCategoriesTest::main))
                .isGreaterThan(.78);
        assertThat(microF1("topics", Categorised::topics, code -> code)).isGreaterThan(.73);
    }

    @Test
    void experiencesAreOftenRight() {
        assertThat(microF1("experiences", Categorised::experiences, GoldCategoriesTest::main))
                .isGreaterThan(.58);
        assertThat(microF1("experiences", Categorised::experiences, code -> code))
                .isGreaterThan(.53);
    }

    @Test
    void sentimentIsMostlyRight() {
        long right = PAIRS.stream()
                .filter(pair -> pair.gold()
                        .get("sentiment")
                        .asString()
                        .equals(pair.found().sentiment().code()))
                .count();

        assertThat((double) right / PAIRS.size()).isGreaterThan(.74);
    }

    private static double microF1(
            String field, Function<Categorised, List<String>> found, Function<String, String> level) {
        int both = 0;
        int goldCount = 0;
        int foundCount = 0;
        for (Pair pair : PAIRS) {
            Set<String> gold = pair.gold()
                    .get(field)
                    .valueStream()
                    .map(code -> level.apply(code.asString()))
                    .collect(Collectors.toSet());
            Set<String> own = found.apply(pair.found()).stream().map(level).collect(Collectors.toSet());
            goldCount += gold.size();
            foundCount += own.size();
            both += (int) own.stream().filter(gold::contains).count();
        }
        return 2.0 * both / (goldCount + foundCount);
    }

    private static String main(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }
}
