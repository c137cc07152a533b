package nl.klankbord.review;

import static nl.klankbord.review.ReviewedTown.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.klankbord.text.findings.PersonalData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    private Path temporary;

    private ReviewedTown town;

    @BeforeEach
    void open() {
        town = new ReviewedTown(temporary.resolve("index"));
        town.keep("kto", DAY, "een kapotte lamp", "een volle bak", "een gat in de weg", "bloempot was aardig");
        town.keep("klachten", DAY, "een klacht");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aSampleHoldsTextsOfItsSourceAloneAndCanBeDrawnAgainFromItsSeed() {
        town.checks.draw("kto", "pien");

        Checks.Sample sample = town.checks.sample("kto").orElseThrow();
        List<Long> again = town.database
                .sql()
                .sql("select id from signal where source = 'kto' and id <= ? order by hashint8extended(id, ?), id")
                .params(sample.through(), sample.seed())
                .query((row, place) -> row.getLong(1))
                .list();
        assertThat(sample.population()).isEqualTo(4);
        assertThat(sample.drawn().by()).isEqualTo("pien");
        assertThat(town.checks.next(sample, 10)).isEqualTo(again).hasSize(4);
    }

    @Test
    void onlyTheSampleCountsForTheEstimate() {
        town.checks.draw("kto", "pien");
        Checks.Sample sample = town.checks.sample("kto").orElseThrow();
        List<Long> drawn = town.checks.next(sample, 10);

        town.checks.judge("kto", drawn.get(0), sample.id(), false, "pien");
        town.checks.judge("kto", drawn.get(1), sample.id(), true, "pien");
        town.checks.judge("kto", drawn.get(2), 0, true, "pien");

        Checks.Sample judged = town.checks.sample("kto").orElseThrow();
        assertThat(judged.checked()).isEqualTo(2);
        assertThat(judged.leaked()).isEqualTo(1);
        assertThat(town.checks.next(judged, 10)).containsExactly(drawn.get(2), drawn.get(3));
        assertThat(town.checks.newest("kto", 10)).hasSize(3);
    }

    @Test
    void aLaterJudgementTakesThePlaceOfAnEarlierOne() {
        town.checks.draw("kto", "pien");
        Checks.Sample sample = town.checks.sample("kto").orElseThrow();
        long first = town.checks.next(sample, 1).getFirst();

        town.checks.judge("kto", first, sample.id(), true, "pien");
        town.checks.judge("kto", first, sample.id(), false, "bob");

        assertThat(town.checks.sample("kto").orElseThrow().leaked()).isZero();
        assertThat(town.checks.newest("kto", 10))
                .singleElement()
                .satisfies(check -> assertThat(check.by()).isEqualTo("bob"));
    }

    @Test
    void aLeakThatWasMaskedBeforeItWasJudgedCountsAsALeak() {
        town.checks.draw("kto", "pien");

        town.leaks.report(new Leaks.Report(
                town.signal(4).id(), town.signal(4).sequence(), List.of(1), PersonalData.PERSOON, "bob"));

        Checks.Sample sample = town.checks.sample("kto").orElseThrow();
        assertThat(sample.checked()).isEqualTo(1);
        assertThat(sample.leaked()).isEqualTo(1);
    }
}
