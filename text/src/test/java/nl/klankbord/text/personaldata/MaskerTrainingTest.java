package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.klankbord.text.tagging.AnnotatedText;
import nl.klankbord.text.tagging.ModelTraining;
import org.junit.jupiter.api.Test;

class MaskerTrainingTest {

    /// Fails when texts, lists, rules or features changed and `klankbord train masking` was forgotten.
    @Test
    void theModelThatShipsIsWhatTheTextsGive() throws IOException {
        byte[] made = train(AnnotatedFolder.texts(), ModelTraining.Plan.USUAL);

        assertThat(made)
                .as("run ./klankbord train masking and commit the model")
                .isEqualTo(Files.readAllBytes(AnnotatedFolder.model()));
    }

    @Test
    void theSameTextsGiveTheSameModel() throws IOException {
        List<AnnotatedText> few = AnnotatedFolder.texts().subList(0, 60);
        ModelTraining.Plan plan = new ModelTraining.Plan(2, 1, 0.3, 7);

        assertThat(train(few, plan)).isEqualTo(train(few, plan));
    }

    private static byte[] train(List<AnnotatedText> texts, ModelTraining.Plan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MaskerTraining(plan).learn(texts, round -> {}).write(bytes);
        return bytes.toByteArray();
    }
}
