package nl.klankbord.text.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;

/// The word lists under data/names and data/masking. A list holds words between white space; `_` stands for a space
/// inside an entry, `#` starts a comment, `[CLASS]` says what the words below it are.
///
/// @param phrases the entries of several words
/// @param streets names that are read as streets whatever they look like
public record Vocabulary(Lexicon lexicon, Phrases phrases, PhraseList streets) {
    private static final long PERSONAL =
            WordClass.bits(WordClass.FIRST_NAME, WordClass.TITLE, WordClass.ABBREVIATED_TITLE, WordClass.KIN);
    private static final long NAME = WordClass.bits(WordClass.FIRST_NAME, WordClass.SURNAME);

    public static Vocabulary load() {
        return load(List.of());
    }

    /// @param ownStreets streets of a municipality, beside those that ship with the library
    public static Vocabulary load(List<String> ownStreets) {
        Builder builder = new Builder();
        WordLists.ORIGINS.forEach(origin -> WordLists.names(origin, builder::add));
        WordLists.WORDS.forEach(list -> WordLists.words(list, builder::add));
        builder.words.replaceAll((word, classes) -> classes | Endings.of(word));
        List<String> streets = new ArrayList<>(WordLists.streets());
        streets.addAll(ownStreets);
        return new Vocabulary(new Lexicon(builder.words), builder.phrases, new PhraseList(streets));
    }

    /// The words of a text with their classes, and the scenery in it marked.
    public Reading read(Tokens tokens) {
        Reading reading = new Reading(tokens, lexicon);
        new Scenery(phrases).mark(reading);
        for (int i = 0; i < reading.size() && !streets.isEmpty(); i++) {
            int last = streets.lastOf(tokens, i);
            if (last >= 0 && !isPerson(reading, i, last)) {
                reading.mark(i, last, WordClass.SCENERY);
                reading.mark(last, last, WordClass.STREET_END);
                i = last;
            }
        }
        return reading;
    }

    /// A street may be called as a person is: "Vermeer" is a person behind "mevrouw", and a street before a number.
    private static boolean isPerson(Reading text, int first, int last) {
        int before = text.tokens().isMark(first - 1, '.') ? first - 2 : first - 1;
        boolean name = first == last && text.any(first, NAME) && text.digits(last + 1) == 0;
        return name || text.any(before, PERSONAL);
    }

    private static final class Builder {
        private final Map<String, Long> words = new HashMap<>(64_000);
        private final Phrases phrases = new Phrases();

        private void add(String word, WordClass section) {
            addEntry(Folding.fold(word), section.bit());
        }

        private void addEntry(String entry, long section) {
            int space = entry.indexOf('_');
            if (space < 0) {
                words.merge(entry, section, (a, b) -> a | b);
            } else {
                words.merge(entry.substring(0, space), WordClass.PHRASE_START.bit(), (a, b) -> a | b);
                phrases.add(entry);
            }
        }
    }
}
