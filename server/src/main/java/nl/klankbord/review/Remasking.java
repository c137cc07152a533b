package nl.klankbord.review;

import java.util.List;
import java.util.function.Function;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.ChangedSignal;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.StreetPolicy;

/// Masks a text of the record again with what was pointed out, and works out anew all that follows from it.
public final class Remasking {
    private final Rereading rereading;
    private final Understanding understanding;
    private final Function<String, StreetPolicy> streets;

    /// @param streets what becomes of a street, by the code of a source
    public Remasking(Rereading rereading, Understanding understanding, Function<String, StreetPolicy> streets) {
        this.rereading = rereading;
        this.understanding = understanding;
        this.streets = streets;
    }

    ChangedSignal of(RecordedSignal signal, List<Span> pointedOut) {
        StreetPolicy policy = streets.apply(signal.origin().source());
        MaskedText text = rereading.again(signal.text(), policy, pointedOut);
        Understanding.Understood understood = understanding.of(text);
        return new ChangedSignal(signal.id(), text, understood.language(), understood.found(), understood.special());
    }
}
