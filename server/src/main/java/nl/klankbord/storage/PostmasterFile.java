package nl.klankbord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running server wrote in `postmaster.pid`; a killed one leaves it behind.
///
/// @param pid process id, which another program may have got since
record PostmasterFile(long pid, int port) {

    static Path path(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /// Empty when there is no file, or one that is being written or was cut off.
    static Optional<PostmasterFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(path(cluster));
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new PostmasterFile(
                            Long.parseLong(lines.get(0).strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException | NumberFormatException noServer) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("The state of PostgreSQL could not be read in " + cluster, fault);
        }
    }
}
