package nl.klankbord.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files of data/demo and data/areas as they are packed with the program.
final class DemoResource {
    private DemoResource() {}

    /// The lines of a file that are neither empty nor a comment.
    static List<String> lines(String name) {
        try (InputStream bytes = DemoResource.class.getResourceAsStream("/data/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("The program was packed without data/" + name);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
