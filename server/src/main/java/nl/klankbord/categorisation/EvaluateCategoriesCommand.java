package nl.klankbord.categorisation;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.categorisation.CategoriseCommand.CategorisedLine;
import nl.klankbord.categorisation.CategoryFigures.Labels;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.commandline.TextLines;
import nl.klankbord.commandline.TextLines.TextLine;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.topics.Categoriser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord evaluate categories`: measures the categoriser against annotated texts.
@Command(name = "categories", description = "Measure topics, experiences and sentiment against annotated texts.")
public final class EvaluateCategoriesCommand implements Runnable {
    @Option(
            names = "--gold",
            required = true,
            paramLabel = "F.jsonl",
            description =
                    "{\"id\",\"text\",\"topics\":[],\"experiences\":[],\"sentiment\"} a line; - is standard input.")
    private String gold = "";

    @Option(names = "--json", description = "Figures as one line of JSON.")
    private boolean json;

    @Override
    public void run() {
        CategoryFigures figures = measure(gold);
        System.out.print(json ? new JsonMapper().writeValueAsString(figures.asMap()) + "\n" : figures.asText());
    }

    /// Masks and categorises every text of the file and counts.
    public static CategoryFigures measure(String file) {
        Masker masker = new Masker();
        Categoriser categoriser = new Categoriser();
        CategoryFigures figures = new CategoryFigures();
        TextLines.read(file, System.in, line -> {
            CategorisedLine found = CategoriseCommand.categorise(masker, categoriser, line);
            figures.add(labels(file, line), new Labels(found.topics(), found.experiences(), found.sentiment()));
        });
        return figures;
    }

    private static Labels labels(String file, TextLine line) {
        JsonNode sentiment = line.rest().path("sentiment");
        if (!sentiment.isString()) {
            throw new Refusal("%s line %d: \"sentiment\" is missing".formatted(file, line.number()));
        }
        return new Labels(codes(file, line, "topics"), codes(file, line, "experiences"), sentiment.stringValue());
    }

    private static List<String> codes(String file, TextLine line, String field) {
        JsonNode list = line.rest().path(field);
        if (!list.isArray()) {
            throw new Refusal("%s line %d: \"%s\" is missing or not a list".formatted(file, line.number(), field));
        }
        List<String> codes = new ArrayList<>();
        list.forEach(code -> codes.add(code.asString()));
        return codes;
    }
}
