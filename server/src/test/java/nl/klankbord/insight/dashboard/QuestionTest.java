package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.dashboard.Question.Field;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final String PERIOD = "van=2025-12-01&tot=2026-11-23";

    @Test
    void choosingTwiceIsNotChoosing() {
        assertThat(Questions.of("").toggled(Facet.SOURCE, "klachten")).isEqualTo("/?" + PERIOD + "&bron=klachten");
        assertThat(Questions.of("bron=klachten").toggled(Facet.SOURCE, "klachten"))
                .isEqualTo("/?" + PERIOD);
    }

    @Test
    void severalValuesOfOneFacetStandSideBySide() {
        assertThat(Questions.of("bron=klachten").toggled(Facet.SOURCE, "terugbel"))
                .isEqualTo("/?" + PERIOD + "&bron=klachten&bron=terugbel");
    }

    @Test
    void aSubAndItsMainTakeEachOthersPlace() {
        Question sub = Questions.of("onderwerp=afval/containers&onderwerp=afval/grofvuil&onderwerp=zorg");
        assertThat(sub.toggled(Facet.TOPIC, "afval")).isEqualTo("/?" + PERIOD + "&onderwerp=afval&onderwerp=zorg");

        assertThat(Questions.of("onderwerp=afval").toggled(Facet.TOPIC, "afval/containers"))
                .isEqualTo("/?" + PERIOD + "&onderwerp=afval/containers");
        assertThat(Questions.of("onderwerp=afval").toggled(Facet.TOPIC, "afvalwater"))
                .isEqualTo("/?" + PERIOD + "&onderwerp=afval&onderwerp=afvalwater");
    }

    @Test
    void whatIsOpenStaysOpenAndCanBeClosed() {
        Question question = Questions.of("", "afval", "zorg");

        assertThat(question.toggled(Facet.SOURCE, "klachten")).endsWith("&bron=klachten&toon=afval&toon=zorg");
        assertThat(question.opened("afval")).isEqualTo("/?" + PERIOD + "&toon=zorg");
        assertThat(question.opened("groen water")).endsWith("&toon=groen+water&toon=zorg");
    }

    @Test
    void aFormSendsAlongWhatItDoesNotChange() {
        Question question = Questions.of("gebied=-&woorden=a+b", "afval");

        assertThat(question.fieldsWithout(Set.of("van", "tot", "woorden")))
                .containsExactly(new Field("gebied", "-"), new Field("toon", "afval"));
    }

    @Test
    void nobodyOpensThousandsOfTopics() {
        List<String> many =
                IntStream.range(0, 5_000).mapToObj(number -> "o" + number).toList();

        assertThat(Question.openIn(many)).hasSize(40);
        assertThat(Question.openIn(List.of("", "x".repeat(101), "a", "a"))).containsExactly("a");
    }
}
