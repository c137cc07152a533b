package nl.klankbord.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.klankbord.commandline.Refusal;

/// Another program that masks, to measure beside ours. It is no part of Klankbord: it is used when it is there.
enum Peer {
    DEDUCE("import deduce", "peer-deduce.py", "python3 -m pip install deduce");

    private final String probe;
    private final String script;
    private final String install;

    Peer(String probe, String script, String install) {
        this.probe = probe;
        this.script = script;
        this.install = install;
    }

    /// As it is written on the command line and in the figures.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String install() {
        return install;
    }

    boolean isInstalled(Path folder) throws IOException, InterruptedException {
        try {
            CpuTime.of(List.of("python3", "-c", probe), folder.resolve("probe.log"));
            return true;
        } catch (Refusal | IOException absent) {
            return false;
        }
    }

    /// The command that masks one file of JSON lines into another.
    List<String> mask(Path folder, Path in, Path out) throws IOException {
        Path file = folder.resolve(script);
        try (InputStream from = Peer.class.getResourceAsStream(script)) {
            if (from == null) {
                throw new IllegalStateException("not on the class path: " + script);
            }
            Files.write(file, from.readAllBytes());
        }
        return List.of("python3", file.toString(), in.toString(), out.toString());
    }
}
