package nl.klankbord.text.personaldata;

import java.util.List;
import nl.klankbord.text.findings.Span;

/// A text in which every personal detail that was found is replaced by a typed placeholder. Only [Masker] makes one.
public final class MaskedText {
    private final String text;
    private final List<Span> spans;

    MaskedText(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    public String text() {
        return text;
    }

    /// What was masked, in order, with offsets in the text as it was delivered.
    public List<Span> spans() {
        return spans;
    }

    @Override
    public String toString() {
        return text;
    }
}
