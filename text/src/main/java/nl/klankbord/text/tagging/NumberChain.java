package nl.klankbord.text.tagging;

import java.util.Arrays;

/// A chain of units with a label each, solved exactly: how probable every label of every unit is.
final class NumberChain {
    private static final int LABELS = NumberModel.LABELS;

    private double[] units = new double[16 * LABELS];
    private double[] forward = new double[16 * LABELS];
    private double[] backward = new double[16 * LABELS];
    /// A label that scores this much below the best does not count.
    private static final double FARTHEST = 16;

    private double[][] pairs;
    private int[] gaps = new int[16];
    private final double[] behind = new double[LABELS];
    private int size;

    /// @param pairs for every gap the factor of a label behind a label, `before * LABELS + label`; see [#factors]
    NumberChain(double[][] pairs) {
        this.pairs = pairs;
    }

    /// From scores of label pairs to factors.
    static double[][] factors(double[][] scores) {
        double[][] factors = new double[scores.length][LABELS * LABELS];
        for (int gap = 0; gap < scores.length; gap++) {
            for (int i = 0; i < LABELS * LABELS; i++) {
                factors[gap][i] = Exponent.of(scores[gap][i]);
            }
        }
        return factors;
    }

    void weigh(double[][] factors) {
        pairs = factors;
    }

    void start(int length) {
        size = length;
        if (gaps.length < length) {
            int room = length * 2;
            units = new double[room * LABELS];
            forward = new double[room * LABELS];
            backward = new double[room * LABELS];
            gaps = new int[room];
        }
    }

    /// Scores may be shifted by any constant: the highest of a unit becomes 1.
    void unit(int k, int gap, double[] scores) {
        double high = scores[0];
        for (int label = 1; label < LABELS; label++) {
            high = Math.max(high, scores[label]);
        }
        for (int label = 0; label < LABELS; label++) {
            units[k * LABELS + label] = scores[label] < high - FARTHEST ? 0 : Exponent.of(scores[label] - high);
        }
        gaps[k] = gap;
    }

    void solve() {
        if (size == 1) {
            System.arraycopy(units, 0, forward, 0, LABELS);
            Arrays.fill(backward, 0, LABELS, 1);
            return;
        }
        System.arraycopy(units, 0, forward, 0, LABELS);
        scale(forward, 0);
        for (int k = 1; k < size; k++) {
            double[] pair = pairs[gaps[k]];
            for (int label = 0; label < LABELS; label++) {
                if (units[k * LABELS + label] == 0) {
                    forward[k * LABELS + label] = 0;
                    continue;
                }
                double sum = 0;
                for (int before = 0; before < LABELS; before++) {
                    sum += forward[(k - 1) * LABELS + before] * pair[before * LABELS + label];
                }
                forward[k * LABELS + label] = sum * units[k * LABELS + label];
            }
            scale(forward, k);
        }
        Arrays.fill(backward, (size - 1) * LABELS, size * LABELS, 1);
        for (int k = size - 2; k >= 0; k--) {
            double[] pair = pairs[gaps[k + 1]];
            for (int next = 0; next < LABELS; next++) {
                behind[next] = backward[(k + 1) * LABELS + next] * units[(k + 1) * LABELS + next];
            }
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int next = 0; next < LABELS; next++) {
                    sum += behind[next] * pair[label * LABELS + next];
                }
                backward[k * LABELS + label] = sum;
            }
            scale(backward, k);
        }
    }

    private static void scale(double[] values, int k) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            sum += values[k * LABELS + label];
        }
        for (int label = 0; label < LABELS; label++) {
            values[k * LABELS + label] /= sum;
        }
    }

    /// Writes the probabilities of the labels of a unit.
    void probabilities(int k, double[] byLabel) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
            byLabel[label] = forward[k * LABELS + label] * backward[k * LABELS + label];
            sum += byLabel[label];
        }
        for (int label = 0; label < LABELS; label++) {
            byLabel[label] /= sum;
        }
    }

    /// Writes the probabilities of the labels of a unit and the one before, `before * LABELS + label`.
    void probabilitiesOfPair(int k, double[] byLabels) {
        double sum = 0;
        double[] pair = pairs[gaps[k]];
        for (int before = 0; before < LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                int at = before * LABELS + label;
                byLabels[at] = forward[(k - 1) * LABELS + before]
                        * pair[at]
                        * units[k * LABELS + label]
                        * backward[k * LABELS + label];
                sum += byLabels[at];
            }
        }
        for (int at = 0; at < LABELS * LABELS; at++) {
            byLabels[at] /= sum;
        }
    }
}
