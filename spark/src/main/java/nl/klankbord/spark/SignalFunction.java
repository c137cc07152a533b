package nl.klankbord.spark;

import java.io.Serializable;
import java.util.function.Function;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Categoriser;

/// Masks and categorises one text, with exactly the functions the server uses. It travels to a worker without its
/// word lists: each worker loads them once, at its first text.
public final class SignalFunction implements Function<String, SignalFunction.Outcome>, Serializable {
    private static final long serialVersionUID = 1L;

    public SignalFunction() {}

    /// @param masked the text with placeholders
    public record Outcome(String masked, Categorised found) {}

    @Override
    public Outcome apply(String delivered) {
        MaskedText masked = Loaded.MASKER.mask(new RawText(delivered));
        return new Outcome(masked.text(), Loaded.CATEGORISER.categorise(masked));
    }

    /// Loaded once a process, by the class loader's own lock.
    private static final class Loaded {
        static final Masker MASKER = new Masker();
        static final Categoriser CATEGORISER = new Categoriser();
    }
}
