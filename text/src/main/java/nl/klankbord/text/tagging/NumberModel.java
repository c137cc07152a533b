package nl.klankbord.text.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import nl.klankbord.text.findings.PersonalData;

/// The weights by which a number is told: for every place one byte a label, and how well two labels go together across
/// a
/// gap. Label 0 is "nobody's number"; the others are the kinds of [PersonalData] but the person.
final class NumberModel {
    static final int LABELS = PersonalData.values().length;
    static final int PLACES = 1 << NumberFeatures.BITS;
    static final int GAPS = 10;
    static final int NONE = 0;

    private static final double STEP = 1 / 24.0;

    private static final int LANES = 4;
    private static final int LANE_BITS = 16;
    private static final int BIAS = 128;
    private static final int WORDS = (LABELS + LANES - 1) / LANES;
    private static final long NO_WEIGHT = 0x0001_0001_0001_0001L * BIAS;

    private final byte[] weights;
    private final byte[] pairs;
    /// The weights once more, four labels in a word of four lanes, each raised by [#BIAS] so that none is
    /// negative: all labels are added up in three additions a feature. 64 features fit in a lane.
    /// Most places have no weight at all and share row 0, so that the rows stay in the processor's cache.
    private final long[] lanes;
    private final char[] rows = new char[PLACES];

    private NumberModel(byte[] weights, byte[] pairs) {
        this.weights = weights;
        this.pairs = pairs;
        this.lanes = new long[countRows() * WORDS];
        for (int i = 0; i < PLACES * LABELS; i++) {
            int label = i % LABELS;
            long lane = (long) (weights[i] + BIAS) << (label % LANES * LANE_BITS);
            int at = rows[i / LABELS] * WORDS + label / LANES;
            lanes[at] = rows[i / LABELS] == 0 ? NO_WEIGHT : lanes[at] | lane;
        }
    }

    private int countRows() {
        int next = 1;
        for (int place = 0; place < PLACES; place++) {
            boolean any = false;
            for (int label = 0; label < LABELS; label++) {
                any |= weights[place * LABELS + label] != 0;
            }
            rows[place] = any ? (char) next++ : 0;
        }
        if (next > Character.MAX_VALUE) {
            throw new IllegalStateException("Every place of the model has a weight: give it more places");
        }
        return next;
    }

    @SuppressWarnings("EnumOrdinal") // a model is of one version of the program, which the file says
    static int label(PersonalData kind) {
        return kind == PersonalData.PERSOON ? NONE : kind.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static PersonalData kind(int label) {
        return PersonalData.values()[label];
    }

    /// Adds the weights of the features for every label.
    void sum(NumberFeatures features, double[] byLabel) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int f = 0; f < features.size(); f++) {
            int at = rows[features.place(f)] * WORDS;
            first += lanes[at];
            second += lanes[at + 1];
            third += lanes[at + 2];
        }
        int raised = BIAS * features.size();
        for (int lane = 0; lane < LANES; lane++) {
            byLabel[lane] = (lane(first, lane) - raised) * STEP;
            byLabel[LANES + lane] = (lane(second, lane) - raised) * STEP;
            byLabel[2 * LANES + lane] = (lane(third, lane) - raised) * STEP;
        }
    }

    private static int lane(long word, int lane) {
        return (int) (word >>> (lane * LANE_BITS)) & 0xFFFF;
    }

    /// For every gap the scores of a label behind a label, `before * LABELS + label`.
    double[][] pairs() {
        double[][] scores = new double[GAPS][LABELS * LABELS];
        for (int i = 0; i < pairs.length; i++) {
            scores[i / (LABELS * LABELS)][i % (LABELS * LABELS)] = pairs[i] * STEP;
        }
        return scores;
    }

    static NumberModel rounded(float[] weights, float[] pairs) {
        return new NumberModel(SparseBytes.rounded(weights, STEP), SparseBytes.rounded(pairs, STEP));
    }

    void write(DataOutputStream out) throws IOException {
        SparseBytes.write(weights, out);
        SparseBytes.write(pairs, out);
    }

    static NumberModel read(DataInputStream in) throws IOException {
        return new NumberModel(SparseBytes.read(in, PLACES * LABELS), SparseBytes.read(in, GAPS * LABELS * LABELS));
    }
}
