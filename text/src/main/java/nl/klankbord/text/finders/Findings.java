package nl.klankbord.text.finders;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.words.Reading;

/// Where the finders leave what they found in one reading.
final class Findings {
    private final Reading text;
    private final List<Finding> found = new ArrayList<>();

    Findings(Reading text) {
        this.text = text;
    }

    /// From the first to the last token.
    void add(int first, int last, PersonalData kind, Reason reason) {
        found.add(new Finding(Finder.span(text, first, last, kind), reason, 1));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    List<Finding> found() {
        return found;
    }
}
