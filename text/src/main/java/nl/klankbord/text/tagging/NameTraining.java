package nl.klankbord.text.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.klankbord.text.tagging.AnnotatedText.Mark;

/// Learns the weights of a [NameModel]: uphill on the likelihood of the annotated chains, with a step for each weight
/// that shrinks as it is used (AdaGrad).
final class NameTraining {
    private static final double RATE = 0.15;
    private static final double DECAY = 0.02;
    private static final double LEAST_ERROR = 1e-4;

    private final List<Chain> chains = new ArrayList<>();
    private final float[] weights = new float[NameModel.PLACES];
    private final float[] squares = new float[NameModel.PLACES];
    private final NameChain solver = new NameChain();

    /// Features and answers of words in a row that could be names.
    private static final class Chain {
        private final int[][] units;
        private final int[][] pairs;
        private final boolean[] names;

        Chain(int length) {
            units = new int[length][];
            pairs = new int[length][0];
            names = new boolean[length];
        }
    }

    /// @param hidden the words whose entry in the lists is not shown
    void add(AnnotatedText annotated, Units units, boolean[] hidden) {
        NameFeatures features = new NameFeatures(units, hidden);
        int u = 0;
        while (u < units.size()) {
            int end = u;
            while (units.candidate(end) && !isOther(annotated.markAt(units, end))) {
                end++;
            }
            if (end > u) {
                chains.add(chain(annotated, units, features, u, end));
            }
            u = end + 1;
        }
    }

    private static boolean isOther(Mark mark) {
        return !mark.isNone() && !mark.kind().equals(AnnotatedText.PERSON);
    }

    private static Chain chain(AnnotatedText annotated, Units units, NameFeatures features, int from, int end) {
        Chain chain = new Chain(end - from);
        for (int u = from; u < end; u++) {
            features.ofUnit(u);
            chain.units[u - from] = places(features);
            if (u > from) {
                features.ofPair(u);
                chain.pairs[u - from] = places(features);
            }
            chain.names[u - from] = !annotated.markAt(units, u).isNone();
        }
        return chain;
    }

    private static int[] places(NameFeatures features) {
        int[] places = new int[features.size()];
        Arrays.setAll(places, features::place);
        return places;
    }

    void round(SplittableRandom random) {
        Shuffle.shuffle(chains, random);
        chains.forEach(this::step);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) (1 - DECAY);
        }
    }

    NameModel model() {
        return NameModel.rounded(weights);
    }

    private void step(Chain chain) {
        solver.start(chain.names.length);
        for (int k = 0; k < chain.names.length; k++) {
            solver.unit(k, sum(chain.units[k]));
            if (k > 0) {
                solver.pair(k, sum(chain.pairs[k]));
            }
        }
        solver.solve();
        for (int k = 0; k < chain.names.length; k++) {
            move(chain.units[k], (chain.names[k] ? 1 : 0) - solver.probability(k));
            if (k > 0) {
                boolean both = chain.names[k] && chain.names[k - 1];
                move(chain.pairs[k], (both ? 1 : 0) - solver.probabilityOfPair(k));
            }
        }
    }

    private double sum(int[] places) {
        double sum = 0;
        for (int place : places) {
            sum += weights[place];
        }
        return sum;
    }

    private void move(int[] places, double error) {
        if (Math.abs(error) < LEAST_ERROR) {
            return;
        }
        float square = (float) (error * error);
        for (int place : places) {
            squares[place] += square;
            weights[place] += (float) (RATE * error / Math.sqrt(squares[place] + 1.0));
        }
    }
}
