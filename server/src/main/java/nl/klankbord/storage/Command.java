package nl.klankbord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What came of a program that was run to its end.
///
/// @param exitCode 0 for success
/// @param output what it printed, errors included
record Command(int exitCode, String output) {

    /// Runs a program in a bare environment, so that no `PG...` variable of the user can steer it.
    ///
    /// @throws UncheckedIOException when the program is not there
    static Command run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
            builder.environment().clear();
            builder.environment().put("PATH", path);
            builder.environment().put("LC_ALL", "C");
            return finish(builder.start());
        } catch (IOException fault) {
            throw new UncheckedIOException("Program could not be run: " + command.getFirst(), fault);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    private static Command finish(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a program ran", interrupted);
        }
    }
}
