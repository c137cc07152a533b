package nl.klankbord.bench;

import nl.klankbord.text.personaldata.Masker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Speed of masking on one core, warm, and the memory of the masker.
@Command(name = "masking", description = "Texts and megabytes masked a second, one core, warm.")
final class MaskingBench implements Runnable {
    @Option(names = "--gold", paramLabel = "F.jsonl", description = "Measure on this file instead of invented texts.")
    private String gold = "";

    @Override
    public void run() {
        BenchTexts texts = BenchTexts.of(gold);
        double before = Warm.heapMegabytes();
        long start = System.nanoTime();
        Masker masker = new Masker();
        double construct = (System.nanoTime() - start) / 1e9;
        double heap = Warm.heapMegabytes() - before;
        double seconds = Warm.seconds(() -> texts.texts().forEach(masker::mask));
        new Figures("masking")
                .put("mb_per_s", texts.bytes() / 1e6 / seconds)
                .put("texts_per_s", Math.round(texts.texts().size() / seconds))
                .put("heap_mb", heap)
                .put("construct_s", construct)
                .print();
    }
}
