package nl.klankbord.intake.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first bytes of a file, by which its form is recognised.
final class Sample {
    static final int BYTES = 1 << 16;

    private final byte[] bytes;

    private Sample(byte[] bytes) {
        this.bytes = bytes;
    }

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

    /// As a stream of its own.
    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /// The first bytes as characters of one byte, for looking at signs of ASCII.
    String start(int count) {
        return new String(bytes, 0, Math.min(count, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
