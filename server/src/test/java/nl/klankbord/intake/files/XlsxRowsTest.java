package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void datesNumbersTextsAndFormulasBecomePlainTexts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            header(sheet, "nr", "datum", "tijd", "cijfer", "half", "tekst", "ja", "som");
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, LocalDate.of(2026, 11, 23));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, LocalDateTime.of(2026, 11, 23, 14, 30));
            sheet.style(1, 2).format("yyyy-MM-dd H:mm").set();
            sheet.value(1, 3, 7.0);
            sheet.value(1, 4, 7.5);
            sheet.value(1, 5, "=niet uitrekenen\r\nén 2 regels");
            sheet.value(1, 6, true);
            sheet.formula(1, 7, "1+1");
        }

        ReadFile file = ReadFile.of(bytes.toByteArray());

        assertThat(file.columns()).containsExactly("nr", "datum", "tijd", "cijfer", "half", "tekst", "ja", "som");
        assertThat(file.cells().getFirst().subList(0, 7))
                .containsExactly(
                        "1001", "2026-11-23", "2026-11-23T14:30", "7", "7.5", "=niet uitrekenen\nén 2 regels", "true");
    }

    @Test
    void theSheetWithRowsIsReadAndEmptyRowsAreNot() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Uitleg").value(0, 0, "Lees mij");
            Worksheet sheet = workbook.newWorksheet("Gegevens");
            header(sheet, "id", "tekst");
            sheet.value(3, 0, "a");
            sheet.value(3, 1, "goed");
            sheet.value(5, 0, "b");
        }

        ReadFile file = ReadFile.of(bytes.toByteArray());

        assertThat(file.rows())
                .containsExactly(new Row.Cells(4, List.of("a", "goed")), new Row.Cells(6, List.of("b", "")));
    }

    @Test
    void aZipBombIsRefusedBeforeItIsRead() throws IOException {
        byte[] bomb = workbook(Map.of(SHEET, "<worksheet><sheetData>" + " ".repeat(64 << 20)));

        assertThat(ReadFile.of(bomb).refusal()).contains("te groot");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] outside = workbook(Map.of(SHEET, """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>"""));

        assertThat(ReadFile.of(outside).refusal()).contains("ongewone manier");
    }

    @Test
    void anAddressFarOutsideTheSheetIsRefused() throws IOException {
        byte[] wide = workbook(Map.of(SHEET, """
                <worksheet><sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>"""));

        assertThat(ReadFile.of(wide).refusal()).contains("ongewone manier");
    }

    @Test
    void aRowOfMillionsOfCellsIsRefused() throws IOException {
        byte[] wide = workbook(Map.of(SHEET, "<worksheet><sheetData><row>" + "<c/>".repeat(20_000)));

        assertThat(ReadFile.of(wide).refusal()).contains("ongewone manier");
    }

    @Test
    void tenThousandColumnsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            for (int i = 0; i < 10_000; i++) {
                sheet.value(0, i, "k" + i);
            }
            sheet.value(1, 0, "x");
        }

        assertThat(ReadFile.of(bytes.toByteArray()).refusal()).isEqualTo(Limits.TOO_MANY_COLUMNS);
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("brief.txt"));
            zip.write(65);
        }

        assertThat(ReadFile.of(bytes.toByteArray()).refusal()).contains("geen leesbaar Excel-bestand");
        assertThat(ReadFile.of(new byte[] {0x50, 0x4B, 3, 4, 0, 0}).refusal()).contains("geen leesbaar Excel-bestand");
    }

    @Test
    void theOldExcelFormatIsRefusedWithAnExplanation() {
        assertThat(ReadFile.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .refusal())
                .contains(".xls");
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    /// A workbook of one sheet, with some parts replaced.
    private static byte[] workbook(Map<String, String> parts) throws IOException {
        Map<String, String> all = new TreeMap<>(Map.of(
                "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        </Types>""",
                "xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
