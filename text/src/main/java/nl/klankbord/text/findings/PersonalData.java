package nl.klankbord.text.findings;

/// The kinds of personal data that are masked, with the Dutch word that takes their place. Source: the annotation guide
/// of the gold texts.
public enum PersonalData {
    PERSOON("NAAM"),
    ADRES("ADRES"),
    POSTCODE("POSTCODE"),
    TELEFOON("TELEFOON"),
    EMAIL("E-MAIL"),
    BSN("BSN"),
    IBAN("IBAN"),
    KENTEKEN("KENTEKEN"),
    GEBOORTEDATUM("GEBOORTEDATUM"),
    ZAAKNUMMER("ZAAKNUMMER"),
    DOCUMENTNUMMER("DOCUMENTNUMMER"),
    HANDLE("ACCOUNT");

    private final String placeholder;

    PersonalData(String placeholder) {
        this.placeholder = placeholder;
    }

    /// The word between the square brackets, without a number: `NAAM` in `[NAAM 1]`.
    public String placeholder() {
        return placeholder;
    }
}
