package nl.klankbord.text.topics;

import java.util.Locale;

/// How a text sounds as a whole. A question is not negative.
public enum Sentiment {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /// As it stands in files and in the API: `negative`, `neutral` or `positive`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
