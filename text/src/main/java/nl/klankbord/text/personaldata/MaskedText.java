package nl.klankbord.text.personaldata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;

/// A text in which every personal detail that was found is replaced by a typed placeholder. Only [Masker] makes one.
public final class MaskedText {
    private static final Set<String> PLACEHOLDERS = Stream.concat(
                    Arrays.stream(PersonalData.values()).map(PersonalData::placeholder), Stream.of(Cut.HOUSE_NUMBER))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<Span> spans;

    MaskedText(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    /// Every word that can stand between the brackets, without its number.
    public static Set<String> placeholders() {
        return PLACEHOLDERS;
    }

    public String text() {
        return text;
    }

    /// What was masked, in order, with offsets in the text as it was delivered.
    public List<Span> spans() {
        return spans;
    }

    @Override
    public String toString() {
        return text;
    }
}
