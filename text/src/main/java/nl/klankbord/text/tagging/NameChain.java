package nl.klankbord.text.tagging;

/// A chain of words that are a name or not: `unit` is the log-odds of a word being one, `pair` what is added when it
/// and the word before it both are. Forward and backward sums give exact probabilities.
final class NameChain {
    /// Beyond this a word is certain anyway, and the factors stay far from overflow.
    private static final double MOST = 30;

    private double[] unit = new double[16];
    private double[] pair = new double[16];
    private double[] forward = new double[16];
    private double[] name = new double[16];
    private double[] both = new double[16];
    private int size;

    void start(int length) {
        size = length;
        if (unit.length < length) {
            int room = length * 2;
            unit = new double[room];
            pair = new double[room];
            forward = new double[room];
            name = new double[room];
            both = new double[room];
        }
    }

    void unit(int k, double logOdds) {
        unit[k] = Exponent.of(Math.clamp(logOdds, -MOST, MOST));
        pair[k] = 1;
    }

    void pair(int k, double weight) {
        pair[k] = Exponent.of(Math.clamp(weight, -MOST, MOST));
    }

    /// `forward[k]` is the odds of a name at `k` by what stands up to it; the odds by what follows are kept in one pass
    /// back.
    void solve() {
        forward[0] = unit[0];
        for (int k = 1; k < size; k++) {
            forward[k] = unit[k] * (1 + forward[k - 1] * pair[k]) / (1 + forward[k - 1]);
        }
        double back = 1;
        for (int k = size - 1; k >= 0; k--) {
            double odds = forward[k] * back;
            name[k] = odds / (1 + odds);
            double behind = unit[k] * back;
            if (k > 0) {
                double together = forward[k - 1] * pair[k] * behind;
                both[k] = together / (1 + forward[k - 1] + behind + together);
                back = (1 + pair[k] * behind) / (1 + behind);
            }
        }
    }

    double probability(int k) {
        return name[k];
    }

    /// The probability that this word and the one before it both are names.
    double probabilityOfPair(int k) {
        return both[k];
    }
}
