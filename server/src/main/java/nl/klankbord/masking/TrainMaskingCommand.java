package nl.klankbord.masking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.intake.files.Sha256;
import nl.klankbord.text.personaldata.MaskerTraining;
import nl.klankbord.text.tagging.AnnotatedText;
import nl.klankbord.text.tagging.MaskingModel;
import nl.klankbord.text.tagging.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `klankbord train masking`: makes `masking.model` from the annotated texts and the name lists, and beside it
/// `masking.model.json`, which says what it was made from. The same data gives the same model to the last bit.
@Command(
        name = "masking",
        description = "Make the model of the masker from annotated texts. The same data gives the same model.")
public final class TrainMaskingCommand implements Runnable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/masking",
            description = "Folder with texts/*.txt; the model is written beside it (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data/masking");

    @Option(
            names = "--leaks",
            paramLabel = "F.txt",
            description = "More annotated texts, such as the leaks that were reported; may be given more than once.")
    private List<Path> leaks = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds over all texts (default: 12).")
    private int rounds = ModelTraining.Plan.USUAL.rounds();

    @Override
    public void run() {
        List<Path> files = new ArrayList<>(AnnotatedFiles.in(data.resolve("texts")));
        files.addAll(leaks);
        List<AnnotatedText> texts = files.stream()
                .flatMap(file -> AnnotatedFiles.read(file).stream())
                .toList();
        ModelTraining.Plan usual = ModelTraining.Plan.USUAL;
        ModelTraining.Plan plan = new ModelTraining.Plan(rounds, usual.swaps(), usual.hidden(), usual.seed());
        System.err.printf("learning from %d texts in %d files%n", texts.size(), files.size());
        MaskingModel model = new MaskerTraining(plan)
                .learn(texts, round -> System.err.printf("round %d of %d%n", round, plan.rounds()));
        keep(model, files, texts.size(), plan);
    }

    private void keep(MaskingModel model, List<Path> files, int texts, ModelTraining.Plan plan) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.write(bytes);
            Path file = data.resolve("masking.model");
            replace(file, bytes.toByteArray());
            String provenance = JSON.writeValueAsString(provenance(bytes.toByteArray(), files, texts, plan)) + "\n";
            replace(data.resolve("masking.model.json"), provenance.getBytes(StandardCharsets.UTF_8));
            System.out.printf("%s: %d bytes; build again to pack it with the program%n", file, bytes.size());
        } catch (IOException fault) {
            throw new Refusal("cannot write the model to %s".formatted(data), fault);
        }
    }

    /// Either the old file or the whole new one is there, whatever happens.
    private static void replace(Path file, byte[] content) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, Object> provenance(byte[] model, List<Path> files, int texts, ModelTraining.Plan plan)
            throws IOException {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("model", "masking");
        made.put("sha256", Sha256.of(model));
        made.put("made_at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        made.put("texts", texts);
        made.put("plan", plan);
        Map<String, String> inputs = new LinkedHashMap<>();
        Path root = data.resolveSibling("").toAbsolutePath().normalize();
        for (Path file : inputs(files)) {
            String name = root.relativize(file.toAbsolutePath().normalize()).toString();
            inputs.put(name, Sha256.of(Files.readAllBytes(file)));
        }
        made.put("inputs", inputs);
        return made;
    }

    /// The texts, and the lists by which they were read.
    private List<Path> inputs(List<Path> texts) {
        List<Path> inputs = new ArrayList<>(AnnotatedFiles.in(data.resolveSibling("names")));
        inputs.addAll(AnnotatedFiles.in(data));
        inputs.addAll(texts);
        return inputs;
    }
}
