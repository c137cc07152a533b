package nl.klankbord.text.personaldata;

import java.util.List;
import nl.klankbord.text.findings.Finding;

/// A masked text with the reasons. `findings` were masked; `doubts` were left readable though they might be personal
/// data, the most doubtful first. Offsets are those of the text as it was delivered.
public record Explained(MaskedText masked, List<Finding> findings, List<Finding> doubts) {
    public Explained {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }
}
