package nl.klankbord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.demo.DemoCity.DemoFile;
import nl.klankbord.text.topics.Categoriser;
import nl.klankbord.text.topics.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void atLeastFourHundredTextsAreWrittenByHand() {
        assertThat(DemoText.all()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(DemoText.all().stream().map(DemoText::id)).doesNotHaveDuplicates();
    }

    @Test
    void theirTopicsStandInTheTaxonomy() {
        Set<String> codes = new Categoriser()
                .taxonomy().categories().stream().map(Category::code).collect(Collectors.toSet());

        assertThat(DemoText.all().stream().flatMap(text -> text.topics().stream()))
                .isSubsetOf(codes);
    }

    @Test
    void theSameSeedGivesTheSameFilesByteForByte() throws IOException {
        new DemoCity(7, LAST_DAY).write(folder.resolve("a"), 500);
        new DemoCity(7, LAST_DAY).write(folder.resolve("b"), 500);
        new DemoCity(8, LAST_DAY).write(folder.resolve("c"), 500);

        assertThat(contents("a")).isEqualTo(contents("b")).isNotEqualTo(contents("c"));
    }

    @Test
    void everySourceKindDelivers() {
        List<DemoFile> files = new DemoCity(1, LAST_DAY).write(folder, 2_000);

        assertThat(files)
                .extracting(file -> file.source().kind())
                .containsExactlyInAnyOrder("kto", "melding", "klacht", "terugbelnotitie", "chat", "wijk");
        assertThat(files).allMatch(file -> file.signals() > 20);
        assertThat(files.stream().mapToInt(DemoFile::signals).sum()).isEqualTo(2_000);
    }

    @Test
    void everySlotIsFilledAndEveryChoiceMade() {
        Inventions inventions = new Inventions();
        SplittableRandom random = new SplittableRandom(3);
        for (DemoText text : DemoText.all()) {
            String said = text.say(random, inventions.slots(random, "Noord", "3031 AB"));
            assertThat(said).as(text.id()).doesNotContain("{", "}", "|").doesNotContainPattern("<[a-z]+>");
        }
    }

    @Test
    void barbecuesBelongToSummerAndGrittingToWinter() {
        DemoCalendar calendar = new DemoCalendar(LAST_DAY);
        DemoText barbecue = text("overlast/rook-bbq", "");
        DemoText gritting = text("verkeer/gladheid", "");
        int july = 31;
        int january = 25;

        assertThat(calendar.month(july).getMonthValue()).isEqualTo(7);
        assertThat(calendar.weight(barbecue, july)).isGreaterThan(20 * calendar.weight(barbecue, january));
        assertThat(calendar.weight(gritting, january)).isGreaterThan(20 * calendar.weight(gritting, july));
    }

    @Test
    void oneProblemRisesAndOneIsSolved() {
        DemoCalendar calendar = new DemoCalendar(LAST_DAY);
        int twoYearsAgo = 11;
        int lastMonth = 34;

        assertThat(calendar.weight(text("wonen", "stijgend"), lastMonth))
                .isGreaterThan(10 * calendar.weight(text("wonen", "stijgend"), twoYearsAgo));
        assertThat(calendar.weight(text("wonen", "opgelost"), twoYearsAgo))
                .isGreaterThan(10 * calendar.weight(text("wonen", "opgelost"), lastMonth));
    }

    @Test
    void inventedCitizenServiceNumbersComeFromTheTestRange() {
        Inventions inventions = new Inventions();
        SplittableRandom random = new SplittableRandom(5);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            numbers.add(inventions.slots(random, "Noord", "3031 AB").getOrDefault("bsn", ""));
        }

        assertThat(numbers).allMatch(number -> number.startsWith("9999") && Inventions.passesElevenTest(number));
    }

    private static DemoText text(String topic, String story) {
        return new DemoText("x", "melding", List.of(topic), "negative", story, "nl", "x");
    }

    private Map<Path, String> contents(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.collect(Collectors.toMap(file -> folder.resolve(name).relativize(file), DemoCityTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
