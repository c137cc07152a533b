package nl.klankbord.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import nl.klankbord.text.personaldata.RawText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads texts from JSON lines: `{"id","text", ...}` a line, UTF-8. A bad line ends the reading with its number, never
/// with its content.
public final class TextLines {
    private static final JsonMapper JSON = new JsonMapper();

    private TextLines() {}

    /// @param id as it stood, text or number
    /// @param rest the whole line, for fields beside the text; its `text` is raw and may not be kept
    public record TextLine(long number, JsonNode id, RawText text, JsonNode rest) {}

    /// @param file a path, or `-` for the given standard input
    /// @throws Refusal when the file is absent or a line is not a JSON object with an id and a text
    public static void read(String file, InputStream standardInput, Consumer<TextLine> line) {
        try (Input input = Input.open(file, standardInput)) {
            read(input, line);
        }
    }

    /// @throws Refusal when a line is not a JSON object with an id and a text
    public static void read(Input input, Consumer<TextLine> line) {
        LimitedLines lines = new LimitedLines(input.utf8());
        long number = 0;
        try {
            for (String content = lines.next(); content != null; content = lines.next()) {
                number++;
                if (!content.isBlank()) {
                    line.accept(parse(input.name(), number, content));
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("%s is not UTF-8: save it as UTF-8 and try again".formatted(input.name()), notUtf8);
        } catch (LimitedLines.TooLong tooLong) {
            throw new Refusal(
                    "%s line %d: longer than %,d characters".formatted(input.name(), number + 1, LimitedLines.MOST),
                    tooLong);
        } catch (IOException fault) {
            throw new Refusal("cannot read %s to its end".formatted(input.name()), fault);
        }
    }

    private static TextLine parse(String file, long number, String content) {
        JsonNode node = tree(file, number, content);
        JsonNode id = node.path("id");
        JsonNode text = node.path("text");
        if (!(id.isString() || id.isNumber())) {
            throw new Refusal("%s line %d: \"id\" is missing, or neither text nor number".formatted(file, number));
        }
        if (!text.isString()) {
            throw new Refusal("%s line %d: \"text\" is missing or not a text".formatted(file, number));
        }
        return new TextLine(number, id, new RawText(text.stringValue()), node);
    }

    private static JsonNode tree(String file, long number, String content) {
        try {
            JsonNode node = JSON.readTree(content);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException notJson) {
            // Jackson's message holds a piece of the line, so it is not passed on.
        }
        throw new Refusal("%s line %d: not a JSON object".formatted(file, number));
    }
}
