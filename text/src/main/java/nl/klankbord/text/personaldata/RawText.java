package nl.klankbord.text.personaldata;

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

    /// How many Unicode code points stand before a UTF-16 offset.
    public int codePointsBefore(int offset) {
        return value.codePointCount(0, offset);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "RawText[%d characters]".formatted(value.length());
    }
}
