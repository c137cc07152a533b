package nl.klankbord.text.words;

/// What a word can be. A word may be several things at once: `bakker` is a surname and an ordinary word. The classes up
/// to [#MAIL_HOST] come from the files under data/, those after it are found in the text itself.
public enum WordClass {
    FIRST_NAME,
    SURNAME,
    PARTICLE,
    PREPOSITION,
    TITLE,
    ABBREVIATED_TITLE,
    ROLE,
    KIN,
    ACADEMIC,
    ORDINARY,
    MONTH,
    PLACE,
    ORGANISATION,
    PHRASE_START,
    STREET,
    NOT_A_STREET,
    STREET_PREFIX,
    PLACE_CUE,
    BSN_CUE,
    IBAN_CUE,
    PLATE_CUE,
    PHONE_CUE,
    BIRTH_CUE,
    CASE_CUE,
    DOCUMENT_CUE,
    HANDLE_CUE,
    FILLER,
    DIGIT_WORD,
    PET,
    SIGN_OFF,
    GREETING,
    NAME_CUE,
    SPEECH,
    NOT_A_HOUSE,
    UNIT,
    MAILBOX,
    MAIL_HOST,
    /// A common word of another language.
    FOREIGN,
    /// Belongs to an address behind the house number: "links", "bis", "kamer".
    ADDITION,
    /// The sign of an e-mail address in words: "apenstaartje".
    AT_SIGN,
    /// A very common little word.
    FUNCTION,
    /// Makes a nickname of the first name behind it: "Bolle Jan".
    NICKNAME,
    /// Two or three ordinary words written as one.
    COMPOUND,
    /// A first name with the s of a possessive behind it.
    POSSESSIVE,
    /// Ends as the names of streets do.
    ENDS_AS_STREET,
    /// Ends as the names of buildings do.
    ENDS_AS_BUILDING,
    /// Is the last word of a street's name by itself: "laan".
    BARE_STREET,
    /// Part of a placeholder that was in the text already: never touched again.
    SEALED,
    /// The last token of a placeholder for a name or a BSN: a date behind it is a birth date.
    NAMED,
    /// Part of a street, an organisation or a pet's name: no person.
    SCENERY,
    /// The last word of a street name, after which a house number may come.
    STREET_END;

    /// Lives in memory only, never in a file.
    @SuppressWarnings("EnumOrdinal") // the bit of a class is its place, and no bit outlives the process
    public long bit() {
        return 1L << ordinal();
    }

    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass each : classes) {
            bits |= each.bit();
        }
        return bits;
    }
}
