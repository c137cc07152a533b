package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.klankbord.commandline.Refusal;

/// Runs a whole process to its end and says what it cost.
record CpuTime(double cpuSeconds, double wallSeconds) {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /// What it prints goes to a file, which is shown when it fails.
    ///
    /// @param output of a run that failed this tells why, so it may hold no text of a resident
    static CpuTime of(List<String> line, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        AtomicReference<Duration> cpu = new AtomicReference<>(Duration.ZERO);
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            process.info().totalCpuDuration().ifPresent(cpu::set);
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                process.destroyForcibly();
                throw new Refusal("%s did not end within %s".formatted(line.getFirst(), LONGEST));
            }
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new Refusal(
                    "%s ended with %d: %s".formatted(line.getFirst(), process.exitValue(), Files.readString(output)));
        }
        return new CpuTime(cpu.get().toNanos() / 1e9, wall);
    }
}
