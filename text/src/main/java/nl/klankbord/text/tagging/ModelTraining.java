package nl.klankbord.text.tagging;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.Vocabulary;

/// Learns a [MaskingModel] from annotated texts. The same texts, lists and plan give the same model to the last bit on
/// every machine.
public final class ModelTraining {
    private final Vocabulary vocabulary;
    private final Function<Reading, int[]> proposals;
    private final Plan plan;
    private final SplittableRandom random;
    private final TextVariants variants;
    private final NameTraining names = new NameTraining();
    private final NumberTraining numbers = new NumberTraining();

    /// How to learn: `rounds` over all texts, `swaps` copies of each text with other names and digits, `hidden` the
    /// share of listed names that are shown as unknown words.
    public record Plan(int rounds, int swaps, double hidden, long seed) {
        public static final Plan USUAL = new Plan(12, 3, 0.1, 20261123);
    }

    /// @param proposals what the written rules see in a text, as [NumberTagger#tag] takes it
    public ModelTraining(Vocabulary vocabulary, NameLists lists, Function<Reading, int[]> proposals, Plan plan) {
        this.vocabulary = vocabulary;
        this.proposals = proposals;
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed());
        this.variants = new TextVariants(lists, vocabulary.lexicon(), random);
    }

    /// @param progress called with the number of rounds done
    public MaskingModel learn(List<AnnotatedText> texts, IntConsumer progress) {
        for (AnnotatedText text : texts) {
            addForms(text);
            for (int i = 0; i < plan.swaps(); i++) {
                addForms(variants.swapped(text));
            }
        }
        for (int round = 0; round < plan.rounds(); round++) {
            names.round(random);
            numbers.round(random);
            progress.accept(round + 1);
        }
        return new MaskingModel(names.model(), numbers.model());
    }

    private void addForms(AnnotatedText text) {
        add(text);
        add(TextVariants.lower(text));
        if (random.nextInt(4) == 0) {
            add(TextVariants.upper(text));
        }
    }

    private void add(AnnotatedText text) {
        Reading reading = vocabulary.read(Tokens.of(text.text()));
        Units units = Units.of(reading);
        boolean[] hidden = new boolean[units.size()];
        for (int u = 0; u < hidden.length; u++) {
            hidden[u] = random.nextDouble() < plan.hidden();
        }
        names.add(text, units, hidden);
        numbers.add(text, units, proposals.apply(reading));
    }
}
