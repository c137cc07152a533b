package nl.klankbord.text.language;

/// How a word is written. A single capital letter is `CAPITALISED`; letters without case and marks are `NONE`.
public enum CaseShape {
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    NONE
}
