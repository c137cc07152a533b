package nl.klankbord.record;

import java.time.LocalDate;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.text.topics.Categorised;

/// A signal as it stands in the record.
///
/// @param id number in the record
/// @param sequence place in the order of changes; a change gives the signal a new, higher one
/// @param text the masked text
/// @param language ISO 639-1 as recognised, `und` when unknown
/// @param repeatOf id of the earlier signal that this one nearly equals, or 0; a repeat is shown but not counted
public record RecordedSignal(
        long id,
        long sequence,
        Origin origin,
        LocalDate received,
        String text,
        String language,
        Categorised found,
        SignalContext context,
        long repeatOf) {

    public boolean isRepeat() {
        return repeatOf != 0;
    }
}
