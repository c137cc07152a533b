package nl.klankbord.text.topics;

import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;

/// Texts for tests, the only way they can be made: by masking.
final class Texts {
    private static final Masker MASKER = new Masker();

    private Texts() {}

    static MaskedText masked(String text) {
        return MASKER.mask(new RawText(text));
    }
}
