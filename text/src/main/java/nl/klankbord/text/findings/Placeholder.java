package nl.klankbord.text.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A placeholder as it stands in a masked text: `[NAAM 1]`, `[TELEFOON]`, and `[HUISNUMMER]` where the street was kept.
/// The end is exclusive.
public record Placeholder(int start, int end, PersonalData kind) {
    /// The word for the number of an address whose street was kept.
    public static final String HOUSE_NUMBER = "HUISNUMMER";

    private static final Map<String, PersonalData> KINDS = Arrays.stream(PersonalData.values())
            .collect(Collectors.toUnmodifiableMap(PersonalData::placeholder, Function.identity()));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(%s|%s)(?: [0-9]{1,9})?]"
            .formatted(
                    KINDS.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")),
                    HOUSE_NUMBER));
    private static final Set<String> WORDS =
            Stream.concat(KINDS.keySet().stream(), Stream.of(HOUSE_NUMBER)).collect(Collectors.toUnmodifiableSet());

    /// Every word that can stand between the brackets, without its number.
    public static Set<String> words() {
        return WORDS;
    }

    /// All placeholders of a masked text, in order.
    public static List<Placeholder> in(String masked) {
        return masked.indexOf('[') < 0
                ? List.of()
                : PLACEHOLDER.matcher(masked).results().map(Placeholder::of).toList();
    }

    /// The text with spaces in the place of its placeholders, so that all else stays where it was.
    public static String blanked(String masked) {
        return masked.indexOf('[') < 0
                ? masked
                : PLACEHOLDER.matcher(masked).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }

    private static Placeholder of(MatchResult found) {
        PersonalData kind = KINDS.getOrDefault(found.group(1), PersonalData.ADRES);
        return new Placeholder(found.start(), found.end(), kind);
    }
}
