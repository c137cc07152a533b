package nl.klankbord.categorisation;

import java.util.List;
import nl.klankbord.commandline.SafeOutput;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.commandline.TextLines.TextLine;
import nl.klankbord.text.language.CodePoints;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Categoriser;
import nl.klankbord.text.topics.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord categorise`: texts in; topics, experiences and sentiment out, with the words that led there.
@Command(
        name = "categorise",
        description = {
            "Recognise topics, experiences and sentiment: {\"id\",\"text\"} a line in,",
            "{\"id\",\"masked\",\"topics\",\"experiences\",\"sentiment\",\"evidence\"} out; evidence counts in the masked text."
        })
public final class CategoriseCommand implements Runnable {
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--in", required = true, paramLabel = "F.jsonl", description = "Texts; - is standard input.")
    private String in = "";

    @Option(names = "--out", required = true, paramLabel = "G.jsonl", description = "Categories; - is standard output.")
    private String out = "";

    /// One line of output. Evidence offsets count Unicode code points of the masked text.
    record CategorisedLine(
            JsonNode id,
            String masked,
            List<String> topics,
            List<String> experiences,
            String sentiment,
            List<EvidenceLine> evidence) {}

    record EvidenceLine(String label, int start, int end, String words, String reason) {}

    @Override
    public void run() {
        Masker masker = new Masker();
        Categoriser categoriser = new Categoriser();
        try (SafeOutput output = SafeOutput.to(out)) {
            TextLines.read(
                    in, System.in, line -> output.line(JSON.writeValueAsString(categorise(masker, categoriser, line))));
            output.finish();
        }
    }

    static CategorisedLine categorise(Masker masker, Categoriser categoriser, TextLine line) {
        MaskedText masked = masker.mask(line.text());
        Categorised found = categoriser.categorise(masked);
        CodePoints points = new CodePoints(masked.text());
        return new CategorisedLine(
                line.id(),
                masked.text(),
                found.topics(),
                found.experiences(),
                found.sentiment().code(),
                found.evidence().stream()
                        .map(one -> inCodePoints(masked.text(), points, one))
                        .toList());
    }

    private static EvidenceLine inCodePoints(String text, CodePoints points, Evidence evidence) {
        return new EvidenceLine(
                evidence.label(),
                points.before(evidence.start()),
                points.before(evidence.end()),
                text.substring(evidence.start(), evidence.end()),
                evidence.reason());
    }
}
