package nl.klankbord.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A mapping as JSON, in the database and as a file beside a delivery:
/// `{"texts":["Toelichting"],"record_id":"Zaaknummer","received":"Datum","score":"Cijfer","scale":{"lowest":1,...}}`.
public final class MappingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingJson() {}

    public static String write(Mapping mapping) {
        ObjectNode json = JSON.createObjectNode();
        mapping.texts().forEach(json.putArray("texts")::add);
        for (Mapping.Field field : Mapping.Field.values()) {
            mapping.column(field).ifPresent(column -> json.put(key(field), column));
        }
        if (mapping.column(Mapping.Field.SCORE).isPresent()) {
            json.putObject("scale")
                    .put("lowest", mapping.scale().lowest())
                    .put("highest", mapping.scale().highest())
                    .put("high_is_good", mapping.scale().highIsGood());
        }
        return json.toString();
    }

    /// @throws IllegalArgumentException saying in Dutch what is wrong with the mapping
    public static Mapping read(String text) {
        JsonNode json = parsed(text);
        Map<Mapping.Field, String> columns = new EnumMap<>(Mapping.Field.class);
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            switch (entry.getKey()) {
                case "texts" -> entry.getValue().forEach(each -> texts.add(name("texts", each)));
                case "scale" -> {}
                default -> columns.put(field(entry.getKey()), name(entry.getKey(), entry.getValue()));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("de koppeling noemt geen kolom met tekst (texts)");
        }
        return new Mapping(columns, texts, scale(json.path("scale")));
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("de koppeling is geen geldige JSON", unreadable);
        }
        throw new IllegalArgumentException("de koppeling moet een JSON-object zijn");
    }

    private static String name(String key, JsonNode value) {
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new IllegalArgumentException("de koppeling noemt bij '%s' geen kolom".formatted(key));
        }
        return value.stringValue();
    }

    private static Mapping.Field field(String key) {
        for (Mapping.Field field : Mapping.Field.values()) {
            if (key(field).equals(key)) {
                return field;
            }
        }
        throw new IllegalArgumentException("de koppeling noemt een onbekend veld '%s'".formatted(key));
    }

    private static String key(Mapping.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static Mapping.Scale scale(JsonNode json) {
        if (json.isMissingNode()) {
            return Mapping.Scale.ONE_TO_TEN;
        }
        if (!json.path("lowest").isNumber() || !json.path("highest").isNumber()) {
            throw new IllegalArgumentException("de schaal heeft een laagste en een hoogste getal nodig");
        }
        BigDecimal lowest = json.path("lowest").decimalValue();
        BigDecimal highest = json.path("highest").decimalValue();
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("het laagste getal van de schaal moet onder het hoogste liggen");
        }
        return new Mapping.Scale(lowest, highest, json.path("high_is_good").asBoolean(true));
    }
}
