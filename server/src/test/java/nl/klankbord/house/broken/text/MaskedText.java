package nl.klankbord.house.broken.text;

/// Stands for the real one.
record MaskedText(String text) {}
