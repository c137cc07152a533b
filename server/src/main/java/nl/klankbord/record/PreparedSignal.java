package nl.klankbord.record;

import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Categorised;

/// A signal that is masked and categorised and may be kept.
///
/// @param special what its text tells of special categories of personal data
public record PreparedSignal(
        Origin origin,
        LocalDate received,
        MaskedText text,
        Language language,
        Categorised found,
        Set<SpecialCategory> special,
        SignalContext context) {
    public PreparedSignal {
        special = Set.copyOf(special);
    }
}
