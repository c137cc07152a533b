package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.klankbord.demo.DemoCity;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.Overview;
import nl.klankbord.insight.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the whole program, and PostgreSQL with it, in the middle of a delivery, as a power cut would.
class KilledDeliveryTest {
    private static final int SIGNALS = 20_000;
    private static final Filter EVERYTHING =
            new Filter(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)), Map.of(), "");

    @TempDir
    private Path folder;

    @Test
    void everyRowIsThereExactlyOnceAfterKillMinusNine() throws Exception {
        Path csv = folder.resolve("signalen.csv");
        new DemoCity(5, LocalDate.of(2026, 11, 23)).writeTogether(csv, SIGNALS);

        Process killed = importing(csv);
        long keptAtKill = killWhenUnderWay(killed);
        int exit = finish(importing(csv));

        assertThat(keptAtKill).isBetween(1L, SIGNALS - 1L);
        assertThat(exit).as(output()).isZero();
        try (Installation installation = Installation.open(settings())) {
            installation.catchUp(sentence -> {});
            Overview overview = installation.index().orElseThrow().overview(EVERYTHING);
            assertThat(rows(installation)).isEqualTo(SIGNALS);
            assertThat(overview.total() + overview.repeats()).isEqualTo(SIGNALS);
            assertThat(installation.deliveries().newest(5))
                    .singleElement()
                    .satisfies(delivery -> assertThat(delivery.counts().added()).isEqualTo(SIGNALS));
        }
    }

    @Test
    void theSameFileTwiceAddsNothing() throws Exception {
        Path csv = folder.resolve("signalen.csv");
        new DemoCity(6, LocalDate.of(2026, 11, 23)).writeTogether(csv, 1_000);

        assertThat(finish(importing(csv))).as(output()).isZero();
        assertThat(finish(importing(csv))).as(output()).isZero();

        assertThat(output()).contains("1.000 regels, 0 nieuw, 1.000 al bekend");
    }

    private static long rows(Installation installation) {
        return installation
                .database()
                .sql()
                .sql("select count(distinct (source, record_id)) from signal")
                .query(Long.class)
                .single();
    }

    private long killWhenUnderWay(Process process) throws Exception {
        try (Installation watching = Installation.open(settings())) {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (watching.record().count() < SIGNALS / 10 && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
            long kept = watching.record().count();
            postgres().ifPresent(ProcessHandle::destroyForcibly);
            return kept;
        }
    }

    private Optional<ProcessHandle> postgres() throws IOException {
        Path pid = folder.resolve("data/postgres/postmaster.pid");
        long number = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        return ProcessHandle.of(number);
    }

    private Process importing(Path csv) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=nl",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.klankbord.Main",
                "import",
                csv.toString(),
                "--source",
                "proef",
                "--data",
                folder.resolve("data").toString()));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("import.log").toFile()))
                .start();
    }

    private static int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Settings settings() {
        return Settings.from(Map.of("KLANKBORD_DATA", folder.resolve("data").toString()));
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("import.log"));
    }
}
