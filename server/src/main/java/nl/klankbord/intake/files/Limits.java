package nl.klankbord.intake.files;

/// How large the parts of a file may be.
final class Limits {
    static final int ROW_BYTES = 1 << 20;
    static final int COLUMNS = 999;
    static final String ROW_TOO_LONG = "de regel is langer dan 1 MB";
    static final String TOO_MANY_COLUMNS = "het bestand heeft 1.000 of meer kolommen";
    static final String EMPTY = "het bestand is leeg";
    static final String UNREADABLE = "de tekens van deze regel zijn niet met zekerheid te lezen (tekencodering)";
    static final String CUT_OFF = "het bestand kon niet verder gelezen worden";

    static final String NO_HEADER = "de eerste regel bevat geen namen van kolommen";

    private Limits() {}
}
