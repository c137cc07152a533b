package nl.klankbord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.klankbord.commandline.Refusal;

/// A Klankbord of its own, as a user would start it, with its peak memory watched.
final class Child implements AutoCloseable {
    private static final Path OUTPUT_OF_NOTHING = Path.of("/dev/null");

    private final Process process;
    private long peakKilobytes;

    private Child(Process process) {
        this.process = process;
    }

    /// Starts a command with a data folder of its own; what it prints goes to a file.
    static Child start(Path data, Path output, String... arguments) {
        List<String> line = line(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.redirectInput(OUTPUT_OF_NOTHING.toFile());
        builder.environment().put("KLANKBORD_DATA", data.toString());
        try {
            return new Child(builder.start());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The command line of a Klankbord of its own.
    static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.klankbord.Main"));
        line.addAll(List.of(arguments));
        return line;
    }

    /// Waits for the end and answers the exit code.
    int await(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            watch();
            if (System.nanoTime() > end) {
                throw new Refusal("the measured process did not end within %s".formatted(most));
            }
        }
        return process.exitValue();
    }

    /// Notes the memory of the Java process and of the PostgreSQL processes below it, shared pages counted by their
    /// part.
    void watch() {
        long now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle -> proportionalKilobytes(handle.pid()))
                .sum();
        peakKilobytes = Math.max(peakKilobytes, now);
    }

    double peakMegabytes() {
        return peakKilobytes / 1_024.0;
    }

    /// Ends the whole tree at once, as a power cut would.
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private static long proportionalKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
