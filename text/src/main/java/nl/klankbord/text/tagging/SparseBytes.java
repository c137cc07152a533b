package nl.klankbord.text.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A long table of small numbers, most of them zero, in a file: the distance to the next that is not, and its value.
final class SparseBytes {
    private static final int FARTHEST = 255;

    private SparseBytes() {}

    static byte[] rounded(float[] values, double step) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(values[i] / step), -127, 127);
        }
        return bytes;
    }

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        int count = 0;
        for (byte each : bytes) {
            count += each == 0 ? 0 : 1;
        }
        out.writeInt(count);
        int before = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                int distance = i - before;
                for (; distance >= FARTHEST; distance -= FARTHEST) {
                    out.writeByte(FARTHEST);
                }
                out.writeByte(distance);
                out.writeByte(bytes[i]);
                before = i;
            }
        }
    }

    /// @throws IOException when the file is cut off or does not fit a table of this size
    static byte[] read(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int left = in.readInt();
        int at = -1;
        for (; left > 0; left--) {
            int part = in.readUnsignedByte();
            while (part == FARTHEST && at < size) {
                at += FARTHEST;
                part = in.readUnsignedByte();
            }
            at += part;
            if (at < 0 || at >= size) {
                throw new IOException("The model does not fit this version of the program");
            }
            bytes[at] = in.readByte();
        }
        return bytes;
    }
}
