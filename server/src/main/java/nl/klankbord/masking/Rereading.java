package nl.klankbord.masking;

import java.util.List;
import java.util.Optional;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;

/// Reads masked texts once more, as if they had just been delivered. That changes nothing in them but what is pointed
/// out
/// and what the masker has learned to find since.
public final class Rereading {
    private final Masker masker;

    public Rereading(Masker masker) {
        this.masker = masker;
    }

    /// @param streets as the source of the text has it
    /// @param pointedOut what a reader saw that the masker missed
    public MaskedText again(String masked, StreetPolicy streets, List<Span> pointedOut) {
        return masker.mask(new RawText(masked), streets, pointedOut);
    }

    /// What is personal in a masked text beside its placeholders, with what is pointed out.
    public List<Span> personal(String masked, List<Span> pointedOut) {
        return again(masked, StreetPolicy.MASK_ALL, pointedOut).spans();
    }

    /// The text as a masked one, unless the masker now finds more in it.
    public Optional<MaskedText> unchanged(String masked) {
        MaskedText again = again(masked, StreetPolicy.KEEP_STREET, List.of());
        return Optional.of(again).filter(text -> text.text().equals(masked));
    }

    /// What stands readable in a masked text though it might be personal data, the most doubtful first.
    public List<Finding> doubts(String masked) {
        return masker.explain(new RawText(masked), StreetPolicy.KEEP_STREET).doubts();
    }
}
