package nl.klankbord.masking;

import java.util.List;
import nl.klankbord.commandline.SafeOutput;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.commandline.TextLines.TextLine;
import nl.klankbord.masking.MaskingFigures.Marked;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.CodePoints;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord mask`: texts in, masked texts with their spans out.
@Command(
        name = "mask",
        description =
                "Mask the personal data in texts: {\"id\",\"text\"} a line in, {\"id\",\"masked\",\"spans\"} out.")
public final class MaskCommand implements Runnable {
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--in", required = true, paramLabel = "F.jsonl", description = "Texts; - is standard input.")
    private String in = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "G.jsonl",
            description = "Masked texts; - is standard output.")
    private String out = "";

    /// One line of output. Offsets count Unicode code points of the delivered text.
    record MaskedLine(JsonNode id, String masked, List<List<Object>> spans) {}

    @Override
    public void run() {
        Masker masker = new Masker();
        try (SafeOutput output = SafeOutput.to(out)) {
            TextLines.read(in, System.in, line -> output.line(JSON.writeValueAsString(mask(masker, line))));
            output.finish();
        }
    }

    static MaskedLine mask(Masker masker, TextLine line) {
        MaskedText masked = masker.mask(line.text());
        List<List<Object>> spans = inCodePoints(line, masked.spans()).stream()
                .map(span -> List.<Object>of(span.start(), span.end(), span.kind()))
                .toList();
        return new MaskedLine(line.id(), masked.text(), spans);
    }

    static List<Marked> inCodePoints(TextLine line, List<Span> spans) {
        CodePoints points = line.text().codePoints();
        return spans.stream()
                .map(span -> new Marked(
                        points.before(span.start()),
                        points.before(span.end()),
                        span.kind().name()))
                .toList();
    }
}
