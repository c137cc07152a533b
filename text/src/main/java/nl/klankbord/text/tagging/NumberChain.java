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
    /// For every unit the labels that count, a bit each: mostly one or two, so that a step costs little.
    private int[] alive = new int[16];
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
            alive = new int[room];
        }
    }

    /// Scores may be shifted by any constant: the highest of a unit becomes 1.
    void unit(int k, int gap, double[] scores) {
        double high = scores[0];
        for (int label = 1; label < LABELS; label++) {
            high = Math.max(high, scores[label]);
        }
        int bits = 0;
        for (int label = 0; label < LABELS; label++) {
            boolean counts = scores[label] >= high - FARTHEST;
            units[k * LABELS + label] = counts ? Exponent.of(scores[label] - high) : 0;
            bits |= counts ? 1 << label : 0;
        }
        alive[k] = bits;
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
            stepForward(k);
        }
        Arrays.fill(backward, (size - 1) * LABELS, size * LABELS, 1);
        for (int k = size - 2; k >= 0; k--) {
            stepBackward(k);
        }
    }

    private void stepForward(int k) {
        double[] pair = pairs[gaps[k]];
        Arrays.fill(forward, k * LABELS, (k + 1) * LABELS, 0);
        for (int labels = alive[k]; labels != 0; labels &= labels - 1) {
            int label = Integer.numberOfTrailingZeros(labels);
            double sum = 0;
            for (int before = alive[k - 1]; before != 0; before &= before - 1) {
                int from = Integer.numberOfTrailingZeros(before);
                sum += forward[(k - 1) * LABELS + from] * pair[from * LABELS + label];
            }
            forward[k * LABELS + label] = sum * units[k * LABELS + label];
        }
        scale(forward, k);
    }

    /// For labels that do not count nothing is needed: they have no way forward.
    private void stepBackward(int k) {
        double[] pair = pairs[gaps[k + 1]];
        Arrays.fill(backward, k * LABELS, (k + 1) * LABELS, 0);
        for (int labels = alive[k + 1]; labels != 0; labels &= labels - 1) {
            int next = Integer.numberOfTrailingZeros(labels);
            behind[next] = backward[(k + 1) * LABELS + next] * units[(k + 1) * LABELS + next];
        }
        for (int labels = alive[k]; labels != 0; labels &= labels - 1) {
            int label = Integer.numberOfTrailingZeros(labels);
            double sum = 0;
            for (int after = alive[k + 1]; after != 0; after &= after - 1) {
                int next = Integer.numberOfTrailingZeros(after);
                sum += behind[next] * pair[label * LABELS + next];
            }
            backward[k * LABELS + label] = sum;
        }
        scale(backward, k);
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
