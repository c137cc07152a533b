package nl.klankbord.text.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.tagging.AnnotatedText.Mark;

/// Learns the weights of a [NumberModel] as [NameTraining] does those of names, with a label for every kind.
final class NumberTraining {
    private static final double RATE = 0.15;
    private static final double DECAY = 0.02;
    private static final double LEAST_ERROR = 1e-3;
    private static final int LABELS = NumberModel.LABELS;

    private final List<Chain> chains = new ArrayList<>();
    private final float[] weights = new float[NumberModel.PLACES * LABELS];
    private final float[] squares = new float[NumberModel.PLACES * LABELS];
    private final float[] pairs = new float[NumberModel.GAPS * LABELS * LABELS];
    private final float[] pairSquares = new float[NumberModel.GAPS * LABELS * LABELS];
    private final double[][] pairScores = new double[NumberModel.GAPS][LABELS * LABELS];
    private final NumberChain solver = new NumberChain(NumberChain.factors(pairScores));
    private final double[] scores = new double[LABELS];
    private final double[] both = new double[LABELS * LABELS];

    private static final class Chain {
        private final int[][] units;
        private final int[] gaps;
        private final int[] labels;

        Chain(int length) {
            units = new int[length][];
            gaps = new int[length];
            labels = new int[length];
        }
    }

    void add(AnnotatedText annotated, Units units, int[] proposals) {
        NumberFeatures features = new NumberFeatures(units, proposals);
        int u = 0;
        while (u < units.size()) {
            int end = u;
            while (units.code(end)) {
                end++;
            }
            if (end > u) {
                chains.add(chain(annotated, units, features, u, end));
            }
            u = end + 1;
        }
    }

    private static Chain chain(AnnotatedText annotated, Units units, NumberFeatures features, int from, int end) {
        Chain chain = new Chain(end - from);
        for (int u = from; u < end; u++) {
            features.ofUnit(u);
            int[] places = new int[features.size()];
            Arrays.setAll(places, features::place);
            chain.units[u - from] = places;
            chain.gaps[u - from] = u > from ? features.gapCase(u) : 0;
            Mark mark = annotated.markAt(units, u);
            chain.labels[u - from] =
                    mark.isNone() ? NumberModel.NONE : NumberModel.label(PersonalData.valueOf(mark.kind()));
        }
        return chain;
    }

    void round(SplittableRandom random) {
        Shuffle.shuffle(chains, random);
        for (int i = 0; i < chains.size(); i++) {
            if (i % 64 == 0) {
                weighPairs();
            }
            step(chains.get(i));
        }
        decay(weights);
        decay(pairs);
    }

    private static void decay(float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) (1 - DECAY);
        }
    }

    private void weighPairs() {
        for (int gap = 0; gap < pairScores.length; gap++) {
            for (int i = 0; i < LABELS * LABELS; i++) {
                pairScores[gap][i] = pairs[gap * LABELS * LABELS + i];
            }
        }
        solver.weigh(NumberChain.factors(pairScores));
    }

    NumberModel model() {
        return NumberModel.rounded(weights, pairs);
    }

    private void step(Chain chain) {
        int length = chain.labels.length;
        solver.start(length);
        for (int k = 0; k < length; k++) {
            Arrays.fill(scores, 0);
            for (int place : chain.units[k]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[label] += weights[place * LABELS + label];
                }
            }
            solver.unit(k, chain.gaps[k], scores);
        }
        solver.solve();
        for (int k = 0; k < length; k++) {
            solver.probabilities(k, scores);
            move(chain.units[k], chain.labels[k]);
            if (k > 0) {
                solver.probabilitiesOfPair(k, both);
                movePair(chain.gaps[k], chain.labels[k - 1] * LABELS + chain.labels[k]);
            }
        }
    }

    private void move(int[] places, int answer) {
        for (int label = 0; label < LABELS; label++) {
            double error = (label == answer ? 1 : 0) - scores[label];
            if (Math.abs(error) >= LEAST_ERROR) {
                for (int place : places) {
                    step(weights, squares, place * LABELS + label, error);
                }
            }
        }
    }

    private void movePair(int gap, int answer) {
        for (int i = 0; i < LABELS * LABELS; i++) {
            double error = (i == answer ? 1 : 0) - both[i];
            if (Math.abs(error) >= LEAST_ERROR) {
                step(pairs, pairSquares, gap * LABELS * LABELS + i, error);
            }
        }
    }

    private static void step(float[] weights, float[] squares, int place, double error) {
        squares[place] += (float) (error * error);
        weights[place] += (float) (RATE * error / Math.sqrt(squares[place] + 1.0));
    }
}
