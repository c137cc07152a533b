package nl.klankbord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.intake.Destination;
import nl.klankbord.intake.ReceivedSignal;
import nl.klankbord.record.PreparedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.StreetPolicy;

/// The way of one signal; read this first.
///
/// A delivery (a file or a call of the API) is read row by row by `intake`, which hands batches over here. Each text is
/// masked, and from
/// then on nothing but the masked text exists; it is categorised with the words that led there; then the batch is kept
/// in the record
/// (PostgreSQL) in one transaction with the progress of its delivery, so that every row is there exactly once whatever
/// happens. The index
/// (`insight`) follows the record by itself, and the pages ask the index.
public final class SignalJourney implements Destination {
    private final Masker masker;
    private final Understanding understanding;
    private final SignalRecord record;
    private final Function<String, StreetPolicy> streets;

    /// @param streets what becomes of a street, by the code of a source; asked once a batch
    public SignalJourney(
            Masker masker, Understanding understanding, SignalRecord record, Function<String, StreetPolicy> streets) {
        this.masker = masker;
        this.understanding = understanding;
        this.record = record;
        this.streets = streets;
    }

    @Override
    public Prepared prepare(List<ReceivedSignal> batch) {
        Map<String, StreetPolicy> policies = new HashMap<>();
        List<PreparedSignal> prepared = batch.stream()
                .map(received -> prepare(
                        received, policies.computeIfAbsent(received.origin().source(), streets)))
                .toList();
        return () -> record.keep(prepared);
    }

    /// From here on nothing but the masked text exists: the raw text is not kept.
    private PreparedSignal prepare(ReceivedSignal received, StreetPolicy policy) {
        MaskedText text = masker.mask(received.text(), policy);
        Understanding.Understood understood = understanding.of(text);
        return new PreparedSignal(
                received.origin(),
                received.received(),
                text,
                understood.language(),
                understood.found(),
                understood.special(),
                received.context());
    }
}
