package nl.klankbord.review;

import java.util.List;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.ChangedSignal;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.LanguageGuess;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.special.SpecialFinder;
import nl.klankbord.text.topics.Categoriser;

/// Masks a text of the record again with what was pointed out, and works out anew all that follows from it.
public final class Remasking {
    private final Rereading rereading;
    private final Categoriser categoriser;
    private final LanguageGuess languages = new LanguageGuess();
    private final SpecialFinder special = new SpecialFinder();

    public Remasking(Rereading rereading, Categoriser categoriser) {
        this.rereading = rereading;
        this.categoriser = categoriser;
    }

    ChangedSignal of(long id, String masked, List<Span> pointedOut) {
        MaskedText text = rereading.again(masked, pointedOut);
        return new ChangedSignal(
                id, text, languages.of(text.text()), categoriser.categorise(text), special.categories(text));
    }
}
