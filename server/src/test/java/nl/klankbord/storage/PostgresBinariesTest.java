package nl.klankbord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @Test
    void twoThatUnpackAtOnceEndWithOneWholeFolder(@TempDir Path folder) throws IOException {
        CompletableFuture<PostgresBinaries> one = CompletableFuture.supplyAsync(() -> PostgresBinaries.in(folder));
        CompletableFuture<PostgresBinaries> other = CompletableFuture.supplyAsync(() -> PostgresBinaries.in(folder));

        assertThat(one.join()).isEqualTo(other.join());

        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve(PostgresBinaries.VERSION));
        }
        Command version = Command.run(List.of(one.join().program("postgres"), "--version"));
        assertThat(version.output()).contains(PostgresBinaries.VERSION);
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, x86_64", "Linux, aarch64", "Linux, arm64"})
    void linuxHasAnArchive(String system, String processor) {
        assertThat(PostgresBinaries.class.getResource(PostgresBinaries.archive(system, processor)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, aarch64", "Windows 11, amd64", "Linux, riscv64"})
    void otherMachinesAreToldToBringTheirOwn(String system, String processor) {
        assertThatThrownBy(() -> PostgresBinaries.archive(system, processor))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("KLANKBORD_DATABASE_URL");
    }
}
