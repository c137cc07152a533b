package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private final Lexicon lexicon = new Lexicon(Map.of("van", WordClass.PARTICLE.bit()));

    @Test
    void aSurnameAloneIsThePersonNamedBefore() {
        People people = new People(lexicon, 0);

        assertThat(people.number("Piet van Pietersen")).isEqualTo(1);
        assertThat(people.number("Pietersen")).isEqualTo(1);
        assertThat(people.number("Jansen")).isEqualTo(2);
        assertThat(people.number("PIETERSEN")).isEqualTo(1);
    }

    @Test
    void twoPeopleWithOneSurnameStayTwo() {
        People people = new People(lexicon, 0);

        assertThat(people.number("Piet Jansen")).isEqualTo(1);
        assertThat(people.number("Anna Jansen")).isEqualTo(2);
    }

    @Test
    void newNumbersComeBehindTheHighestInTheText() {
        assertThat(new People(lexicon, 7).number("Jansen")).isEqualTo(8);
    }

    @Test
    void aPlaceInTheMaskedTextLeadsBackToTheDeliveredText() {
        String text = "a Jansen b";
        Placeholders placeholders = Placeholders.seal(read(text));

        Placeholders.Replaced masked =
                placeholders.replace(text, List.of(new Cut(new Span(2, 8, PersonalData.PERSOON), 2, "NAAM")), lexicon);

        assertThat(masked.text()).isEqualTo("a [NAAM 1] b");
        assertThat(masked.delivered(0)).isZero();
        assertThat(masked.delivered(masked.text().indexOf('b'))).isEqualTo(text.indexOf('b'));
    }

    @Test
    void aPlaceholderInTheTextIsSealed() {
        Reading text = read("zie [E-MAIL 2] en [foto]");

        Placeholders.seal(text);

        assertThat(text.is(1, WordClass.SEALED)).isTrue();
        assertThat(text.is(6, WordClass.SEALED)).isTrue();
        assertThat(text.is(8, WordClass.SEALED)).isFalse();
    }

    @Test
    void theMoreTellingKindWinsAndTheRestStaysMasked() {
        Reading text = read("Jansen piet@live.nl");

        List<Finding> found = Overlaps.resolve(
                text,
                List.of(
                        new Finding(new Span(0, 11, PersonalData.PERSOON), Reason.KNOWN_NAME, 0.9),
                        new Finding(new Span(7, 19, PersonalData.EMAIL), Reason.SHAPE, 1)));

        assertThat(found)
                .extracting(Finding::span)
                .containsExactly(new Span(0, 6, PersonalData.PERSOON), new Span(7, 19, PersonalData.EMAIL));
    }

    private Reading read(String text) {
        return new Reading(Tokens.of(text), lexicon);
    }
}
