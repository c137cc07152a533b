package nl.klankbord.text.tagging;

import java.util.Arrays;
import nl.klankbord.text.findings.PersonalData;
import org.jspecify.annotations.Nullable;

/// For every token of a reading how probable it is that it is part of a number of someone's, and the likeliest kind.
public final class NumberTags {
    private static final float NOT_LOOKED = -1;

    private final float[] probabilities;
    private final @Nullable PersonalData[] kinds;

    NumberTags(int tokens) {
        probabilities = new float[tokens];
        Arrays.fill(probabilities, NOT_LOOKED);
        kinds = new PersonalData[tokens];
    }

    void set(int token, PersonalData kind, double probability) {
        probabilities[token] = (float) probability;
        kinds[token] = kind;
    }

    /// Below 0 for a token that was not looked at: it could be no number at all.
    public double probability(int token) {
        return probabilities[token];
    }

    /// `null` for a token that was not looked at.
    public @Nullable PersonalData kind(int token) {
        return kinds[token];
    }
}
