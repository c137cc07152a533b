package nl.klankbord.text.personaldata;

import nl.klankbord.text.language.CodePoints;

/// A text as it was delivered, with whoever is in it. Only [Masker] can read it, and it never prints itself.
public final class RawText {
    private final String value;

    public RawText(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    /// Length in UTF-16 units.
    public int length() {
        return value.length();
    }

    /// Its offsets in code points; says nothing of what stands there.
    public CodePoints codePoints() {
        return new CodePoints(value);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "RawText[%d characters]".formatted(value.length());
    }
}
