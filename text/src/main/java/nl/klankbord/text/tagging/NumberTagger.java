package nl.klankbord.text.tagging;

/// Says of the numbers, codes and addresses of a reading whose kind of number they are and how probable it is that they
/// are anyone's. A chain of labels over the units that could be one, solved exactly.
public final class NumberTagger {
    private final NumberModel model;
    private final double[][] pairs;

    NumberTagger(NumberModel model) {
        this.model = model;
        this.pairs = NumberChain.factors(model.pairs());
    }

    /// `proposals` holds for each token the kinds that the written rules see there, the bit of their ordinal each.
    public NumberTags tag(Units units, int[] proposals) {
        NumberTags tags = new NumberTags(units.text().size());
        NumberFeatures features = new NumberFeatures(units, proposals);
        NumberChain chain = null;
        int u = 0;
        while (u < units.size()) {
            int end = u;
            while (units.code(end)) {
                end++;
            }
            if (end > u) {
                chain = chain == null ? new NumberChain(pairs) : chain;
                solve(features, u, end, chain);
                keep(units, u, end, chain, tags);
            }
            u = end + 1;
        }
        return tags;
    }

    private void solve(NumberFeatures features, int from, int end, NumberChain chain) {
        double[] scores = new double[NumberModel.LABELS];
        chain.start(end - from);
        for (int k = from; k < end; k++) {
            features.ofUnit(k);
            model.sum(features, scores);
            chain.unit(k - from, k > from ? features.gapCase(k) : 0, scores);
        }
        chain.solve();
    }

    private static void keep(Units units, int from, int end, NumberChain chain, NumberTags tags) {
        double[] byLabel = new double[NumberModel.LABELS];
        for (int k = from; k < end; k++) {
            chain.probabilities(k - from, byLabel);
            int best = 1;
            for (int label = 2; label < NumberModel.LABELS; label++) {
                best = byLabel[label] > byLabel[best] ? label : best;
            }
            tags.set(units.token(k), NumberModel.kind(best), 1 - byLabel[NumberModel.NONE]);
        }
    }
}
