package nl.klankbord.text.tagging;

import java.util.Arrays;

/// A chain of words that are a name or not: `unit` is the log-odds of a word being one, `pair` what is added when it
/// and the word before it both are. Forward and backward sums give exact probabilities.
final class NameChain {
    private double[] unit = new double[16];
    private double[] pair = new double[16];
    private double[] forwardName = new double[16];
    private double[] forwardOther = new double[16];
    private double[] name = new double[16];
    private double[] both = new double[16];
    private int size;

    void start(int length) {
        size = length;
        if (unit.length < length) {
            int room = length * 2;
            unit = new double[room];
            pair = new double[room];
            forwardName = new double[room];
            forwardOther = new double[room];
            name = new double[room];
            both = new double[room];
        }
        Arrays.fill(pair, 0, length, 0);
    }

    void unit(int k, double logOdds) {
        unit[k] = logOdds;
    }

    void pair(int k, double weight) {
        pair[k] = weight;
    }

    /// Works with the logarithm of the odds forward, so that long chains neither overflow nor vanish.
    void solve() {
        if (size == 1) {
            name[0] = sigmoid(unit[0]);
            return;
        }
        forwardName[0] = unit[0];
        forwardOther[0] = 0;
        for (int k = 1; k < size; k++) {
            double fromName = forwardName[k - 1];
            double fromOther = forwardOther[k - 1];
            forwardName[k] = unit[k] + logSum(fromOther, fromName + pair[k]);
            forwardOther[k] = logSum(fromOther, fromName);
        }
        double total = logSum(forwardName[size - 1], forwardOther[size - 1]);
        double backName = 0;
        double backOther = 0;
        for (int k = size - 1; k >= 0; k--) {
            name[k] = StrictMath.exp(forwardName[k] + backName - total);
            if (k > 0) {
                both[k] = StrictMath.exp(forwardName[k - 1] + pair[k] + unit[k] + backName - total);
            }
            double nextName = backName;
            double nextOther = backOther;
            backOther = logSum(nextOther, unit[k] + nextName);
            backName = logSum(nextOther, unit[k] + pair[k] + nextName);
        }
    }

    double probability(int k) {
        return name[k];
    }

    /// The probability that this word and the one before it both are names.
    double probabilityOfPair(int k) {
        return both[k];
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        double gap = Math.abs(a - b);
        return gap > 30 ? high : high + StrictMath.log1p(StrictMath.exp(-gap));
    }
}
