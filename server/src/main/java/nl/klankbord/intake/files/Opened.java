package nl.klankbord.intake.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file whose format has been recognised by its first bytes, or that is refused as a whole.
public sealed interface Opened {

    record Recognised(Rows rows) implements Opened {}

    /// @param reason plain Dutch, without content of the file
    record Refused(String reason) implements Opened {}

    /// Recognises CSV, JSONL and XLSX. The stream is read further by the rows; closing it stays with the caller.
    ///
    /// @throws IOException when the stream itself fails
    static Opened of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, Sample.BYTES);
        Sample sample = Sample.of(buffered);
        if (sample.isEmpty()) {
            return new Refused(Limits.EMPTY);
        }
        if (sample.startsWith(0x50, 0x4B)) {
            return XlsxRows.open(buffered);
        }
        if (sample.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(
                    "dit is een oud Excel-bestand (.xls) of het heeft een wachtwoord; bewaar het als .xlsx of CSV");
        }
        return sample.looksBinary() ? new Refused("dit is geen CSV, JSONL of Excel-bestand") : text(buffered, sample);
    }

    private static Opened text(BufferedInputStream in, Sample sample) throws IOException {
        InputStream utf8 = sample.isUtf16() ? new BufferedInputStream(new Utf16Stream(in), Sample.BYTES) : in;
        Sample text = sample.isUtf16() ? Sample.of((BufferedInputStream) utf8) : sample;
        utf8.skipNBytes(text.byteOrderMark());
        return switch (text.firstVisible()) {
            case -1 -> new Refused(Limits.EMPTY);
            case '{' -> new Recognised(new JsonlRows(utf8));
            case '[' -> new Refused("dit is een JSON-lijst; lever een bestand met één object per regel (JSONL)");
            default -> CsvRows.open(utf8, text.withoutByteOrderMark());
        };
    }
}
