package nl.klankbord.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a delivered file, wherever they are.
public interface Content {
    /// File name without its folder.
    String name();

    /// In bytes; -1 when it is not known before the end.
    long size();

    InputStream open() throws IOException;

    static Content ofFile(Path file) throws IOException {
        Path name = file.getFileName();
        return of(name == null ? "bestand" : name.toString(), Files.size(file), () -> Files.newInputStream(file));
    }

    /// A stream that can be opened once, such as standard input.
    static Content ofStream(InputStream in) {
        return of("-", -1, () -> in);
    }

    static Content of(String name, long size, Opener opener) {
        return new Content() {
            @Override
            public String name() {
                return baseName(name);
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
    }

    /// What follows the last slash, without control characters, at most 100 characters.
    static String baseName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                CellText.clean(last).replace('\n', ' ').replace('\t', ' ').strip();
        return Columns.shortened(clean.isEmpty() ? "bestand" : clean);
    }

    /// Opens the bytes anew.
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
