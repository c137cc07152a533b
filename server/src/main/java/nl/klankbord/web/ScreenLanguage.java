package nl.klankbord.web;

import java.util.Locale;

/// A language the pages speak. Dutch unless the reader chose otherwise.
public enum ScreenLanguage {
    NL,
    EN;

    /// As in `lang` of a page and in the cookie: `nl` or `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// English as in Great Britain: days before months, as in Dutch.
    Locale locale() {
        return switch (this) {
            case NL -> Locale.of("nl", "NL");
            case EN -> Locale.UK;
        };
    }

    /// @param code what stands in the cookie; anything unknown is Dutch
    static ScreenLanguage of(String code) {
        return code.equals(EN.code()) ? EN : NL;
    }
}
