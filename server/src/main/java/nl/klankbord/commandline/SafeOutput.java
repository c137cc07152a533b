package nl.klankbord.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Output that is whole or absent: lines go to a file beside the target, which takes its place only when all went well.
/// For `-` (standard output) they are held in a temporary file and printed at the end. A stop of the program (Ctrl-C,
/// SIGTERM) removes the draft.
public final class SafeOutput implements AutoCloseable {
    private static final String STANDARD_OUTPUT = "-";

    private final String target;
    private final Path draft;
    private final Writer writer;

    private SafeOutput(String target, Path draft) throws IOException {
        this.target = target;
        this.draft = draft;
        this.writer = new BufferedWriter(Files.newBufferedWriter(draft), 1 << 16);
        draft.toFile().deleteOnExit();
    }

    /// @throws Refusal when the folder of the target cannot be written
    public static SafeOutput to(String target) {
        try {
            Path draft = target.equals(STANDARD_OUTPUT)
                    ? Files.createTempFile("klankbord", ".out")
                    : Path.of(target).resolveSibling(Path.of(target).getFileName() + ".part");
            return new SafeOutput(target, draft);
        } catch (IOException fault) {
            throw new Refusal("cannot write %s: its folder is absent or closed to you".formatted(target), fault);
        }
    }

    public void line(String line) {
        text(line);
        text("\n");
    }

    /// Text without a line end of its own.
    public void text(String text) {
        try {
            writer.write(text);
        } catch (IOException fault) {
            throw new Refusal("cannot write %s: is the disk full?".formatted(target), fault);
        }
    }

    /// All lines are written: now the target gets them.
    public void finish() {
        try {
            writer.close();
            if (target.equals(STANDARD_OUTPUT)) {
                Files.copy(draft, System.out);
                System.out.flush();
            } else {
                Files.move(draft, Path.of(target), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw new Refusal("cannot write %s: is the disk full?".formatted(target), fault);
        }
    }

    /// Removes the draft when [#finish] was not reached.
    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(draft);
        } catch (IOException fault) {
            throw new Refusal("cannot remove %s".formatted(draft), fault);
        }
    }
}
