package nl.klankbord.intake.files;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Uploaded files between upload and delivery. On disk they are encrypted with a key that exists in the memory of this
/// process only; they go after the delivery, after an hour, and at the next start.
public final class Spool implements AutoCloseable {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final StreamingAead cipher = newCipher();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("spool-sweeper").factory());

    private final ScheduledFuture<?> sweeping;

    /// @param folder is made when missing; spooled files of an earlier process are deleted from it
    /// @throws IOException when the folder cannot be used
    public Spool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.spool")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        sweeping = sweeper.scheduleWithFixedDelay(
                () -> removeOlderThan(Instant.now().minus(KEPT)), 5, 5, TimeUnit.MINUTES);
    }

    private record Entry(Path file, String name, long size, Instant stored) {}

    /// Encrypts the stream to disk while it is read.
    ///
    /// @param limit most bytes that are accepted
    /// @return by what the file can be found again, hard to guess; nothing when it is larger than the limit
    public Optional<String> store(String name, InputStream in, long limit) throws IOException {
        String id = UUID.randomUUID().toString();
        Path file = folder.resolve(id + ".spool");
        long size = -1;
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = cipher.newEncryptingStream(raw, associated(id))) {
            size = copy(in, out, limit);
        } catch (GeneralSecurityException fault) {
            throw new IOException("An upload could not be encrypted", fault);
        } finally {
            if (size < 0) {
                Files.deleteIfExists(file);
            }
        }
        if (size < 0) {
            return Optional.empty();
        }
        entries.put(id, new Entry(file, Content.baseName(name), size, Instant.now()));
        return Optional.of(id);
    }

    /// The file as it was uploaded; may be opened several times.
    public Optional<Content> find(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(entry -> Content.of(entry.name(), entry.size(), () -> decrypted(id, entry.file())));
    }

    public void remove(String id) {
        Entry entry = entries.remove(id);
        if (entry != null) {
            delete(entry.file());
        }
    }

    void removeOlderThan(Instant moment) {
        entries.forEach((id, entry) -> {
            if (entry.stored().isBefore(moment)) {
                remove(id);
            }
        });
    }

    @Override
    public void close() {
        sweeping.cancel(false);
        sweeper.shutdownNow();
        entries.keySet().forEach(this::remove);
    }

    /// @return bytes copied, or -1 when there are more than the limit
    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            if (size > limit) {
                return -1;
            }
            out.write(buffer, 0, count);
        }
        return size;
    }

    private InputStream decrypted(String id, Path file) throws IOException {
        try {
            return cipher.newDecryptingStream(Files.newInputStream(file), associated(id));
        } catch (GeneralSecurityException fault) {
            throw new IOException("A spooled file could not be decrypted", fault);
        }
    }

    private static byte[] associated(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("A spooled file could not be deleted", fault);
        }
    }

    private static StreamingAead newCipher() {
        try {
            StreamingAeadConfig.register();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(
                                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                            .withRandomId()
                            .makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key of the spool could not be made", fault);
        }
    }
}
