package nl.klankbord.categorisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klankbord.text.topics.Sentiment;

/// How well categories were found against annotated texts: micro-F1 over main and over full codes of both dimensions,
/// and accuracy and macro-F1 of the sentiment.
public final class CategoryFigures {
    private final Tally topicsMain = new Tally();
    private final Tally topicsSub = new Tally();
    private final Tally experiencesMain = new Tally();
    private final Tally experiencesSub = new Tally();
    private final Tally sentiments = new Tally();
    private long texts;
    private long unknown;

    /// Labels of one text, as annotated or as found.
    public record Labels(List<String> topics, List<String> experiences, String sentiment) {}

    public void add(Labels gold, Labels found) {
        texts++;
        unknown += found.topics().isEmpty() ? 1 : 0;
        topicsMain.add(mains(gold.topics()), mains(found.topics()));
        topicsSub.add(new HashSet<>(gold.topics()), new HashSet<>(found.topics()));
        experiencesMain.add(mains(gold.experiences()), mains(found.experiences()));
        experiencesSub.add(new HashSet<>(gold.experiences()), new HashSet<>(found.experiences()));
        sentiments.add(Set.of(gold.sentiment()), Set.of(found.sentiment()));
    }

    private static Set<String> mains(List<String> codes) {
        return codes.stream().map(code -> code.split("/", 2)[0]).collect(Collectors.toSet());
    }

    public double topicsMain() {
        return topicsMain.microF1();
    }

    public double topicsSub() {
        return topicsSub.microF1();
    }

    public double experiencesMain() {
        return experiencesMain.microF1();
    }

    public double experiencesSub() {
        return experiencesSub.microF1();
    }

    /// Share of texts whose sentiment was right.
    public double sentimentAccuracy() {
        return sentiments.recall();
    }

    public double sentimentMacroF1() {
        return List.of(Sentiment.values()).stream()
                .mapToDouble(sentiment -> sentiments.f1(sentiment.code()))
                .average()
                .orElse(0);
    }

    /// For machines: one object with all figures.
    public Map<String, Object> asMap() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", texts);
        figures.put("topics_main", topicsMain.asMap());
        figures.put("topics_sub", topicsSub.asMap());
        figures.put("experiences_main", experiencesMain.asMap());
        figures.put("experiences_sub", experiencesSub.asMap());
        figures.put("sentiment_accuracy", sentimentAccuracy());
        figures.put("sentiment_macro_f1", sentimentMacroF1());
        figures.put("unknown_share", texts == 0 ? 0 : (double) unknown / texts);
        return figures;
    }

    /// For people: a few lines.
    public String asText() {
        return "%s%s%s%s%s"
                .formatted(
                        topicsMain.line("topics main"),
                        topicsSub.line("topics sub"),
                        experiencesMain.line("experiences main"),
                        experiencesSub.line("experiences sub"),
                        String.format(
                                Locale.ROOT,
                                "sentiment         accuracy %.3f  macro-F1 %.3f%ntexts %d, topic unknown in %d%n",
                                sentimentAccuracy(),
                                sentimentMacroF1(),
                                texts,
                                unknown));
    }

    /// True and false answers per label.
    private static final class Tally {
        private final Map<String, long[]> byLabel = new TreeMap<>();

        void add(Set<String> gold, Set<String> found) {
            gold.forEach(label -> counts(label)[found.contains(label) ? 0 : 2]++);
            found.stream().filter(label -> !gold.contains(label)).forEach(label -> counts(label)[1]++);
        }

        private long[] counts(String label) {
            return byLabel.computeIfAbsent(label, absent -> new long[3]);
        }

        private long sum(int which) {
            return byLabel.values().stream().mapToLong(counts -> counts[which]).sum();
        }

        double precision() {
            return share(sum(0), sum(0) + sum(1));
        }

        double recall() {
            return share(sum(0), sum(0) + sum(2));
        }

        double microF1() {
            return share(2 * sum(0), 2 * sum(0) + sum(1) + sum(2));
        }

        double f1(String label) {
            long[] counts = byLabel.getOrDefault(label, new long[3]);
            return share(2 * counts[0], 2 * counts[0] + counts[1] + counts[2]);
        }

        Map<String, Double> asMap() {
            return Map.of("precision", precision(), "recall", recall(), "micro_f1", microF1());
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-17s precision %.3f  recall %.3f  micro-F1 %.3f%n",
                    name,
                    precision(),
                    recall(),
                    microF1());
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
