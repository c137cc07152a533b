package nl.klankbord.text.findings;

/// A stretch of the delivered text that holds personal data; offsets count UTF-16 units, the end is exclusive.
public record Span(int start, int end, PersonalData kind) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "Span must cover at least one character: [%d, %d)".formatted(start, end));
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
