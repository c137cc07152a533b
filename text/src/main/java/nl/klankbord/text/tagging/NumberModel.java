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

    private final byte[] weights;
    private final byte[] pairs;

    private NumberModel(byte[] weights, byte[] pairs) {
        this.weights = weights;
        this.pairs = pairs;
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
        int[] sums = new int[LABELS];
        for (int f = 0; f < features.size(); f++) {
            int at = features.place(f) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                sums[label] += weights[at + label];
            }
        }
        for (int label = 0; label < LABELS; label++) {
            byLabel[label] = sums[label] * STEP;
        }
    }

    double pair(int gap, int before, int label) {
        return pairs[(gap * LABELS + before) * LABELS + label] * STEP;
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
