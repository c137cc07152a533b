package nl.klankbord.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The figures of one bench, printed as one line of JSON.
final class Figures {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Figures(String bench) {
        values.put("bench", bench);
    }

    Figures put(String name, long value) {
        values.put(name, value);
        return this;
    }

    /// Rounded to three decimals.
    Figures put(String name, double value) {
        values.put(name, Math.round(value * 1_000) / 1_000.0);
        return this;
    }

    void print() {
        System.out.println(new JsonMapper().writeValueAsString(values));
    }
}
