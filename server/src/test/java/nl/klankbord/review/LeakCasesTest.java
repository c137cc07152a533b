package nl.klankbord.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.klankbord.intake.Sources;
import nl.klankbord.masking.Rereading;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.tagging.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakCasesTest {
    private static final NameBook NAMES = NameBook.shipped();

    private final Database database = TestDatabase.fresh();
    private final LeakCases cases = new LeakCases(database, new Sources(database), new Rereading(new Masker()));

    @Test
    void theSentenceAroundTheLeakBecomesAnAnnotatedLine() {
        String text = "Eerste zin van [NAAM 1]. Bel fatima karaca op [TELEFOON] over de container. Laatste zin.";

        String line = pattern(text, "fatima karaca", PersonalData.PERSOON);

        assertThat(line)
                .matches("Bel \\[\\[PERSOON/[a-z-]+:[a-z]+ [a-z]+]] op \\[\\[TELEFOON:0[0-9 ]+]] over de container\\.");
        assertThat(line).doesNotContain("fatima").doesNotContain("karaca");
    }

    @Test
    void theLineCanBeReadByTheTraining() {
        String text = "Wij wonen aan de Bergweg [HUISNUMMER]\nbij VAN OZCAN, mail [E-MAIL]";

        String line = pattern(text, "VAN OZCAN", PersonalData.PERSOON);
        AnnotatedText read = AnnotatedText.parse("klacht: " + line);

        assertThat(read.marks()).extracting(AnnotatedText.Mark::kind).contains("PERSOON", "EMAIL");
        assertThat(read.text()).startsWith("bij VAN ").doesNotContain("OZCAN");
    }

    @Test
    void aHouseNumberTakesItsStreetAlong() {
        String line = pattern("Karaca woont op Bergweg [HUISNUMMER] sinds mei", "Karaca", PersonalData.PERSOON);

        assertThat(line).containsPattern("op \\[\\[ADRES:Bergweg [0-9]+]] sinds mei");
    }

    @Test
    void aLongTextIsCutAroundTheLeak() {
        String text = "woord ".repeat(200) + "karaca " + "woord ".repeat(200);

        assertThat(pattern(text, "karaca", PersonalData.PERSOON))
                .hasSizeLessThan(420)
                .startsWith("woord");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSOON       | Fatima El Amrani     | [A-Z][a-z]+ El [A-Z][a-z]+
                    PERSOON       | J. DE VRIES          | [A-Z]\\. DE [A-Z]+
                    TELEFOON      | 06-12 34 56 78       | 0[0-9]-[0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}
                    KENTEKEN      | kl-412-x             | [a-z]{2}-[0-9]{3}-[a-z]
                    GEBOORTEDATUM | 3 maart 1958         | [0-9] maart [0-9]{4}
                    EMAIL         | jan.bos@ziggo.nl     | [a-z]{3}\\.[a-z]{3}@[a-z]{5}\\.nl
                    IBAN          | NL91 ABNA 0417164300 | NL[0-9]{2} [A-Z]{4} [0-9]{10}
                    ADRES         | Slinge 418 c         | [A-Z][a-z]+ [0-9]{3} [a-f]
                    """)
    void aStandInHasTheShapeAndNoneOfTheWords(PersonalData kind, String leaked, String shape) {
        for (int seed = 0; seed < 200; seed++) {
            StandIns.Invented invented = new StandIns(NAMES, new SplittableRandom(seed)).like(leaked, kind);

            assertThat(invented.words()).matches(shape).isNotEqualTo(leaked);
            assertThat(invented.words().toLowerCase(Locale.ROOT))
                    .doesNotContain("fatima")
                    .doesNotContain("amrani")
                    .doesNotContain("vries");
        }
    }

    @Test
    void aNameIsReplacedByOneOfALikeOrigin() {
        StandIns standIns = new StandIns(NAMES, new SplittableRandom(1));

        assertThat(standIns.like("Abdelkader Bouzidi", PersonalData.PERSOON).origin())
                .isEqualTo("ma");
        assertThat(standIns.like("aaltje", PersonalData.PERSOON).origin()).isEqualTo("nl");
    }

    private String pattern(String text, String leaked, PersonalData kind) {
        int start = text.indexOf(leaked);
        return cases.pattern(text, List.of(new Span(start, start + leaked.length(), kind)));
    }
}
