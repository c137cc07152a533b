package nl.klankbord.masking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.commandline.TextLines.TextLine;
import nl.klankbord.masking.MaskingFigures.Annotated;
import nl.klankbord.masking.MaskingFigures.Marked;
import nl.klankbord.text.language.CodePoints;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.tagging.AnnotatedText;
import nl.klankbord.text.tagging.NameLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord evaluate masking`: measures the masker against annotated texts.
@Command(name = "masking", description = "Measure masking against annotated texts: recall, precision, over-masking.")
public final class EvaluateMaskingCommand implements Runnable {
    @Option(
            names = "--gold",
            required = true,
            paramLabel = "F.jsonl",
            description =
                    "{\"id\",\"text\",\"spans\":[[start,end,TYPE]],\"name_origins\":[],\"source\"} a line; - is standard input; "
                            + "or annotated texts (.txt).")
    private String gold = "";

    @Option(names = "--json", description = "Figures as one line of JSON.")
    private boolean json;

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder with lists of your own: streets.txt, names.txt, keep.txt (default: none).")
    private String lists = "";

    @Override
    public void run() {
        MaskingFigures figures = measure(gold, new Masker(OwnListsFolder.read(lists)));
        System.out.print(json ? new JsonMapper().writeValueAsString(figures.asMap()) + "\n" : figures.asText());
    }

    /// Masks every text of the file and counts.
    public static MaskingFigures measure(String file) {
        return measure(file, new Masker());
    }

    private static MaskingFigures measure(String file, Masker masker) {
        MaskingFigures figures = new MaskingFigures(NameLists.load());
        if (AnnotatedFiles.isOne(file)) {
            AnnotatedFiles.read(Path.of(file)).forEach(text -> add(figures, masker, text));
        } else {
            TextLines.read(file, System.in, line -> add(figures, masker, file, line));
        }
        return figures;
    }

    private static void add(MaskingFigures figures, Masker masker, String file, TextLine line) {
        String text = line.rest().path("text").stringValue();
        List<Marked> found =
                MaskCommand.inCodePoints(line, masker.mask(line.text()).spans());
        List<String> origins = new ArrayList<>();
        line.rest().path("name_origins").forEach(origin -> origins.add(origin.asString()));
        List<Marked> gold = marked(file, line, line.rest().path("spans"));
        figures.add(
                new Annotated(text, gold, origins, line.rest().path("source").asString("")), found);
    }

    private static void add(MaskingFigures figures, Masker masker, AnnotatedText text) {
        CodePoints points = new CodePoints(text.text());
        List<Marked> gold = text.marks().stream()
                .map(mark -> new Marked(points.before(mark.start()), points.before(mark.end()), mark.kind()))
                .toList();
        List<String> origins = text.marks().stream()
                .filter(mark -> mark.kind().equals(AnnotatedText.PERSON))
                .map(AnnotatedText.Mark::origin)
                .toList();
        List<Marked> found = masker.mask(new RawText(text.text())).spans().stream()
                .map(span -> new Marked(
                        points.before(span.start()),
                        points.before(span.end()),
                        span.kind().name()))
                .toList();
        figures.add(new Annotated(text.text(), gold, origins, text.source()), found);
    }

    private static List<Marked> marked(String file, TextLine line, JsonNode spans) {
        if (!spans.isArray()) {
            throw new Refusal("%s line %d: \"spans\" is missing or not a list".formatted(file, line.number()));
        }
        List<Marked> marked = new ArrayList<>();
        for (JsonNode span : spans) {
            int start = span.path(0).asInt(-1);
            int end = span.path(1).asInt(-1);
            if (start < 0 || end <= start || !span.path(2).isString()) {
                throw new Refusal("%s line %d: a span is not [start,end,TYPE]".formatted(file, line.number()));
            }
            marked.add(new Marked(start, end, span.path(2).stringValue()));
        }
        return marked;
    }
}
