package nl.klankbord.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.klankbord.demo.DemoSource.Column;
import tools.jackson.databind.json.JsonMapper;

/// Writes the file of one source, each signal in its own words and with its own invented details.
final class DemoWriter {
    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, List<String>> CHANNELS = Map.of(
            "kto", List.of("balie", "balie", "web", "telefoon"),
            "melding", List.of("app", "app", "web", "telefoon"),
            "klacht", List.of("web", "mail", "brief"),
            "chat", List.of("chat"));

    private final long seed;
    private final Inventions inventions = new Inventions();
    private final Places places = new Places();
    private final Map<String, String> units = DemoResource.lines("demo/units.csv").stream()
            .skip(1)
            .map(line -> line.split(";", -1))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

    DemoWriter(long seed) {
        this.seed = seed;
    }

    void write(Path path, DemoSource source, List<DemoSignal> signals) throws IOException {
        try (Writer file = Files.newBufferedWriter(path)) {
            if (source.format().equals("jsonl")) {
                writeJson(file, source, signals);
            } else {
                writeCsv(file, source, signals);
            }
        }
    }

    private void writeCsv(Writer file, DemoSource source, List<DemoSignal> signals) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
            csv.writeRecord(source.columns().stream().map(Column::header).toList());
            for (int i = 0; i < signals.size(); i++) {
                Map<String, String> values = values(source, signals.get(i), i + 1);
                csv.writeRecord(source.columns().stream()
                        .map(column -> values.getOrDefault(column.field(), ""))
                        .toList());
            }
        }
    }

    private void writeJson(Writer file, DemoSource source, List<DemoSignal> signals) throws IOException {
        JsonMapper json = new JsonMapper();
        for (int i = 0; i < signals.size(); i++) {
            Map<String, String> values = values(source, signals.get(i), i + 1);
            Map<String, String> line = new LinkedHashMap<>();
            source.columns().forEach(column -> line.put(column.header(), values.getOrDefault(column.field(), "")));
            file.write(json.writeValueAsString(line) + "\n");
        }
    }

    private Map<String, String> values(DemoSource source, DemoSignal signal, int number) {
        SplittableRandom random = random(signal);
        Places.Place place = places.draw(random);
        Map<String, String> slots = inventions.slots(random, place.area(), place.postcode());
        Map<String, String> values = new HashMap<>();
        values.put("id", "%s-%06d".formatted(source.code().substring(0, 2), number));
        values.put(
                "date",
                source.format().equals("csv")
                        ? DUTCH_DAY.format(signal.day())
                        : signal.day().toString());
        values.put("text", signal.text().say(random, slots));
        values.put("score", Integer.toString(score(signal.text().sentiment(), random)));
        values.put("channel", channel(source.kind(), random));
        values.put("unit", unit(signal.text()));
        values.put("area", place.area());
        values.put("postcode", place.postcode());
        values.put("address", "%s %s, %s".formatted(slots.get("straat"), slots.get("huisnummer"), place.postcode()));
        return values;
    }

    /// The text of a signal with the same details as in its file.
    String say(DemoSignal signal) {
        SplittableRandom random = random(signal);
        Places.Place place = places.draw(random);
        return signal.text().say(random, inventions.slots(random, place.area(), place.postcode()));
    }

    private SplittableRandom random(DemoSignal signal) {
        return new SplittableRandom(seed * 1_000_003 + signal.number());
    }

    private String unit(DemoText text) {
        String main =
                text.topics().isEmpty() ? "overig" : text.topics().getFirst().split("/", 2)[0];
        return units.getOrDefault(main, "");
    }

    private static String channel(String kind, SplittableRandom random) {
        List<String> channels = CHANNELS.getOrDefault(kind, List.of(""));
        return channels.get(random.nextInt(channels.size()));
    }

    private static int score(String sentiment, SplittableRandom random) {
        return switch (sentiment) {
            case "negative" -> 1 + random.nextInt(5);
            case "positive" -> 7 + random.nextInt(4);
            default -> 5 + random.nextInt(3);
        };
    }
}
