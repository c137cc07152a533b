package nl.klankbord.review;

import java.util.List;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.ChangedSignal;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.personaldata.MaskedText;

/// Masks a text of the record again with what was pointed out, and works out anew all that follows from it.
public final class Remasking {
    private final Rereading rereading;
    private final Understanding understanding;

    public Remasking(Rereading rereading, Understanding understanding) {
        this.rereading = rereading;
        this.understanding = understanding;
    }

    ChangedSignal of(long id, String masked, List<Span> pointedOut) {
        MaskedText text = rereading.again(masked, pointedOut);
        Understanding.Understood understood = understanding.of(text);
        return new ChangedSignal(id, text, understood.language(), understood.found(), understood.special());
    }
}
