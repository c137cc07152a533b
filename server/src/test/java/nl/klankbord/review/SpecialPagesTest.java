package nl.klankbord.review;

import static nl.klankbord.review.ReviewedTown.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.klankbord.web.House;
import nl.klankbord.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecialPagesTest {
    @TempDir
    private Path temporary;

    private ReviewedTown town;
    private SpecialTexts texts;

    @BeforeEach
    void open() {
        town = new ReviewedTown(temporary.resolve("index"));
        texts = new SpecialTexts(town.database);
        town.keep("kto", DAY, "Mijn man heeft een depressie en wacht op hulp.", "De lamp op de hoek is stuk.");
        town.keep(
                "klachten",
                DAY,
                "Als moslima met kanker zag ik niemand aan de balie die dat <b>begrijpt</b>.",
                "Mijn dochter heeft autisme en de bus rijdt niet.");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void flaggedTextsAreNarrowedBySourceAndCategory() {
        assertThat(found("", "", Long.MAX_VALUE, 9)).containsExactly(id(4), id(3), id(1));
        assertThat(found("klachten", "", Long.MAX_VALUE, 9)).containsExactly(id(4), id(3));
        assertThat(found("", "belief", Long.MAX_VALUE, 9)).containsExactly(id(3));
        assertThat(found("kto", "belief", Long.MAX_VALUE, 9)).isEmpty();
        assertThat(found("", "health", Long.MAX_VALUE, 1)).containsExactly(id(4));
        assertThat(found("", "health", id(4), 9)).containsExactly(id(3), id(1));
    }

    @Test
    void aTextIsCountedOnceAmongAllAndOnceForEachCategory() {
        assertThat(texts.counts(""))
                .containsEntry("", 3L)
                .containsEntry("health", 3L)
                .containsEntry("belief", 1L);
        assertThat(texts.counts("kto")).containsEntry("", 1L).doesNotContainKey("belief");
    }

    @Test
    void thePageMarksTheWordsAndEscapesTheRest() {
        try (House house = town.house();
                Visitor visitor = new Visitor(house).signedIn()) {
            String page = visitor.get("/maskering/bijzonder?bron=klachten&soort=belief")
                    .body();

            assertThat(page)
                    .contains("<mark class=\"found\">moslima</mark>")
                    .contains("&lt;b&gt;begrijpt")
                    .doesNotContain("autisme")
                    .containsPattern("value=\"belief\" selected>Geloof of overtuiging \\(1\\)");
            assertThat(visitor.get("/maskering/bijzonder?soort=onzin&bron=%27--&voor=x")
                            .body())
                    .contains("3 teksten");
            assertThat(visitor.get("/maskering/klachten").body())
                    .contains("href=\"/maskering/bijzonder?bron=klachten&amp;soort=health\"");
        }
    }

    private List<Long> found(String source, String category, long before, int most) {
        return texts.find(new SpecialTexts.Question(source, category), before, most);
    }

    private long id(int number) {
        return town.signal(number).id();
    }
}
