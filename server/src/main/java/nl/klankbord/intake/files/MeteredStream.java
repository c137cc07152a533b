package nl.klankbord.intake.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Counts and hashes what is read through it. The count may be asked for on another thread.
public final class MeteredStream extends FilterInputStream {
    private final MessageDigest digest = Sha256.digest();
    private volatile long count;

    public MeteredStream(InputStream in) {
        super(in);
    }

    /// Bytes read so far.
    public long count() {
        return count;
    }

    /// SHA-256 in hexadecimal of everything read; to be asked once, at the end.
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
            add(read);
        }
        return read;
    }

    private synchronized void add(int read) {
        count += read;
    }

    /// Passing over is reading: the hash covers every byte.
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
