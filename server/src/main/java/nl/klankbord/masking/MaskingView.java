package nl.klankbord.masking;

import java.util.Optional;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.text.personaldata.StreetPolicy;

/// The page on which a text is masked to see how. It holds the text as it was pasted, for this one answer; it never
/// prints itself.
///
/// @param text as it was pasted, or empty
/// @param streets as chosen
/// @param wrong key of the words that say why the text was not masked, or empty
/// @param own counts of the municipality's own lists
/// @param shown what became of the text
public record MaskingView(String text, StreetPolicy streets, String wrong, Own own, Optional<MaskedPieces> shown) {

    public record Own(int streets, int names, int keep) {
        static Own of(OwnLists lists) {
            return new Own(
                    lists.streets().size(), lists.names().size(), lists.keep().size());
        }

        public boolean any() {
            return streets + names + keep > 0;
        }
    }

    /// The longest text that can be pasted, in characters.
    public int most() {
        return MaskingPages.MOST_CHARACTERS;
    }

    @Override
    public String toString() {
        return "MaskingView of %d characters".formatted(text.length());
    }
}
