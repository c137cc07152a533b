package nl.klankbord.text.personaldata;

import java.util.function.Consumer;
import nl.klankbord.text.words.Reading;

/// Finds one kind of personal data, or a few that look alike. Finders may overlap; [Overlaps] decides.
interface Finder {
    void find(Reading text, Consumer<Span> found);

    static Span span(Reading text, int first, int last, PersonalData kind) {
        return new Span(text.tokens().start(first), text.tokens().end(last), kind);
    }
}
