package nl.klankbord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.CellText;
import nl.klankbord.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/v1/bronnen/{source}/signalen`: one signal or a list of at most 1,000, by the same rules as files. The
/// answer says of each what became of it.
public final class SignalApi implements Pages {
    static final String VERSION = "1.0.0";
    private static final String VERSION_HEADER = "API-Version";
    private static final int MOST = 1_000;
    private static final int LARGEST = 25 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Mapping.Field> FIELDS = Map.of(
            "id", Mapping.Field.RECORD_ID,
            "received", Mapping.Field.RECEIVED,
            "channel", Mapping.Field.CHANNEL,
            "unit", Mapping.Field.UNIT,
            "area", Mapping.Field.AREA,
            "postcode", Mapping.Field.POSTCODE,
            "address", Mapping.Field.ADDRESS,
            "language", Mapping.Field.LANGUAGE);

    private final ApiKeys keys;
    private final Deliveries deliveries;
    private final Destination destination;
    private final FileDelivery.Ground ground;

    public SignalApi(ApiKeys keys, Deliveries deliveries, Destination destination, FileDelivery.Ground ground) {
        this.keys = keys;
        this.deliveries = deliveries;
        this.destination = destination;
        this.ground = ground;
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.POST("/api/v1/bronnen/{source}/signalen", this::receive);
        routes.GET("/api/v1/openapi.json", request -> description());
    }

    /// May be read from any site, so that a tool elsewhere can show it.
    private ServerResponse description() throws IOException {
        try (InputStream bytes = SignalApi.class.getResourceAsStream("/openapi.json")) {
            if (bytes == null) {
                throw new IllegalStateException("The program was packed without openapi.json");
            }
            return ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(VERSION_HEADER, VERSION)
                    .header("Access-Control-Allow-Origin", "*")
                    .body(bytes.readAllBytes());
        }
    }

    private ServerResponse receive(ServerRequest request) throws IOException {
        String source = request.pathVariable("source");
        Optional<String> allowed = bearer(request).flatMap(keys::sourceOf);
        if (allowed.isEmpty()) {
            return problem(401, "Geef een geldige sleutel mee: Authorization: Bearer <sleutel>.");
        }
        if (!allowed.get().equals(source)) {
            return problem(403, "Deze sleutel hoort bij een andere bron.");
        }
        if (request.headers()
                .contentType()
                .filter(MediaType.APPLICATION_JSON::includes)
                .isEmpty()) {
            return problem(415, "Lever JSON: Content-Type: application/json.");
        }
        byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return problem(413, "Een bericht mag hoogstens 25 MB groot zijn.");
        }
        return items(body)
                .map(items -> answer(take(source, items)))
                .orElseGet(() -> problem(422, "Lever één JSON-object, of een lijst van 1 tot 1.000 objecten."));
    }

    private static Optional<String> bearer(ServerRequest request) {
        String header = request.headers().asHttpHeaders().getFirst("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? Optional.of(header.substring(7).strip())
                : Optional.empty();
    }

    private static Optional<List<JsonNode>> items(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            List<JsonNode> items = new ArrayList<>();
            if (json.isObject()) {
                items.add(json);
            } else if (json.isArray()) {
                json.forEach(items::add);
            }
            boolean right =
                    !items.isEmpty() && items.size() <= MOST && items.stream().allMatch(JsonNode::isObject);
            return right ? Optional.of(items) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /// What became of one signal.
    private record Result(String id, String status, String reason) {}

    private List<Result> take(String source, List<JsonNode> items) {
        long delivery = deliveries.ofApi(source, CellDate.today());
        SignalRules rules = new SignalRules(ground.areas(), ground.masker(), CellDate.today());
        List<SignalRules.Outcome> outcomes = new ArrayList<>();
        for (JsonNode item : items) {
            outcomes.add(judge(rules, new Origin(source, "-", delivery, outcomes.size() + 1L), item));
        }
        return keep(delivery, outcomes);
    }

    /// @param place where the signal stands; its record id is not known yet
    private static SignalRules.Outcome judge(SignalRules rules, Origin place, JsonNode item) {
        try {
            return rules.judge(place.source(), place.delivery(), place.line(), fields(item));
        } catch (IllegalArgumentException wrong) {
            return new SignalRules.Outcome.Refused(place.line(), "", String.valueOf(wrong.getMessage()));
        }
    }

    private List<Result> keep(long delivery, List<SignalRules.Outcome> outcomes) {
        List<Destination.Prepared> prepared = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (SignalRules.Outcome outcome : outcomes) {
            if (outcome instanceof SignalRules.Outcome.Accepted(ReceivedSignal signal)) {
                prepared.add(destination.prepare(List.of(signal)));
                ids.add(signal.origin().recordId());
            }
        }
        List<Destination.Kept> kept = new ArrayList<>();
        if (!prepared.isEmpty()) {
            deliveries.keep(delivery, new Deliveries.Batch(0, 0, ids, List.of()), () -> {
                prepared.forEach(each -> kept.add(each.keep()));
                return kept.stream().reduce(new Destination.Kept(0, 0, 0), Destination.Kept::plus);
            });
        }
        return results(outcomes, kept);
    }

    private static List<Result> results(List<SignalRules.Outcome> outcomes, List<Destination.Kept> kept) {
        List<Result> results = new ArrayList<>();
        int next = 0;
        for (SignalRules.Outcome outcome : outcomes) {
            results.add(
                    switch (outcome) {
                        case SignalRules.Outcome.Accepted(ReceivedSignal signal) ->
                            new Result(signal.origin().recordId(), status(kept.get(next++)), "");
                        case SignalRules.Outcome.Refused(long line, String id, String reason) ->
                            new Result(id, "refused", reason);
                    });
        }
        return results;
    }

    private static String status(Destination.Kept kept) {
        if (kept.known() > 0) {
            return "known";
        }
        return kept.repeats() > 0 ? "repeat" : "added";
    }

    /// @throws IllegalArgumentException saying in Dutch, without values, what is wrong with the form of the item
    private static SignalRules.Fields fields(JsonNode item) {
        Map<Mapping.Field, String> values = new EnumMap<>(Mapping.Field.class);
        FIELDS.forEach((key, field) -> values.put(field, text(item, key)));
        if (values.getOrDefault(Mapping.Field.RECEIVED, "").isBlank()) {
            values.put(Mapping.Field.RECEIVED, CellDate.today().toString());
        }
        Mapping.Scale scale = Mapping.Scale.ONE_TO_TEN;
        JsonNode score = item.path("score");
        if (score.isObject()) {
            values.put(Mapping.Field.SCORE, text(score, "value"));
            scale = scale(score);
        } else if (!score.isMissingNode() && !score.isNull()) {
            throw new IllegalArgumentException("score moet een object zijn met value, lowest en highest");
        }
        return new SignalRules.Fields(values, text(item, "text"), scale);
    }

    private static Mapping.Scale scale(JsonNode score) {
        if (!score.path("lowest").isNumber() || !score.path("highest").isNumber()) {
            throw new IllegalArgumentException("de score heeft een laagste en een hoogste getal nodig");
        }
        BigDecimal lowest = score.path("lowest").decimalValue();
        BigDecimal highest = score.path("highest").decimalValue();
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("het laagste getal van de schaal moet onder het hoogste liggen");
        }
        return new Mapping.Scale(lowest, highest, score.path("highIsGood").asBoolean(true));
    }

    private static String text(JsonNode item, String key) {
        JsonNode value = item.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString() && !value.isNumber()) {
            throw new IllegalArgumentException("%s moet een tekst of een getal zijn".formatted(key));
        }
        return CellText.clean(value.asString());
    }

    private static ServerResponse answer(List<Result> results) {
        boolean allIn = results.stream().noneMatch(result -> result.status().equals("refused"));
        List<Map<String, String>> items = new ArrayList<>();
        for (Result result : results) {
            Map<String, String> item = new LinkedHashMap<>();
            item.put("id", result.id());
            item.put("status", result.status());
            if (!result.reason().isEmpty()) {
                item.put("reason", result.reason());
            }
            items.add(item);
        }
        return ServerResponse.status(allIn ? 200 : 207)
                .contentType(MediaType.APPLICATION_JSON)
                .header(VERSION_HEADER, VERSION)
                .body(JSON.writeValueAsString(Map.of("signals", items)));
    }

    private static ServerResponse problem(int status, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("detail", detail);
        ServerResponse.BodyBuilder response =
                ServerResponse.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.header(VERSION_HEADER, VERSION);
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.body(JSON.writeValueAsString(problem));
    }
}
