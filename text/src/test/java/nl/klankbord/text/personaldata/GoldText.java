package nl.klankbord.text.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;

/// One line of the gold texts: `{"id","source","text","spans":[[start,end,TYPE]],...}`. Reads just these fields;
/// offsets
/// are turned from code points into UTF-16 units.
record GoldText(String id, String text, List<Span> spans) {

    /// The folder of the gold texts, when this machine has them.
    static Optional<Path> file() {
        Path file = Path.of(System.getProperty("klankbord.root", ".."), "..", "shared", "gold", "dev.jsonl");
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    static List<GoldText> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(GoldText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldText parse(String line) {
        String text = string(line, "text");
        List<Span> spans = new ArrayList<>();
        String list = line.substring(line.indexOf("\"spans\":"));
        list = list.substring(
                list.indexOf('[') + 1,
                list.indexOf(
                        list.contains("]]") && !list.startsWith("\"spans\": []") && !list.startsWith("\"spans\":[]")
                                ? "]]"
                                : "]"));
        for (String span : list.split("\\],\\s*\\[", -1)) {
            String[] parts = span.replaceAll("[\\[\\]\"\\s]", "").split(",", -1);
            if (parts.length == 3) {
                int start = text.offsetByCodePoints(0, Integer.parseInt(parts[0]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(parts[1]));
                spans.add(new Span(start, end, PersonalData.valueOf(parts[2])));
            }
        }
        return new GoldText(string(line, "id"), text, spans);
    }

    private static String string(String line, String field) {
        String key = "\"" + field + "\":";
        int at = line.indexOf('"', line.indexOf(key) + key.length()) + 1;
        StringBuilder value = new StringBuilder();
        while (line.charAt(at) != '"') {
            if (line.charAt(at) == '\\') {
                at = unescape(line, at + 1, value);
            } else {
                value.append(line.charAt(at++));
            }
        }
        return value.toString();
    }

    private static int unescape(String line, int at, StringBuilder value) {
        char c = line.charAt(at);
        if (c == 'u') {
            value.append((char) Integer.parseInt(line.substring(at + 1, at + 5), 16));
            return at + 5;
        }
        value.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
        return at + 1;
    }
}
