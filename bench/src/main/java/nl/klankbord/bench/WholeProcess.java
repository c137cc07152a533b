package nl.klankbord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The command `mask` and a peer as processes of their own on the same file: their start and all reading and writing
/// count.
final class WholeProcess {
    private final BenchTexts texts;
    private final Path in;
    private final Path folder;

    WholeProcess(BenchTexts texts, Scratch scratch) throws IOException {
        this.texts = texts;
        this.folder = scratch.folder();
        this.in = texts.jsonLines(folder.resolve("in.jsonl"));
    }

    /// Adds what both cost, and how many times cheaper ours is: as a whole, and for the texts alone once both have
    /// started.
    void measure(Peer peer, double warmTextsPerSecond, Figures figures) throws IOException, InterruptedException {
        CpuTime ours = CpuTime.of(ourMask(), folder.resolve("ours.log"));
        put("whole", ours, figures);
        if (!peer.isInstalled(folder)) {
            System.err.printf("klankbord: %s is not installed; to measure beside it: %s%n", peer, peer.install());
            return;
        }
        CpuTime theirs = CpuTime.of(peer.mask(folder, in, folder.resolve("peer.jsonl")), folder.resolve("peer.log"));
        put(peer.toString(), theirs, figures);
        figures.put("times_" + peer, theirs.cpuSeconds() / ours.cpuSeconds());
        double warm = texts.texts().size() / lastCpuSeconds(folder.resolve("peer.log"));
        figures.put(peer + "_warm_texts_per_cpu_s", Math.round(warm));
        figures.put("times_" + peer + "_warm", warmTextsPerSecond / warm);
    }

    private void put(String who, CpuTime cost, Figures figures) {
        figures.put(who + "_cpu_s", cost.cpuSeconds())
                .put(who + "_wall_s", cost.wallSeconds())
                .put(who + "_texts_per_cpu_s", Math.round(texts.texts().size() / cost.cpuSeconds()))
                .put(who + "_mb_per_cpu_s", texts.bytes() / 1e6 / cost.cpuSeconds());
    }

    private List<String> ourMask() {
        return Child.line(
                "mask",
                "--in",
                in.toString(),
                "--out",
                folder.resolve("ours.jsonl").toString());
    }

    private static double lastCpuSeconds(Path log) throws IOException {
        String last = Files.readAllLines(log).getLast();
        return Double.parseDouble(last.replaceAll("[^0-9.e-]*([0-9.e-]+)}$", "$1"));
    }
}
