package nl.klankbord.text.special;

/// Words of a text, from `start` to `end` in UTF-16 units, that tell something of this category about a person.
public record SpecialFinding(SpecialCategory category, int start, int end) {}
