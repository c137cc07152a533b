package nl.klankbord.text.findings;

/// Why a stretch of text was taken for personal data.
public enum Reason {
    /// Its check digits are right: the eleven test of a BSN, the remainder of an IBAN.
    CHECK,
    /// A word beside it says what it is: "kenteken", "geboren", "zaaknr".
    CUE,
    /// Its form says what it is: an e-mail address, a postcode, a number plate.
    SHAPE,
    /// A street with a house number.
    STREET,
    /// It stands in the lists of names.
    KNOWN_NAME,
    /// A capital where only a name has one.
    CAPITAL,
    /// The words before it announce a name: "mevrouw", "mijn zoon", "ik heet".
    WORDS_BEFORE,
    /// The words behind it do: "belde", a surname.
    WORDS_AFTER,
    /// Its letters look like those of a name.
    LETTERS,
    /// Its place in the text: a signature, a line of its own, a list.
    PLACE,
    /// A title and a name written as one word: "mwjansen".
    GLUED,
    /// The same name was found elsewhere in the text.
    REPEATED,
    /// It resembles the numbers in the texts the model learned from.
    LEARNED,
    /// It is on the municipality's own list.
    OWN_LIST
}
