package nl.klankbord.text.findings;

/// A stretch of a delivered text that was taken for personal data, why, and how certainly: `certainty` is the
/// probability between 0 and 1 that it is.
public record Finding(Span span, Reason reason, double certainty) {
    public Finding {
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("Certainty must lie between 0 and 1: " + certainty);
        }
    }
}
