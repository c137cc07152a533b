package nl.klankbord.insight.dashboard;

/// A stretch of a masked text that is shown in one way.
///
/// @param found holds a word that was searched for
/// @param proof led to a category that was chosen
/// @param hidden stands where something personal was, e.g. `NAAM 1`; the text is without brackets
public record Piece(String text, boolean found, boolean proof, boolean hidden) {}
