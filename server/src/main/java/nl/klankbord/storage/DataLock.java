package nl.klankbord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/// Lets one process at a time start or stop the PostgreSQL of a data folder. Goes away with its process, however that
/// ends.
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits for the lock.
    ///
    /// @throws StorageRefusal when another process holds it for longer than `patience`
    static DataLock on(Path dataDirectory, Duration patience) {
        try {
            FileChannel channel = FileChannel.open(
                    dataDirectory.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Instant until = Instant.now().plus(patience);
            while (!locked(channel)) {
                if (Instant.now().isAfter(until)) {
                    channel.close();
                    throw new StorageRefusal(
                            "Een ander Klankbord-proces houdt deze gegevensmap bezet: " + dataDirectory);
                }
                Pause.briefly();
            }
            return new DataLock(channel);
        } catch (IOException fault) {
            throw new UncheckedIOException("The data folder cannot be locked: " + dataDirectory, fault);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("The lock of the data folder could not be released", fault);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
