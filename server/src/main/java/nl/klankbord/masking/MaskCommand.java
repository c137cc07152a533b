package nl.klankbord.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.klankbord.commandline.ConsoleBar;
import nl.klankbord.commandline.Input;
import nl.klankbord.commandline.Paragraphs;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.commandline.SafeOutput;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.commandline.TextLines.TextLine;
import nl.klankbord.masking.MaskingFigures.Marked;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.CodePoints;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord mask`: texts in, masked texts out, of any size: one text is in memory at a time.
@Command(
        name = "mask",
        description = {
            "Mask the personal data in texts of any size; stopped or refused, it leaves no output.",
            "jsonl: {\"id\",\"text\"} a line in, {\"id\",\"masked\",\"spans\"} out.",
            "csv: the same columns out, with the text columns masked; other columns are copied.",
            "text: plain text; each paragraph is a text of its own, so names are numbered anew in each."
        })
public final class MaskCommand implements Runnable {
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--in", required = true, paramLabel = "F", description = "Texts; - is standard input.")
    private String in = "";

    @Option(names = "--out", required = true, paramLabel = "G", description = "Masked texts; - is standard output.")
    private String out = "";

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv|text",
            description =
                    "Form of the texts (default: csv for a name that ends in .csv or .tsv, text for .txt, else jsonl).")
    private @Nullable String format;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "Column of a CSV to mask; may be given more than once (default: guessed).")
    private List<String> textColumns = new ArrayList<>();

    @Option(
            names = "--streets",
            paramLabel = "keep|mask",
            defaultValue = "keep",
            description = "Street of an address: keep it and mask the number, or mask all (default: keep).")
    private String streets = "";

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            defaultValue = "${env:KLANKBORD_LISTS:-}",
            description = "Folder with lists of your own: streets.txt, names.txt, keep.txt (default: KLANKBORD_LISTS).")
    private String lists = "";

    @Option(names = "--progress", description = "Show how far it is, also when standard error is not a terminal.")
    private boolean progress;

    /// One line of output. Offsets count Unicode code points of the delivered text.
    record MaskedLine(JsonNode id, String masked, List<List<Object>> spans) {}

    private enum Format {
        JSONL,
        CSV,
        TEXT
    }

    @Override
    public void run() {
        Format form = format();
        StreetPolicy policy = StreetPolicy.of(streets)
                .orElseThrow(() -> new Refusal("--streets is keep or mask: %s".formatted(streets)));
        if (form != Format.CSV && !textColumns.isEmpty()) {
            throw new Refusal("--text-column is for csv");
        }
        Masker masker = new Masker(OwnListsFolder.read(lists));
        try (SafeOutput output = SafeOutput.to(out)) {
            try (Input input = input()) {
                mask(form, masker, policy, input, output);
            }
            output.finish();
        }
    }

    private Input input() {
        Input input = Input.open(in, System.in);
        return progress || ConsoleBar.isSeen() ? input.withBar("maskeren") : input;
    }

    private Format format() {
        String name = in.toLowerCase(Locale.ROOT);
        String usual =
                name.endsWith(".csv") || name.endsWith(".tsv") ? "csv" : name.endsWith(".txt") ? "text" : "jsonl";
        String wanted = format != null ? format : usual;
        for (Format each : Format.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return each;
            }
        }
        throw new Refusal("--format is jsonl, csv or text: %s".formatted(wanted));
    }

    private void mask(Format form, Masker masker, StreetPolicy policy, Input input, SafeOutput output) {
        UnaryOperator<String> mask =
                text -> masker.mask(new RawText(text), policy).text();
        switch (form) {
            case JSONL ->
                TextLines.read(input, line -> output.line(JSON.writeValueAsString(mask(masker, policy, line))));
            case CSV -> tell(new CsvMasking(mask, textColumns).run(input, output), mask);
            case TEXT -> {
                Paragraphs paragraphs = new Paragraphs(input);
                for (String text = paragraphs.next(); !text.isEmpty(); text = paragraphs.next()) {
                    output.text(mask.apply(text));
                }
            }
        }
    }

    /// What was copied may hold personal data too: whoever masked the file hears which columns those are.
    private static void tell(CsvMasking.Columns columns, UnaryOperator<String> mask) {
        System.err.printf("masked: %s%n", mask.apply(String.join(", ", columns.masked())));
        if (!columns.copied().isEmpty()) {
            System.err.printf("copied without masking: %s%n", mask.apply(String.join(", ", columns.copied())));
        }
    }

    private static MaskedLine mask(Masker masker, StreetPolicy policy, TextLine line) {
        MaskedText masked = masker.mask(line.text(), policy);
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
