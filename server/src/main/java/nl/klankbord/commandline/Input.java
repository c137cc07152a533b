package nl.klankbord.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;

/// What a command reads: a file, or `-` for standard input.
///
/// @param name as the user gave it, for messages
public record Input(String name, InputStream stream) implements AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    /// @throws Refusal when the file is absent or cannot be opened
    public static Input open(String file, InputStream standardInput) {
        try {
            return new Input(file, file.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(file)));
        } catch (NoSuchFileException absent) {
            throw new Refusal("no such file: %s".formatted(file), absent);
        } catch (IOException fault) {
            throw new Refusal("cannot open %s".formatted(file), fault);
        }
    }

    /// The same with a bar on standard error that shows how far it was read.
    public Input withBar(String task) {
        return new Input(name, ProgressBar.wrap(stream, ConsoleBar.ofBytes(task, size())));
    }

    private long size() {
        try {
            return name.equals(STANDARD_INPUT) ? -1 : Files.size(Path.of(name));
        } catch (IOException unknown) {
            return -1;
        }
    }

    /// As UTF-8; reading what is not throws a `CharacterCodingException`.
    Reader utf8() {
        return new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException fault) {
            throw new Refusal("cannot read %s to its end".formatted(name), fault);
        }
    }
}
