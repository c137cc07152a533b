package nl.klankbord.house.broken.text;

/// Stands for the real one.
public record RawText(String value) {}
