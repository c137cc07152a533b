package nl.klankbord.text.tagging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gives each word of a reading the probability that it is (part of) a person's name. A chain of two states over the
/// words that could be one, solved exactly; linear in the length of the text.
public final class NameTagger {
    private static final boolean[] NONE_HIDDEN = {};

    private final NameModel model;

    NameTagger(NameModel model) {
        this.model = model;
    }

    /// Probabilities by token of the reading, 0 for what cannot be a name.
    public float[] probabilities(Units units) {
        float[] byToken = new float[units.text().size()];
        NameFeatures features = new NameFeatures(units, NONE_HIDDEN);
        NameChain chain = new NameChain();
        int u = 0;
        while (u < units.size()) {
            if (!units.candidate(u)) {
                u++;
                continue;
            }
            int end = u;
            while (units.candidate(end)) {
                end++;
            }
            score(features, u, end, chain);
            for (int k = u; k < end; k++) {
                byToken[units.token(k)] = (float) chain.probability(k - u);
            }
            u = end;
        }
        return byToken;
    }

    private void score(NameFeatures features, int from, int end, NameChain chain) {
        chain.start(end - from);
        for (int k = from; k < end; k++) {
            features.ofUnit(k);
            chain.unit(k - from, model.sum(features));
            if (k > from) {
                features.ofPair(k);
                chain.pair(k - from, model.sum(features));
            }
        }
        chain.solve();
    }

    /// What spoke most for each of these units being a name.
    public List<NameReason> reasons(Units units, List<Integer> names) {
        NameFeatures features = new NameFeatures(units, NONE_HIDDEN);
        return names.stream().map(unit -> reason(features, unit)).toList();
    }

    private NameReason reason(NameFeatures features, int unit) {
        Map<NameReason, Double> byGroup = new EnumMap<>(NameReason.class);
        features.ofUnit(unit);
        for (int f = 0; f < features.size(); f++) {
            byGroup.merge(features.group(f), model.weight(features.place(f)), Double::sum);
        }
        return byGroup.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NameReason.CONTEXT);
    }
}
