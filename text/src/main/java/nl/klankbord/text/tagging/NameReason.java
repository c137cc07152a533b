package nl.klankbord.text.tagging;

/// What spoke most for a word being a name.
public enum NameReason {
    /// It stands in the lists of names.
    KNOWN,
    /// It is written with a capital where only a name has one.
    CAPITAL,
    /// The words before it announce a name: a title, a relation, "ik heet".
    BEFORE,
    /// The words behind it do: "belde", a second name.
    AFTER,
    /// Its letters are those of a name.
    LETTERS,
    /// Its place in the text: a line of its own, a signature, a list.
    CONTEXT
}
