package nl.klankbord.text.personaldata;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// From which probability on a word is masked as a name, a number as someone's. A leak costs more than a word too many,
/// so that is long before it is likely.
///
/// The taggers are too sure of some words and not sure enough of others: of the unknown words in lower case that are
/// given one in six, one in nine is a name; of the surnames that are ordinary words and have a capital it is one in
/// two. The bounds lie where about one in five is personal, measured four-fold on the texts they learn from
/// (docs/measuring.md).
final class LeastProbability {
    private static final long NAMES = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);
    private static final long WORDS = WordClass.bits(WordClass.ORDINARY, WordClass.FUNCTION);

    private LeastProbability() {}

    static double ofNumber(PersonalData kind, boolean digits) {
        return kind == PersonalData.ADRES && digits ? 0.12 : 0.07;
    }

    static double ofName(Reading text, int token) {
        boolean capital = text.capital(token);
        if (text.any(token, NAMES)) {
            boolean telling = capital && !text.sentenceStart(token);
            return text.any(token, WORDS) ? (telling ? 0.07 : 0.12) : 0.4;
        }
        if (text.any(token, WORDS)) {
            return capital ? 0.13 : 0.2;
        }
        if (text.is(token, WordClass.COMPOUND) || text.is(token, WordClass.PARTICLE)) {
            return 0.06;
        }
        if (text.is(token, WordClass.FOREIGN) || text.is(token, WordClass.SCENERY)) {
            return 0.5;
        }
        return capital && !text.sentenceStart(token) ? 0.2 : 0.33;
    }
}
