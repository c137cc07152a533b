package nl.klankbord.intake.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/// The first bytes of a file, by which its form is recognised.
record Sample(byte[] bytes) {
    static final int BYTES = 1 << 16;

    /// Looks at the start of the stream and leaves the stream there.
    static Sample of(BufferedInputStream in) throws IOException {
        in.mark(BYTES);
        byte[] start = in.readNBytes(BYTES);
        in.reset();
        return new Sample(start);
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isUtf16() {
        return startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
    }

    int byteOrderMark() {
        return startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    Sample withoutByteOrderMark() {
        return new Sample(Arrays.copyOfRange(bytes, byteOrderMark(), bytes.length));
    }

    /// More than one in ten bytes is a control character that no text holds.
    boolean looksBinary() {
        long control = 0;
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                control++;
            }
        }
        return !isUtf16() && control * 10 > bytes.length;
    }

    /// The first byte that is no white space, or -1.
    int firstVisible() {
        for (int i = byteOrderMark(); i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return bytes[i] & 0xFF;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(bytes, sample.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sample of %d bytes".formatted(bytes.length);
    }
}
