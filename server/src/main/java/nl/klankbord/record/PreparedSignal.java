package nl.klankbord.record;

import java.time.LocalDate;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.language.Language;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.topics.Categorised;

/// A signal that is masked and categorised and may be kept.
public record PreparedSignal(
        Origin origin,
        LocalDate received,
        MaskedText text,
        Language language,
        Categorised found,
        SignalContext context) {}
