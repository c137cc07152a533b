package nl.klankbord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTest {
    /// One data folder for all tests here, for making one takes seconds; every test leaves it stopped.
    private final Path data;

    private final Path fresh;

    EmbeddedPostgresTest(@TempDir Path fresh) throws IOException {
        this.data = Shared.FOLDER;
        this.fresh = fresh.toRealPath();
    }

    @AfterAll
    static void removeTheDataFolder() throws IOException {
        FileSystemUtils.deleteRecursively(Shared.FOLDER);
    }

    @AfterEach
    void leaveNothingRunning() {
        processes().killAll();
    }

    /// Each time the whole tree dies while it writes, and the next start comes at once.
    @Test
    void afterAKillOfEverythingItComesUpEveryTimeWithAllThatWasTold() throws Exception {
        long told = 0;
        for (int time = 1; time <= 6; time++) {
            Writer writer = new Writer(data);
            told = writer.awaitTold(told + 20);
            killTree(writer.server());
            writer.kill();

            long start = System.nanoTime();
            try (EmbeddedPostgres server = open()) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
                assertThat(sql(server)
                                .sql("select max(number) from told")
                                .query(Long.class)
                                .single())
                        .isGreaterThanOrEqualTo(told);
            }
            told += 1000;
        }
    }

    @Test
    void aServerThatOutlivedItsProcessIsJoinedAndStoppedByTheLast() throws Exception {
        Writer writer = new Writer(data);
        long told = writer.awaitTold(5);
        writer.kill();

        EmbeddedPostgres joined = open();

        assertThat(joined.pid()).isEqualTo(writer.server());
        assertThat(sql(joined)
                        .sql("select count(*) from told")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(told);
        joined.close();
        assertThat(processes().all()).isEmpty();
    }

    @Test
    void aSecondProcessJoinsAndTheLastOneStops() throws Exception {
        EmbeddedPostgres first = open();
        Writer second = new Writer(data);
        second.awaitTold(3);
        assertThat(second.server()).isEqualTo(first.pid());

        first.close();

        assertThat(processes().postmaster()).isPresent();
        second.awaitTold(10);
        second.finish();
        assertThat(processes().all()).isEmpty();
    }

    @Test
    void theSameProcessMayOpenItTwice() {
        EmbeddedPostgres first = open();
        EmbeddedPostgres second = open();
        assertThat(second.address()).isEqualTo(first.address());

        first.close();

        assertThat(sql(second).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        second.close();
        second.close();
        assertThat(processes().all()).isEmpty();
    }

    @Test
    void thePortStaysTheSameAfterARestart() {
        String address;
        try (EmbeddedPostgres server = open()) {
            address = server.address().url();
        }

        try (EmbeddedPostgres server = open()) {
            assertThat(server.address().url()).isEqualTo(address);
        }
    }

    @Test
    void aLockFileWithThePidOfAnotherProgramIsNoObstacle() throws IOException {
        open().close();
        Files.writeString(
                PostmasterFile.path(data.resolve("postgres")),
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  123 456\nready   \n"
                        .formatted(ProcessHandle.current().pid(), data.resolve("postgres")));

        try (EmbeddedPostgres server = open()) {
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aLockFileThatWasCutOffIsNoObstacle() throws IOException {
        open().close();
        Files.writeString(PostmasterFile.path(data.resolve("postgres")), "12");

        try (EmbeddedPostgres server = open()) {
            assertThat(server.pid()).isPositive();
        }
    }

    @Test
    void processesThatLostTheirServerAreNoObstacle() {
        EmbeddedPostgres killed = open();
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();

        try (EmbeddedPostgres server = open()) {
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        killed.close();
    }

    @Test
    void aHalfMadeClusterIsMadeAnew() throws IOException {
        Files.createDirectories(fresh.resolve("postgres.new/cluster/base"));

        try (EmbeddedPostgres server = EmbeddedPostgres.open(fresh, TestDatabase.binaries())) {
            assertThat(server.pid()).isPositive();
        }
        assertThat(fresh.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void rootWithoutNamespacesUsesASystemUser() throws IOException {
        assumeThat(Account.isRoot()).isTrue();
        Account account = Account.systemUser().orElseThrow();
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (EmbeddedPostgres server = EmbeddedPostgres.open(fresh, TestDatabase.binaries(), account)) {
            assertThat(Files.getOwner(Path.of("/proc", Long.toString(server.pid())))
                            .getName())
                    .isEqualTo(account.owner());
            assertThat(sql(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(new ServerProcesses(fresh.resolve("postgres")).all()).isEmpty();
    }

    @Test
    void thePasswordIsInNoArgumentAndItsFileIsPrivate() throws IOException {
        try (EmbeddedPostgres server = open()) {
            String password = server.address().password();

            assertThat(processes().all()).isNotEmpty();
            assertThat(ProcessHandle.allProcesses().map(EmbeddedPostgresTest::arguments))
                    .noneMatch(arguments -> arguments.contains(password));
            assertThat(server.address().toString()).doesNotContain(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.secret"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (EmbeddedPostgres server = open()) {
            DatabaseAddress wrong =
                    new DatabaseAddress(server.address().url(), server.address().user(), "geraden");

            assertThatThrownBy(() -> OpenDatabase.at(wrong))
                    .isInstanceOf(StorageRefusal.class)
                    .hasMessageContaining("PostgreSQL");
        }
    }

    @Test
    void whatAStatementHoldsNeverReachesTheLog() throws IOException {
        try (EmbeddedPostgres server = open()) {
            assertThatThrownBy(() -> sql(server)
                            .sql("select ?::bigint, 'geheim verhaal'")
                            .param("een geheim verhaal")
                            .query()
                            .listOfRows())
                    .hasMessageContaining("bigint");
        }

        try (Stream<Path> logs = Files.list(data.resolve("postgres/log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(Files.readString(log)).doesNotContain("geheim"));
        }
    }

    @Test
    void dataOfAnotherPostgresqlAreRefusedInOneLine() throws IOException {
        Files.createDirectories(fresh.resolve("postgres"));
        Files.writeString(fresh.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.open(fresh, TestDatabase.binaries()))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("17")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aLostPasswordIsRefusedInOneLine() throws IOException {
        Files.createDirectories(fresh.resolve("postgres"));
        Files.writeString(fresh.resolve("postgres/PG_VERSION"), "18\n");

        assertThatThrownBy(() -> EmbeddedPostgres.open(fresh, TestDatabase.binaries()))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("postgres.secret");
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(data, TestDatabase.binaries());
    }

    private ServerProcesses processes() {
        return new ServerProcesses(data.resolve("postgres"));
    }

    private static JdbcClient sql(EmbeddedPostgres server) {
        return JdbcClient.create(TestDatabase.dataSource(server.address()));
    }

    private static void killTree(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        tree.forEach(ProcessHandle::destroyForcibly);
    }

    private static String arguments(ProcessHandle process) {
        try {
            return Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private static final class Shared {
        static final Path FOLDER = folder();

        private static Path folder() {
            try {
                return Files.createTempDirectory("klankbord-server-").toRealPath();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /// [OpensAndWrites] in a process of its own.
    private static final class Writer {
        private final Process process;
        private final BufferedReader output;
        private final long server;

        Writer(Path data) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpensAndWrites.class.getName(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            output = process.inputReader(StandardCharsets.UTF_8);
            server = next("server").orElseThrow();
        }

        long server() {
            return server;
        }

        long awaitTold(long atLeast) throws IOException {
            long told = 0;
            while (told < atLeast) {
                told = next("told").orElseThrow();
            }
            return told;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        void finish() throws IOException, InterruptedException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            output.lines().forEach(line -> {});
            assertThat(process.waitFor()).isZero();
        }

        private Optional<Long> next(String word) throws IOException {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(word + " ")) {
                    return Optional.of(Long.parseLong(line.substring(word.length() + 1)));
                }
            }
            return Optional.empty();
        }
    }
}
