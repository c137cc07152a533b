package nl.klankbord.text.special;

import java.util.Locale;

/// What the law protects more than other personal data: the categories of article 9 of the GDPR, and of article 10.
public enum SpecialCategory {
    HEALTH,
    /// Religion or philosophical belief.
    BELIEF,
    /// Racial or ethnic origin.
    ORIGIN,
    /// Political opinion.
    POLITICS,
    /// Membership of a trade union.
    UNION,
    /// Sex life or sexual orientation.
    SEX_LIFE,
    /// Genetic data, and biometric data that identify someone.
    BODY,
    /// Criminal convictions and offences: article 10.
    CRIME;

    /// In the database and in keys of screen texts: `sex-life`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The category with this code.
    public static SpecialCategory of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
