package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.text.personaldata.MaskedText;

/// Recognises topics, experiences and sentiment, each with the words that led there. Safe for use by several threads.
/// Linear in the text; built in a fraction of a second.
public final class Categoriser {
    private static final String OTHER = "overig";

    /// A text of so few words in which nothing at all is recognised has no topic; a longer one has one we do not know.
    private static final int FEW_WORDS = 12;

    private final Taxonomy taxonomy;
    private final RuleMatcher matcher;
    private final SentimentJudge judge;

    public Categoriser() {
        this(Taxonomy.load());
    }

    private Categoriser(Taxonomy taxonomy) {
        this(taxonomy, RuleSet.load(taxonomy));
    }

    Categoriser(Taxonomy taxonomy, RuleSet rules) {
        this.taxonomy = taxonomy;
        this.matcher = new RuleMatcher(rules.rules());
        this.judge = new SentimentJudge(rules.tones());
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public Categorised categorise(MaskedText masked) {
        Words words = Words.of(masked.text());
        List<Firing> firings = matcher.match(words);
        Denial denial = new Denial(words, firings);
        List<LabelScore> topics = topics(words, firings);
        List<LabelScore> experiences = LabelChoice.EXPERIENCES.choose(affirmed(firings, denial));

        List<LabelScore> labels = new ArrayList<>(topics);
        labels.addAll(experiences);
        SentimentJudge.Judgement judgement = judge.judge(masked, firings, denial, labels);
        return new Categorised(
                codes(topics), codes(experiences), judgement.sentiment(), evidence(words, labels, judgement));
    }

    /// "Overig" only when nothing else was found.
    private List<LabelScore> topics(Words words, List<Firing> firings) {
        List<Firing> own = of(Dimension.TOPIC, firings);
        List<Firing> specific = own.stream()
                .filter(firing -> !firing.rule().label().equals(OTHER))
                .toList();
        List<LabelScore> chosen = LabelChoice.TOPICS.choose(specific);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        boolean few = words.size() > 0 && words.count() <= FEW_WORDS;
        if (few && specific.isEmpty()) {
            return List.of(new LabelScore(OTHER, 0, own));
        }
        return LabelChoice.WEAK_TOPICS.choose(few ? own : specific);
    }

    private List<Firing> affirmed(List<Firing> firings, Denial denial) {
        return of(Dimension.EXPERIENCE, firings).stream()
                .map(firing -> denial.affirmed(firing, judge.tone(firing.rule().label()) > 0))
                .filter(firing -> !firing.hits().isEmpty())
                .toList();
    }

    private List<Firing> of(Dimension dimension, List<Firing> firings) {
        return firings.stream()
                .filter(firing ->
                        taxonomy.find(dimension, firing.rule().label()).isPresent())
                .toList();
    }

    private static List<String> codes(List<LabelScore> labels) {
        return labels.stream().map(LabelScore::label).toList();
    }

    private static List<Evidence> evidence(Words words, List<LabelScore> labels, SentimentJudge.Judgement judgement) {
        EvidenceList found = new EvidenceList(words);
        for (LabelScore label : labels) {
            found.add(label.label(), label.firings());
        }
        found.add(RuleSet.SENTIMENT, judgement.firings());
        return found.all();
    }
}
