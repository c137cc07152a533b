package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.personaldata.MaskedText;

/// Weighs the words of sentiment, turned around where they are denied, together with the tone of the labels that were
/// chosen. A question needs more before it is negative.
final class SentimentJudge {
    private static final double POSITIVE_FROM = 1;
    private static final double NEGATIVE_FROM = -1.5;
    private static final double QUESTION_MARGIN = 2;
    private static final double STRONGER = 1.5;
    private static final double DENIED_PRAISE = -1;
    private static final double DENIED_BLAME = -.5;

    /// Long texts are complaints more often than praise.
    private static final double BY_LENGTH = .003;

    private static final double MOST_BY_LENGTH = 1.5;

    private final Map<String, Integer> tones;

    SentimentJudge(Map<String, Integer> tones) {
        this.tones = Map.copyOf(tones);
    }

    /// What a label says about how a text sounds: above 0 is praise, below 0 complaint.
    int tone(String label) {
        return tones.getOrDefault(label, 0);
    }

    /// What was decided, with the rules that weighed in.
    record Judgement(Sentiment sentiment, double score, List<Firing> firings) {}

    Judgement judge(MaskedText masked, List<Firing> firings, Denial denial, List<LabelScore> labels) {
        String text = masked.text();
        double score = -Math.min(MOST_BY_LENGTH, text.length() * BY_LENGTH);
        List<Firing> weighed = new ArrayList<>();
        for (Firing firing : firings) {
            if (firing.rule().label().equals(RuleSet.SENTIMENT)) {
                score += weigh(firing, denial, strongWords(firings));
                weighed.add(firing);
            }
        }
        for (LabelScore label : labels) {
            int tone = tone(label.label());
            score += tone;
            if (tone != 0) {
                weighed.addAll(label.firings());
            }
        }
        return new Judgement(decide(score, asks(text, firings)), score, weighed);
    }

    private static Sentiment decide(double score, boolean question) {
        if (score >= POSITIVE_FROM) {
            return Sentiment.POSITIVE;
        }
        return score <= NEGATIVE_FROM - (question ? QUESTION_MARGIN : 0) ? Sentiment.NEGATIVE : Sentiment.NEUTRAL;
    }

    private static double weigh(Firing firing, Denial denial, Map<Integer, Boolean> strong) {
        Map<Integer, Double> byTerm = new HashMap<>();
        for (Firing.Hit hit : firing.hits()) {
            byTerm.putIfAbsent(hit.term(), weigh(firing.rule(), hit, denial, strong));
        }
        return byTerm.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double weigh(Rule rule, Firing.Hit hit, Denial denial, Map<Integer, Boolean> strong) {
        double factor = strong.containsKey(hit.first() - 1) ? STRONGER : 1;
        if (rule.near().isEmpty() && denial.denies(hit)) {
            factor *= rule.weight() > 0 ? DENIED_PRAISE : DENIED_BLAME;
        }
        return rule.weight() * factor;
    }

    private static Map<Integer, Boolean> strongWords(List<Firing> firings) {
        Map<Integer, Boolean> strong = new HashMap<>();
        for (Firing firing : firings) {
            if (firing.rule().label().equals(RuleSet.STRONGER)) {
                firing.hits().forEach(hit -> strong.put(hit.last(), true));
            }
        }
        return strong;
    }

    private static boolean asks(String text, List<Firing> firings) {
        return text.indexOf('?') >= 0
                || firings.stream().anyMatch(firing -> firing.rule().label().equals(RuleSet.QUESTION));
    }
}
