package nl.klankbord.text.language;

/// What a token is made of. `LINE_END` stands for a run of line breaks and for everything before and after the text.
public enum TokenKind {
    WORD,
    NUMBER,
    MARK,
    LINE_END
}
