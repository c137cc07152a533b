package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.klankbord.text.personaldata.MaskedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CategoriserTest {
    private static final Categoriser CATEGORISER = new Categoriser();

    @Test
    void everyLabelShowsTheWordsAndTheRuleThatLedToIt() {
        String text = "De glasbak zit vol en ik heb nooit antwoord gekregen.";

        Categorised found = CATEGORISER.categorise(Texts.masked(text));

        assertThat(found.topics()).containsExactly("afval/containers");
        assertThat(found.evidence())
                .filteredOn(evidence -> evidence.label().equals("afval/containers"))
                .anySatisfy(evidence -> {
                    assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo("glasbak");
                    assertThat(evidence.reason()).startsWith("afval.rules:");
                });
        assertThat(found.evidence()).extracting(Evidence::label).contains("bereikbaarheid/geen-reactie", "sentiment");
    }

    @Test
    void evidenceNeverTouchesAPlaceholder() {
        String text = "[NAAM 1] uit [ADRES 2] meldt: lamp [NAAM 3] kapot, [E-MAIL 1]";
        int name = text.indexOf("[NAAM 3]");

        Categorised found = CATEGORISER.categorise(Texts.masked(text));

        assertThat(found.topics()).contains("verkeer/verlichting");
        assertThat(found.evidence())
                .isNotEmpty()
                .noneMatch(evidence -> evidence.start() < name + 8 && evidence.end() > name)
                .noneMatch(evidence ->
                        text.substring(evidence.start(), evidence.end()).contains("["));
    }

    @Test
    void aShortTextWithoutTopicIsOtherAndALongOneIsUnknown() {
        assertThat(topics("kkkk")).containsExactly("overig");
        assertThat(topics("")).isEmpty();
        assertThat(topics("[NAAM 1]")).containsExactly("overig");
        assertThat(topics("zo ging het dus en dat was het dan, verder kan hier eigenlijk niemand wat van maken"))
                .isEmpty();
    }

    @Test
    void otherShowsEveryWordOfTheText() {
        assertThat(CATEGORISER.categorise(Texts.masked("kkkk")).evidence())
                .containsExactly(new Evidence("overig", 0, 4, "geen enkele regel herkent iets in deze korte tekst"));
    }

    @Test
    void whatIsDeniedIsNoExperience() {
        assertThat(experiences("De medewerker was vriendelijk")).containsExactly("bejegening/vriendelijk");
        assertThat(experiences("De medewerker was niet vriendelijk")).doesNotContain("bejegening/vriendelijk");
        assertThat(sentiment("De medewerker was niet vriendelijk")).isEqualTo(Sentiment.NEGATIVE);
    }

    @Test
    void aQuestionIsNotNegative() {
        assertThat(sentiment("Hoe vraag ik een paspoort aan?")).isEqualTo(Sentiment.NEUTRAL);
    }

    @Test
    void anEmojiSpeaks() {
        assertThat(sentiment("paspoort 👍👏")).isEqualTo(Sentiment.POSITIVE);
        assertThat(sentiment("paspoort 😡")).isEqualTo(Sentiment.NEGATIVE);
    }

    @Property(tries = 500)
    void noTextIsTooStrange(@ForAll String text) {
        MaskedText masked = Texts.masked(text);
        Categorised found = CATEGORISER.categorise(masked);

        assertThat(found.topics()).hasSizeLessThanOrEqualTo(3);
        assertThat(found.experiences()).hasSizeLessThanOrEqualTo(3);
        assertThat(found.evidence())
                .allMatch(evidence -> evidence.end() <= masked.text().length());
    }

    @Test
    @Timeout(20)
    void aMegabyteOfHostileTextTakesLinearTime() {
        String[] hostile = {"boete ", "a", "niet snel ", "[", "ik heb nooit meer niks ", "1", "e\u0301", "?!"};
        for (String piece : hostile) {
            String text = piece.repeat(1_000_000 / piece.length());

            long start = System.nanoTime();
            CATEGORISER.categorise(Texts.masked(text));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        List<String> texts = List.of("glasbak vol", "paspoort kwijt", "geen opmerkingen", "ratten in de tuin");
        List<Categorised> alone = texts.stream()
                .map(text -> CATEGORISER.categorise(Texts.masked(text)))
                .toList();

        assertThat(IntStream.range(0, 2_000).parallel().boxed())
                .allMatch(i -> CATEGORISER
                        .categorise(Texts.masked(texts.get(i % texts.size())))
                        .equals(alone.get(i % texts.size())));
    }

    private static List<String> topics(String text) {
        return CATEGORISER.categorise(Texts.masked(text)).topics();
    }

    private static List<String> experiences(String text) {
        return CATEGORISER.categorise(Texts.masked(text)).experiences();
    }

    private static Sentiment sentiment(String text) {
        return CATEGORISER.categorise(Texts.masked(text)).sentiment();
    }
}
