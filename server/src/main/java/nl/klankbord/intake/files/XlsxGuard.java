package nl.klankbord.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks through a workbook before it is read, in bounded memory: a workbook that would unpack to something huge, or
/// whose parts are built to fill the memory of a reader, is refused.
final class XlsxGuard {
    private static final int ENTRIES = 1_000;
    private static final long INFLATED = 600L << 20;
    private static final long SHARED_TEXTS = 200L << 20;

    /// Above this size an entry may not have been packed more tightly than [#RATIO].
    private static final long SMALL = 8L << 20;

    private static final int RATIO = 100;
    private static final String TOO_LARGE =
            "het Excel-bestand wordt bij het uitpakken te groot; bewaar het als CSV en lever dat";
    private static final String NOT_EXCEL = "dit is geen leesbaar Excel-bestand (.xlsx)";

    private final byte[] chunk = new byte[1 << 16];
    private long inflated;

    /// @return why the workbook is refused, or nothing when it may be read
    static Optional<String> refusal(byte[] workbook) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new XlsxGuard().refusal(zip);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(NOT_EXCEL);
        }
    }

    private Optional<String> refusal(ZipFile zip) throws IOException {
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > ENTRIES) {
                return Optional.of(TOO_LARGE);
            }
            Optional<String> refusal = refusal(zip, entry);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null
                ? Optional.of(NOT_EXCEL)
                : Optional.empty();
    }

    private Optional<String> refusal(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long size = 0;
        XmlPart part = new XmlPart();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
                size += count;
                inflated += count;
                if (isTooLarge(entry, size)) {
                    return Optional.of(TOO_LARGE);
                }
                if (!part.accepts(chunk, count)) {
                    return Optional.of("het Excel-bestand is op een ongewone manier opgebouwd en wordt niet gelezen");
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTooLarge(ZipArchiveEntry entry, long size) {
        boolean sharedTexts = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
        return inflated > INFLATED
                || (sharedTexts && size > SHARED_TEXTS)
                || (size > SMALL && size > RATIO * entry.getCompressedSize());
    }
}
