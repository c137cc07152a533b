package nl.klankbord.insight;

import static nl.klankbord.insight.Signals.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
    private static final DutchAnalysis ANALYSIS = new DutchAnalysis(List.of("vergunning"));
    private static final Filter ALL = new Filter(FilterAddress.lastTwelveMonths(TODAY), Map.of(), "");

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        folder = temporary.resolve("index");
        try (LuceneIndex index = LuceneIndex.open(folder, ANALYSIS)) {
            index.update(List.of(Signals.signal(1, "de lamp"), Signals.signal(2, "de boom")));
            index.save(2);
        }
    }

    @Test
    void aSoundIndexIsOpenedAsItWasSaved() {
        try (LuceneIndex index = LuceneIndex.open(folder, ANALYSIS)) {
            assertThat(index.sequence()).isEqualTo(2);
            assertThat(index.overview(ALL).total()).isEqualTo(2);
        }
        assertThat(aside()).doesNotExist();
    }

    @Test
    void anIndexWithOtherPartsOfCompoundsIsMadeAgain() {
        assertIsMadeAgain(new DutchAnalysis(List.of("vergunning", "afval")));
    }

    @Test
    void theOldIndexIsGoneOnceTheNewOneOpensAgain() {
        assertIsMadeAgain(new DutchAnalysis(List.of()));

        LuceneIndex.open(folder, new DutchAnalysis(List.of())).close();

        assertThat(aside()).doesNotExist();
    }

    @Test
    void everyFileOfTheIndexMayBeDamaged() throws IOException {
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            byte[] damaged = sound.clone();
            damaged[damaged.length / 2] ^= 1;
            Files.write(file, damaged);

            assertIsMadeAgain(ANALYSIS);

            clear();
            fill();
        }
    }

    @Test
    void everyFileOfTheIndexMayBeCutShort() throws IOException {
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(sound, sound.length / 2));

            assertIsMadeAgain(ANALYSIS);

            clear();
            fill();
        }
    }

    @Test
    void everyFileButTheLockMayBeMissing() throws IOException {
        for (Path file : files()) {
            Files.delete(file);

            try (LuceneIndex index = LuceneIndex.open(folder, ANALYSIS)) {
                assertThat(index.sequence()).isZero();
                assertThat(index.overview(ALL).total()).isZero();
            }

            clear();
            fill();
        }
    }

    @Test
    void anIndexThatIsOpenCannotBeOpenedTwice() {
        try (LuceneIndex index = LuceneIndex.open(folder, ANALYSIS)) {
            assertThatThrownBy(() -> LuceneIndex.open(folder, ANALYSIS))
                    .isInstanceOf(LuceneIndex.InUseException.class)
                    .hasMessageContaining(folder.toString());

            assertThat(index.overview(ALL).total()).isEqualTo(2);
        }
    }

    private void assertIsMadeAgain(DutchAnalysis analysis) {
        try (LuceneIndex index = LuceneIndex.open(folder, analysis)) {
            assertThat(index.sequence()).isZero();
            assertThat(index.overview(ALL).total()).isZero();
            assertThat(aside()).isNotEmptyDirectory();
            index.update(List.of(Signals.signal(3, "de bus")));
            index.save(3);
            assertThat(index.newest(ALL, 0, 10).ids()).containsExactly(3L);
        }
    }

    private Path aside() {
        return temporary.resolve("index-set-aside");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void clear() throws IOException {
        IndexFolder.delete(folder);
        IndexFolder.delete(aside());
    }
}
