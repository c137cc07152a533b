package nl.klankbord.text.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
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

    private static final int BYTES = 8;
    private static final int WORDS = 2;
    private static final int BIAS = 128;
    /// Every other byte of a word: four lanes of sixteen bits.
    private static final long LANES = 0x00FF_00FF_00FF_00FFL;
    /// [#BIAS] in every byte.
    private static final long NO_WEIGHT = 0x8080_8080_8080_8080L;

    private final byte[] weights;
    private final byte[] pairs;
    /// The weights once more, a byte a label, each raised by [#BIAS] so that none is negative: all labels are added
    /// up in four additions a feature. 64 features fit in a lane of sixteen bits.
    /// Most places have no weight at all and share row 0, so that the rows stay in the processor's cache.
    private final long[] raised;
    private final char[] rows = new char[PLACES];

    private NumberModel(byte[] weights, byte[] pairs) {
        this.weights = weights;
        this.pairs = pairs;
        this.raised = new long[countRows() * WORDS];
        Arrays.fill(raised, 0, WORDS, NO_WEIGHT);
        for (int i = 0; i < PLACES * LABELS; i++) {
            int row = rows[i / LABELS];
            int label = i % LABELS;
            if (row > 0) {
                raised[row * WORDS + label / BYTES] |= (long) (weights[i] + BIAS) << (label % BYTES * BYTES);
            }
        }
    }

    private int countRows() {
        int next = 1;
        for (int place = 0; place < PLACES; place++) {
            rows[place] = saysNothing(weights, place) ? 0 : (char) next++;
        }
        if (next > Character.MAX_VALUE) {
            throw new IllegalStateException("Every place of the model has a weight: give it more places");
        }
        return next;
    }

    private static boolean saysNothing(byte[] weights, int place) {
        int any = 0;
        for (int label = 0; label < LABELS; label++) {
            any |= weights[place * LABELS + label];
        }
        return any == 0;
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
        long even = 0;
        long odd = 0;
        long lastEven = 0;
        long lastOdd = 0;
        for (int f = 0; f < features.size(); f++) {
            int at = rows[features.place(f)] * WORDS;
            long first = raised[at];
            long last = raised[at + 1];
            even += first & LANES;
            odd += first >>> BYTES & LANES;
            lastEven += last & LANES;
            lastOdd += last >>> BYTES & LANES;
        }
        int bias = BIAS * features.size();
        for (int label = 0; label < LABELS; label += 2) {
            boolean first = label < BYTES;
            int shift = label % BYTES * BYTES;
            byLabel[label] = (int) ((first ? even : lastEven) >>> shift & 0xFFFF) - bias;
            byLabel[label + 1] = (int) ((first ? odd : lastOdd) >>> shift & 0xFFFF) - bias;
        }
        for (int label = 0; label < LABELS; label++) {
            byLabel[label] *= STEP;
        }
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
