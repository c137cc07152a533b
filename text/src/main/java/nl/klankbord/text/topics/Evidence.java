package nl.klankbord.text.topics;

/// The words that led to a label: offsets in the masked text in UTF-16 units, the end exclusive, and the rule or word
/// list that fired.
/// `label` is a category code, or `sentiment`.
public record Evidence(String label, int start, int end, String reason) {
    public Evidence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "Evidence must cover at least one character: [%d, %d)".formatted(start, end));
        }
    }
}
