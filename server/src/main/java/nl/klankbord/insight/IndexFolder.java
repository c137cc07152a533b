package nl.klankbord.insight;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of an index on disk. An index that cannot be used is set aside in a folder beside it, for as long as the
/// new one has not been opened a second time; the new one is made from the record.
final class IndexFolder {
    static final String VERSION = "version";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// @throws LuceneIndex.InUseException when another process, or another index in this one, holds the folder
    Directory open(String version) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            Optional<String> reason = whyUnusable(directory, version);
            if (reason.isPresent()) {
                setAside(reason.get());
            } else {
                delete(beside("set-aside"));
            }
            return directory;
        } catch (LockObtainFailedException held) {
            directory.close();
            throw new LuceneIndex.InUseException(folder, held);
        }
    }

    private static Optional<String> whyUnusable(Directory directory, String version) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            String found = reader.getIndexCommit().getUserData().getOrDefault(VERSION, "none");
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return found.equals(version) ? Optional.empty() : Optional.of("it is of version " + found);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException damage) {
            return Optional.of("it is damaged: " + damage.getMessage());
        }
    }

    private void setAside(String reason) throws IOException {
        Path aside = beside("set-aside");
        LOG.warn("The index in {} is made again, because {}; the old one is now in {}", folder, reason, aside);
        delete(aside);
        Files.createDirectories(aside);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.move(file, aside.resolve(file.getFileName()));
                }
            }
        }
    }

    /// A folder for what belongs to this one, empty or absent.
    Path emptyBeside(String purpose) throws IOException {
        Path path = beside(purpose);
        delete(path);
        return path;
    }

    void deleteSetAside() throws IOException {
        delete(beside("set-aside"));
    }

    private Path beside(String purpose) {
        return folder.resolveSibling(folder.getFileName() + "-" + purpose);
    }

    static void delete(Path flatFolder) throws IOException {
        if (Files.exists(flatFolder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(flatFolder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(flatFolder);
        }
    }
}
