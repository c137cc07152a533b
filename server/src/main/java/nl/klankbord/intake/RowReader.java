package nl.klankbord.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.intake.files.Row;
import nl.klankbord.intake.files.Sha256;

/// Takes the fields out of the cells of a row, by the mapping of its source. Used by one thread, for one delivery.
final class RowReader {
    /// Rows of a file without ids are counted in memory.
    private static final int MOST_WITHOUT_ID = 2_000_000;

    private final Terms terms;
    private final List<String> columns;
    private final SignalRules rules;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private Map<Mapping.Field, Integer> places = Map.of();
    private List<Integer> textPlaces = List.of();
    private int columnsKnown = -1;

    /// @param received the day of rows when the source has no column for it
    record Terms(String source, long delivery, Mapping mapping, LocalDate received) {}

    /// @param columns of the file; may grow while it is read
    RowReader(Terms terms, List<String> columns, SignalRules rules) {
        this.terms = terms;
        this.columns = columns;
        this.rules = rules;
    }

    /// @return what the mapping names and the file lacks, in Dutch
    static Optional<String> missing(Mapping mapping, List<String> columns) {
        List<String> absent = new ArrayList<>(mapping.texts());
        absent.addAll(mapping.columns().values());
        absent.removeAll(columns);
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of("deze kolommen van de koppeling staan niet in het bestand: " + String.join(", ", absent));
    }

    SignalRules.Outcome read(Row row) {
        return switch (row) {
            case Row.Cells cells -> read(cells);
            case Row.Refused refused -> new SignalRules.Outcome.Refused(refused.line(), "", refused.reason());
            case Row.Broken broken -> new SignalRules.Outcome.Refused(broken.line(), "", broken.reason());
        };
    }

    private SignalRules.Outcome read(Row.Cells row) {
        findPlaces();
        Map<Mapping.Field, String> values = new EnumMap<>(Mapping.Field.class);
        places.forEach((field, place) -> values.put(field, cell(row, place)));
        if (!places.containsKey(Mapping.Field.RECEIVED)) {
            values.put(Mapping.Field.RECEIVED, terms.received().toString());
        }
        if (!terms.mapping().columns().containsKey(Mapping.Field.RECORD_ID)) {
            if (occurrences.size() >= MOST_WITHOUT_ID) {
                return new SignalRules.Outcome.Refused(
                        row.line(),
                        "",
                        "een bestand van meer dan 2.000.000 regels heeft een kolom met een kenmerk nodig");
            }
            values.put(Mapping.Field.RECORD_ID, idOfContent(row.cells()));
        }
        return rules.judge(
                terms.source(),
                terms.delivery(),
                row.line(),
                new SignalRules.Fields(values, text(row), terms.mapping().scale()));
    }

    private String text(Row.Cells row) {
        StringBuilder text = new StringBuilder();
        for (int place : textPlaces) {
            String part = cell(row, place).strip();
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(part);
            }
        }
        return text.toString();
    }

    private static String cell(Row.Cells row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }

    /// Stands in for an id: a hash of all cells and how many such rows there were. Stable only for the same content.
    private String idOfContent(List<String> cells) {
        MessageDigest digest = Sha256.digest();
        for (String cell : cells) {
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, 8);
        return "%s-%d".formatted(hash, occurrences.merge(hash, 1, Integer::sum));
    }

    private void findPlaces() {
        if (columns.size() == columnsKnown) {
            return;
        }
        columnsKnown = columns.size();
        Map<Mapping.Field, Integer> found = new EnumMap<>(Mapping.Field.class);
        terms.mapping().columns().forEach((field, column) -> found.put(field, columns.indexOf(column)));
        found.values().removeIf(place -> place < 0);
        places = found;
        textPlaces = terms.mapping().texts().stream()
                .map(columns::indexOf)
                .filter(place -> place >= 0)
                .toList();
    }
}
