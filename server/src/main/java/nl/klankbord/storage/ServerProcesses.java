package nl.klankbord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The processes of the PostgreSQL of one cluster, recognised by their program and working folder. A process id alone
/// proves nothing: after a kill it may belong to another program, or to a dead process that nobody has buried yet.
record ServerProcesses(Path cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The server that others connect to, if it is alive.
    Optional<PostmasterFile> postmaster() {
        return PostmasterFile.read(cluster).filter(file -> isOurs(file.pid()));
    }

    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> isOurs(process.pid()))
                .toList();
    }

    /// Kills what is left of the server and waits until it is gone.
    void killAll() {
        Instant until = Instant.now().plus(PATIENCE);
        for (List<ProcessHandle> left = all(); !left.isEmpty(); left = all()) {
            if (Instant.now().isAfter(until)) {
                throw new StorageRefusal("Een oude PostgreSQL van deze gegevensmap laat zich niet stoppen: proces %d"
                        .formatted(left.getFirst().pid()));
            }
            left.forEach(ProcessHandle::destroyForcibly);
            Pause.briefly();
        }
    }

    private boolean isOurs(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath())
                    && Files.readSymbolicLink(process.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
