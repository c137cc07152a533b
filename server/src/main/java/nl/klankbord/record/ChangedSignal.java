package nl.klankbord.record;

import java.util.Set;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Categorised;

/// A signal that gets another text, with what was found in that.
public record ChangedSignal(
        long id, MaskedText text, Language language, Categorised found, Set<SpecialCategory> special) {
    public ChangedSignal {
        special = Set.copyOf(special);
    }
}
