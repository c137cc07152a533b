package nl.klankbord.text.personaldata;

/// What becomes of the street in an address.
public enum StreetPolicy {
    /// "Bergweg 12" becomes "Bergweg [HUISNUMMER]": where something happens stays readable, who lives there does not.
    KEEP_STREET,
    /// "Bergweg 12" becomes "[ADRES]".
    MASK_ALL
}
