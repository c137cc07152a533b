package nl.klankbord.categorisation;

import java.util.List;
import java.util.Set;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.language.LanguageGuess;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.special.SpecialFinder;
import nl.klankbord.text.special.SpecialFinding;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Categoriser;

/// Works out all that follows from a masked text, when it comes in and when it changes. Safe for use by several
/// threads.
public final class Understanding {
    private final LanguageGuess languages = new LanguageGuess();
    private final SpecialFinder special = new SpecialFinder();
    private final Categoriser categoriser;

    public Understanding(Categoriser categoriser) {
        this.categoriser = categoriser;
    }

    /// @param special what the text tells of special categories of personal data
    public record Understood(Language language, Categorised found, Set<SpecialCategory> special) {
        public Understood {
            special = Set.copyOf(special);
        }
    }

    /// The words that tell something of a special category, in the order of the text.
    public List<SpecialFinding> specialWords(MaskedText text) {
        return special.find(text);
    }

    public Understood of(MaskedText text) {
        return new Understood(languages.of(text.text()), categoriser.categorise(text), special.categories(text));
    }
}
