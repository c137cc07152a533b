package nl.klankbord.review;

import java.time.Instant;
import java.util.Optional;
import nl.klankbord.text.findings.PersonalData;

/// Personal data that the masker missed and somebody pointed out, without the words.
///
/// @param signal where it was pointed out
/// @param words how many words it was
/// @param texts in how many texts it was masked
/// @param widened when it was masked in the whole record, if that was asked
/// @param erased when the words had left the files of the index and the dead rows of the database
public record Leak(
        long id,
        long signal,
        String source,
        PersonalData kind,
        int words,
        long texts,
        Event reported,
        Optional<Event> widened,
        Optional<Instant> erased) {

    /// Something that somebody did.
    public record Event(Instant at, String by) {}
}
