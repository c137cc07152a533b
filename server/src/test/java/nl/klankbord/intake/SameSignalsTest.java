package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SameSignalsTest {
    private static final Path GOLD =
            Path.of(System.getProperty("klankbord.root", ".."), "..", "shared", "gold", "dev.jsonl");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private record Text(String id, String text) {}

    @Test
    void theGoldTextsAreTheSameSignalsInEveryFormatAndEncoding() throws IOException {
        assumeTrue(Files.exists(GOLD), "The gold texts lie outside the project");
        List<Text> texts = texts();
        List<RecordingDestination.Kept> expected = signals("gold.jsonl", Files.readAllBytes(GOLD));

        assertThat(expected).hasSize(texts.size());
        assertThat(signals("gold.csv", csv(texts).getBytes(WINDOWS_1252))).isEqualTo(without(expected, texts));
        assertThat(signals("gold.csv", csv(texts).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(without(expected, texts));
        assertThat(signals("gold.xlsx", xlsx(texts))).isEqualTo(expected);
    }

    private static List<RecordingDestination.Kept> signals(String name, byte[] file) {
        Intake intake = new Intake();
        Delivery delivery = intake.deliver("kto-balie", name, file);
        assertThat(delivery.counts().refused()).isZero();
        return intake.destination.signals;
    }

    /// Those that Windows-1252 can write.
    private static List<RecordingDestination.Kept> without(List<RecordingDestination.Kept> all, List<Text> texts) {
        List<String> written = texts.stream()
                .filter(SameSignalsTest::canBeWritten)
                .map(Text::id)
                .toList();
        return all.stream()
                .filter(signal -> written.contains(signal.recordId()))
                .toList();
    }

    private static boolean canBeWritten(Text text) {
        return WINDOWS_1252.newEncoder().canEncode(text.text());
    }

    private static String csv(List<Text> texts) {
        StringBuilder csv = new StringBuilder("Respondentnr;Toelichting\r\n");
        for (Text text : texts) {
            if (canBeWritten(text)) {
                csv.append(text.id())
                        .append(";\"")
                        .append(text.text().replace("\"", "\"\""))
                        .append("\"\r\n");
            }
        }
        return csv.toString();
    }

    private static byte[] xlsx(List<Text> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Antwoorden");
            sheet.value(0, 0, "Respondentnr");
            sheet.value(0, 1, "Toelichting");
            for (int i = 0; i < texts.size(); i++) {
                sheet.value(i + 1, 0, texts.get(i).id());
                sheet.value(i + 1, 1, texts.get(i).text());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Text> texts() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode node = json.readTree(line);
            texts.add(new Text(node.path("id").stringValue(), node.path("text").stringValue()));
        }
        return texts;
    }
}
