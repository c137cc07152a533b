package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiRulesTest {
    private String description = "";

    @BeforeEach
    void read() throws IOException {
        try (InputStream bytes = ApiRulesTest.class.getResourceAsStream("/openapi.json")) {
            assertThat(bytes).isNotNull();
            description = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theApiKeepsToTheDesignRules() {
        assertThat(ApiRules.broken(json(description))).isEmpty();
    }

    @Test
    void theDescriptionNamesTheVersionThatTheApiAnswersWith() {
        assertThat(json(description).path("info").path("version").asString()).isEqualTo(SignalApi.VERSION);
    }

    @Test
    void aSlashAtTheEndIsCaught() {
        assertBites("/signalen\":", "/signalen/\":", "no slash at the end");
    }

    @Test
    void anErrorWithoutProblemDetailsIsCaught() {
        assertBites("application/problem+json", "application/json", "problem details");
    }

    @Test
    void aMissingVersionHeaderIsCaught() {
        assertBites(
                "\"headers\": {\"API-Version\": {\"$ref\"",
                "\"headers\": {\"Version\": {\"$ref\"",
                "header API-Version");
    }

    @Test
    void aNameWithAnUnderscoreIsCaught() {
        assertBites("\"highIsGood\"", "\"high_is_good\"", "camelCase");
    }

    @Test
    void anAddressWithoutItsMajorVersionIsCaught() {
        assertBites("\"/api/v1\"", "\"/api\"", "major version");
    }

    private void assertBites(String right, String wrong, String rule) {
        assertThat(description).contains(right);
        assertThat(ApiRules.broken(json(description.replace(right, wrong))))
                .anySatisfy(broken -> assertThat(broken).contains(rule));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
