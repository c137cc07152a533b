package nl.klankbord.bench;

import java.util.List;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.topics.Categoriser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Speed of categorising on one core, warm, and the memory of the categoriser.
@Command(name = "categories", description = "Masked texts categorised a second, one core, warm.")
final class CategoriesBench implements Runnable {
    @Option(names = "--gold", paramLabel = "F.jsonl", description = "Measure on this file instead of invented texts.")
    private String gold = "";

    @Override
    public void run() {
        Masker masker = new Masker();
        List<MaskedText> texts =
                BenchTexts.of(gold).texts().stream().map(masker::mask).toList();
        double before = Warm.heapMegabytes();
        Categoriser categoriser = new Categoriser();
        double heap = Warm.heapMegabytes() - before;
        double seconds = Warm.seconds(() -> texts.forEach(categoriser::categorise));
        new Figures("categories")
                .put("texts_per_s", Math.round(texts.size() / seconds))
                .put("heap_mb", heap)
                .print();
    }
}
