package nl.klankbord.text.finders;

import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.words.Reading;

/// Finds one kind of personal data, or a few that look alike. Finders may overlap; [Overlaps] decides.
interface Finder {
    void find(Reading text, Findings found);

    static Span span(Reading text, int first, int last, PersonalData kind) {
        return new Span(text.tokens().start(first), text.tokens().end(last), kind);
    }
}
