package nl.klankbord.text.topics;

/// What a category tells: what a text is about, or how it was experienced.
public enum Dimension {
    TOPIC,
    EXPERIENCE
}
