package nl.klankbord.text.personaldata;

import java.util.Optional;

/// What becomes of the street in an address.
public enum StreetPolicy {
    /// "Bergweg 12" becomes "Bergweg [HUISNUMMER]": where something happens stays readable, who lives there does not.
    KEEP_STREET("keep"),
    /// "Bergweg 12" becomes "[ADRES]".
    MASK_ALL("mask");

    private final String code;

    StreetPolicy(String code) {
        this.code = code;
    }

    /// In the database, in forms and on the command line.
    public String code() {
        return code;
    }

    public static Optional<StreetPolicy> of(String code) {
        for (StreetPolicy policy : values()) {
            if (policy.code.equals(code)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
