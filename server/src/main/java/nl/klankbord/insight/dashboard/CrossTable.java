package nl.klankbord.insight.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Overview.Count;
import nl.klankbord.insight.Overview.Crossing;

/// How often a main topic and a main experience stand in one signal.
public record CrossTable(List<String> columns, List<Row> rows) {
    private static final int MOST_ROWS = 12;
    private static final double[] STEPS = {0.02, 0.06, 0.12, 0.20};

    public record Row(String name, List<Cell> cells) {}

    /// @param shade 0 to 4: how large a part of the topic speaks of the experience; 0 too when the topic has few
    /// signals
    /// @param href asks for the signals in the cell
    public record Cell(long count, int shade, String href) {}

    static CrossTable of(Overview overview, Question question) {
        Map<String, Map<String, Long>> found = new HashMap<>();
        for (Crossing crossing : overview.crossings()) {
            found.computeIfAbsent(crossing.topic(), topic -> new HashMap<>())
                    .merge(crossing.experience(), crossing.count(), Long::sum);
        }
        List<String> experiences = mains(overview, Facet.EXPERIENCE, question).stream()
                .map(Count::code)
                .toList();
        List<Row> rows = mains(overview, Facet.TOPIC, question).stream()
                .filter(topic -> found.containsKey(topic.code()))
                .limit(MOST_ROWS)
                .map(topic -> row(topic, experiences, found.getOrDefault(topic.code(), Map.of()), question))
                .toList();
        List<String> names = experiences.stream()
                .map(code -> question.name(Facet.EXPERIENCE, code))
                .toList();
        return new CrossTable(names, rows);
    }

    /// One cell alone tells what the bars told already.
    public boolean isWorthShowing() {
        return rows.size() * columns.size() > 1;
    }

    /// Main categories that the question leaves in play, most first.
    private static List<Count> mains(Overview overview, Facet facet, Question question) {
        Set<String> chosen = new TreeSet<>();
        question.chosen(facet).forEach(code -> chosen.add(main(code)));
        return overview.counts().getOrDefault(facet, List.of()).stream()
                .filter(count -> !count.code().isEmpty() && count.code().indexOf('/') < 0)
                .filter(count -> count.count() > 0)
                .filter(count -> chosen.isEmpty() || chosen.contains(count.code()))
                .toList();
    }

    private static String main(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    private static Row row(Count topic, List<String> experiences, Map<String, Long> found, Question question) {
        List<Cell> cells = experiences.stream()
                .map(experience -> cell(topic, experience, found.getOrDefault(experience, 0L), question))
                .toList();
        return new Row(question.name(Facet.TOPIC, topic.code()), cells);
    }

    private static Cell cell(Count topic, String experience, long count, Question question) {
        String href = question.href(question.address()
                .withChoice(Facet.TOPIC, Set.of(topic.code()))
                .withChoice(Facet.EXPERIENCE, Set.of(experience)));
        return new Cell(count, shade(count, topic.count()), href);
    }

    private static int shade(long count, long ofTopic) {
        if (ofTopic < Change.FEWEST) {
            return 0;
        }
        double share = count / (double) ofTopic;
        int shade = 0;
        while (shade < STEPS.length && share >= STEPS[shade]) {
            shade++;
        }
        return shade;
    }
}
