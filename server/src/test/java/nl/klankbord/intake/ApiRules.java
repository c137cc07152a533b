package nl.klankbord.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Rules of the NL API Design Rules 2.1 that a description of an API can be held to, in words of our own.
final class ApiRules {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private static final Pattern PATH = Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*})(\\.json)?)+");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private final JsonNode api;
    private final List<String> broken = new ArrayList<>();

    private ApiRules(JsonNode api) {
        this.api = api;
    }

    /// @return one line a broken rule
    static List<String> broken(JsonNode api) {
        ApiRules rules = new ApiRules(api);
        rules.information();
        api.path("paths").properties().forEach(path -> rules.path(path.getKey(), path.getValue()));
        api.path("components").path("schemas").properties().forEach(schema -> rules.schema(schema.getValue()));
        return rules.broken;
    }

    private void information() {
        String version = api.path("info").path("version").asString("");
        check(api.path("openapi").asString("").startsWith("3."), "described in OpenAPI 3");
        check(VERSION.matcher(version).matches(), "full version number in info.version");
        check(!api.path("info").path("contact").path("name").asString("").isEmpty(), "someone to contact");
        String major = version.split("\\.", -1)[0];
        api.path("servers")
                .forEach(server -> check(
                        server.path("url").asString("").endsWith("/v" + major),
                        "major version last in the address of the server"));
        check(!api.path("servers").isEmpty(), "address of the server");
        check(api.path("paths").has("/openapi.json"), "description published at /openapi.json");
    }

    private void path(String path, JsonNode operations) {
        check(PATH.matcher(path).matches(), path + ": lower case, hyphens, no slash at the end");
        operations.properties().forEach(operation -> {
            check(METHODS.contains(operation.getKey()), path + ": standard methods only");
            operation(path + " " + operation.getKey(), operation.getValue());
        });
    }

    private void operation(String name, JsonNode operation) {
        check(!operation.path("operationId").asString("").isEmpty(), name + ": operationId");
        for (JsonNode parameter : operation.path("parameters")) {
            String where = parameter.path("in").asString("");
            String what = parameter.path("name").asString("").toLowerCase(Locale.ROOT);
            check(!where.equals("query") || !what.matches(".*(key|token|sleutel).*"), name + ": no key in the address");
        }
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            response(name + " " + response.getKey(), response.getKey(), resolved(response.getValue()));
        }
    }

    private void response(String name, String status, JsonNode response) {
        check(response.path("headers").has("API-Version"), name + ": header API-Version");
        boolean isError = status.startsWith("4") || status.startsWith("5");
        check(!isError || response.path("content").has("application/problem+json"), name + ": problem details");
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : api.at(reference.substring(1));
    }

    private void schema(JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            check(PROPERTY.matcher(property.getKey()).matches(), property.getKey() + ": names in camelCase");
            schema(property.getValue());
            schema(property.getValue().path("items"));
        });
    }

    private void check(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
