package nl.klankbord.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.commandline.Refusal;

/// A Klankbord that serves, in a process of its own, on a free port.
record RunningServer(Child child, URI address, Path output) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://[0-9.]+:\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("(?:wachtwoord|password):?\\s+(\\S+)");
    private static final Pattern INTRODUCED = Pattern.compile("(Stoppen: Ctrl-C)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Returns when the address is printed: the server answers then.
    static RunningServer start(Path data, Path output) throws IOException, InterruptedException {
        Child child = Child.start(data, output, "serve", "--port", "0");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && child.isAlive()) {
            Optional<String> address = find(INTRODUCED, output).isPresent() ? find(ADDRESS, output) : Optional.empty();
            if (address.isPresent()) {
                return new RunningServer(child, URI.create(address.get()), output);
            }
            Thread.sleep(10);
        }
        child.kill();
        throw new Refusal("the server did not start: " + Files.readString(output));
    }

    /// The password of the first administrator, printed at the first start only.
    String password() throws IOException {
        return find(PASSWORD, output).orElseThrow(() -> new Refusal("the server printed no password"));
    }

    private static Optional<String> find(Pattern pattern, Path output) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(output));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void close() {
        child.close();
    }
}
