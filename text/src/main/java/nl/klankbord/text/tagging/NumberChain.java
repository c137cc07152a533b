package nl.klankbord.text.tagging;

/// A chain of units with a label each, solved exactly: how probable every label of every unit is.
final class NumberChain {
    private static final int LABELS = NumberModel.LABELS;

    private double[] units = new double[16 * LABELS];
    private double[] forward = new double[16 * LABELS];
    private double[] backward = new double[16 * LABELS];
    private final double[][] pairs;
    private int[] gaps = new int[16];
    private int size;

    /// @param pairs for every gap the score of a label behind a label, `before * LABELS + label`
    NumberChain(double[][] pairs) {
        this.pairs = new double[pairs.length][];
        weigh(pairs);
    }

    /// Takes over changed scores.
    void weigh(double[][] scores) {
        for (int gap = 0; gap < scores.length; gap++) {
            pairs[gap] = new double[LABELS * LABELS];
            for (int i = 0; i < LABELS * LABELS; i++) {
                pairs[gap][i] = StrictMath.exp(scores[gap][i]);
            }
        }
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
            units[k * LABELS + label] = StrictMath.exp(scores[label] - high);
        }
        gaps[k] = gap;
    }

    void solve() {
        System.arraycopy(units, 0, forward, 0, LABELS);
        scale(forward, 0);
        for (int k = 1; k < size; k++) {
            double[] pair = pairs[gaps[k]];
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int before = 0; before < LABELS; before++) {
                    sum += forward[(k - 1) * LABELS + before] * pair[before * LABELS + label];
                }
                forward[k * LABELS + label] = sum * units[k * LABELS + label];
            }
            scale(forward, k);
        }
        java.util.Arrays.fill(backward, (size - 1) * LABELS, size * LABELS, 1);
        for (int k = size - 2; k >= 0; k--) {
            double[] pair = pairs[gaps[k + 1]];
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int next = 0; next < LABELS; next++) {
                    sum += backward[(k + 1) * LABELS + next]
                            * units[(k + 1) * LABELS + next]
                            * pair[label * LABELS + next];
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
