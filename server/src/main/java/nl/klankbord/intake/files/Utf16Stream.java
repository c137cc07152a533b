package nl.klankbord.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// UTF-16 with a byte order mark, read as UTF-8. What is no character becomes U+FFFD.
final class Utf16Stream extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;
    private int kept;

    Utf16Stream(InputStream in) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_16);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int count = reader.read(chars, kept, chars.length - kept);
            if (count < 0 && kept == 0) {
                return false;
            }
            encode(kept + Math.max(count, 0), count < 0);
        }
        return true;
    }

    /// A first half of a pair at the end waits for its second half.
    private void encode(int count, boolean last) {
        int whole = !last && count > 0 && Character.isHighSurrogate(chars[count - 1]) ? count - 1 : count;
        bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
        at = 0;
        kept = count - whole;
        if (kept > 0) {
            chars[0] = chars[count - 1];
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
