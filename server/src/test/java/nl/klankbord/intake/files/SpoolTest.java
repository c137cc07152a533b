package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final String WORDS = "Mevrouw Okonkwo wacht al zes weken. ";
    private static final byte[] UPLOAD = WORDS.repeat(100_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void anUploadComesBackAsItWasAsOftenAsAsked() throws IOException {
        try (Spool spool = new Spool(folder)) {
            String id = store(spool, Long.MAX_VALUE);

            Content content = spool.find(id).orElseThrow();

            assertThat(content.size()).isEqualTo(UPLOAD.length);
            assertThat(content.name()).isEqualTo("brief.csv");
            assertThat(read(content)).isEqualTo(UPLOAD);
            assertThat(read(content)).isEqualTo(UPLOAD);
        }
    }

    @Test
    void nobodyCanReadTheUploadOnTheDisk() throws IOException {
        try (Spool spool = new Spool(folder)) {
            store(spool, Long.MAX_VALUE);

            String onDisk = Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1);

            assertThat(onDisk.length()).isGreaterThanOrEqualTo(UPLOAD.length);
            assertThat(onDisk).doesNotContain("Okonkwo").doesNotContain("weken");
        }
    }

    @Test
    void anUploadAboveTheLimitLeavesNothingBehind() throws IOException {
        try (Spool spool = new Spool(folder)) {
            assertThat(spool.store("x", new ByteArrayInputStream(UPLOAD), UPLOAD.length - 1))
                    .isEmpty();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        try (Spool spool = new Spool(folder)) {
            assertThatThrownBy(() -> spool.store("x", broken, 10)).isInstanceOf(IOException.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void anUploadGoesAfterItsDeliveryAfterAWhileAndAtTheEnd() throws IOException {
        try (Spool spool = new Spool(folder)) {
            String taken = store(spool, Long.MAX_VALUE);
            String old = store(spool, Long.MAX_VALUE);
            spool.remove(taken);
            assertThat(spool.find(taken)).isEmpty();
            assertThat(files()).hasSize(1);

            spool.removeOlderThan(Instant.now().plusSeconds(1));
            assertThat(spool.find(old)).isEmpty();
            assertThat(files()).isEmpty();

            store(spool, Long.MAX_VALUE);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void whatADeadProcessLeftIsDeletedAtTheStart() throws IOException {
        Files.writeString(folder.resolve("oud.spool"), "x");

        new Spool(folder).close();

        assertThat(files()).isEmpty();
    }

    private static String store(Spool spool, long limit) throws IOException {
        return spool.store("C:\\map\\brief.csv", new ByteArrayInputStream(UPLOAD), limit)
                .orElseThrow();
    }

    private static byte[] read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
