package nl.klankbord.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.klankbord.text.personaldata.Masker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Speed of masking on one core, warm, and the memory of the masker; with a peer also whole processes side by side.
@Command(name = "masking", description = "Texts and megabytes masked a second, one core, warm.")
final class MaskingBench implements Callable<Integer> {
    private static final int WHOLE_PROCESS_TEXTS = 3_000;

    @Option(names = "--gold", paramLabel = "F.jsonl", description = "Measure on this file instead of invented texts.")
    private String gold = "";

    @Option(
            names = "--peer",
            paramLabel = "NAME",
            description = "Also run the whole command beside another masker: ${COMPLETION-CANDIDATES}.")
    private @Nullable Peer peer;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchTexts texts = BenchTexts.of(gold);
        double before = Warm.heapMegabytes();
        long start = System.nanoTime();
        Masker masker = new Masker();
        double construct = (System.nanoTime() - start) / 1e9;
        double heap = Warm.heapMegabytes() - before;
        double seconds = Warm.seconds(() -> texts.texts().forEach(masker::mask));
        Figures figures = new Figures("masking")
                .put("mb_per_s", texts.bytes() / 1e6 / seconds)
                .put("texts_per_s", Math.round(texts.texts().size() / seconds))
                .put("heap_mb", heap)
                .put("construct_s", construct);
        if (peer != null) {
            try (Scratch scratch = Scratch.make()) {
                new WholeProcess(texts.atLeast(WHOLE_PROCESS_TEXTS), scratch)
                        .measure(peer, texts.texts().size() / seconds, figures);
            }
        }
        figures.print();
        return 0;
    }
}
