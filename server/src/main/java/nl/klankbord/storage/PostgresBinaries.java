package nl.klankbord.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// The programs of PostgreSQL, unpacked once from the archive on the class path.
///
/// @param folder holds `bin`, `lib` and `share`
record PostgresBinaries(Path folder) {
    /// Version in the archive; a test compares it with what the server says of itself.
    static final String VERSION = "18.6";

    /// Unpacks into a folder named after the version, unless it is there already. The folder gets its name in
    /// one step when it is complete, so two processes may do this at once and a killed one leaves nothing
    /// half-made in use.
    static PostgresBinaries in(Path parent) {
        Path folder = parent.resolve(VERSION);
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(parent);
                unpackTo(folder);
            } catch (IOException fault) {
                throw new UncheckedIOException("PostgreSQL could not be unpacked in " + parent, fault);
            }
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin", name).toString();
    }

    /// The name of the archive for this kind of machine.
    ///
    /// @throws StorageRefusal on a machine without one
    static String archive(String system, String processor) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return switch (linux ? processor : "") {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default ->
                throw new StorageRefusal(
                        "Klankbord brengt alleen voor Linux (amd64 en arm64) een eigen PostgreSQL mee; zet KLANKBORD_DATABASE_URL (bring your own PostgreSQL 15 or newer: set KLANKBORD_DATABASE_URL)");
        };
    }

    private static void unpackTo(Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            unpack(archive(System.getProperty("os.name"), System.getProperty("os.arch")), unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException fault) {
            if (!Files.isDirectory(folder)) {
                throw fault;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StorageRefusal("Het archief van PostgreSQL ontbreekt in deze installatie: " + archive);
            }
            TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed));
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Archive wants to write outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
