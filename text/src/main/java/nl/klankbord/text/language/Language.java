package nl.klankbord.text.language;

import java.util.Locale;

/// The language of a text as far as it can be told. `UNKNOWN` where a text is too short or mixes languages:
/// it is then handled as Dutch, and shown as unknown.
public enum Language {
    NL,
    EN,
    DE,
    FR,
    ES,
    PT,
    PL,
    TR,
    AR,
    UK,
    UNKNOWN;

    /// ISO 639-1 in lower case; `und` for [#UNKNOWN].
    public String code() {
        return this == UNKNOWN ? "und" : name().toLowerCase(Locale.ROOT);
    }
}
