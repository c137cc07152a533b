package nl.klankbord.text.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The weights by which a name is told, one byte each: small enough to stay in the processor's cache.
final class NameModel {
    static final int PLACES = 1 << NameFeatures.BITS;

    private static final double STEP = 1 / 24.0;

    private final byte[] weights;

    private NameModel(byte[] weights) {
        this.weights = weights;
    }

    double sum(NameFeatures features) {
        int sum = 0;
        for (int f = 0; f < features.size(); f++) {
            sum += weights[features.place(f)];
        }
        return sum * STEP;
    }

    double weight(int place) {
        return weights[place] * STEP;
    }

    static NameModel rounded(float[] weights) {
        return new NameModel(SparseBytes.rounded(weights, STEP));
    }

    void write(DataOutputStream out) throws IOException {
        SparseBytes.write(weights, out);
    }

    static NameModel read(DataInputStream in) throws IOException {
        return new NameModel(SparseBytes.read(in, PLACES));
    }
}
