package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.Vocabulary;
import nl.klankbord.text.words.WordClass;

/// What holds of every masked text, whatever was delivered.
final class MaskingLaws {
    private static final int SHORTEST_VALUE = 4;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z-]+( \\d+)?]");
    private static final long MAY_STAY =
            WordClass.bits(WordClass.ORDINARY, WordClass.PARTICLE, WordClass.SCENERY, WordClass.SEALED);
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private MaskingLaws() {}

    static void offsetsFitAndAreInOrder(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    /// What stands outside the spans stands in the masked text, in the same order; of an address the street may too.
    static void nothingElseIsChanged(String text, MaskedText masked) {
        int from = 0;
        int at = 0;
        for (Span span : masked.spans()) {
            String kept = text.substring(from, span.start());
            assertThat(masked.text().startsWith(kept, at)).isTrue();
            int open = masked.text().indexOf('[', at + kept.length());
            String street = masked.text().substring(at + kept.length(), open);
            assertThat(text.startsWith(street, span.start())).isTrue();
            at = masked.text().indexOf(']', open) + 1;
            from = span.end();
        }
        assertThat(masked.text().substring(at)).isEqualTo(text.substring(from));
    }

    /// No found value of at least four letters or digits stands elsewhere, in capitals or not. Ordinary words and what
    /// bears a name without being a person may: who masks "mevrouw Bakker" keeps "de bakker".
    static void noFoundValueStays(String text, MaskedText masked) {
        String rest = PLACEHOLDER.matcher(masked.text()).replaceAll(gap -> "\u0001".repeat(gap.end() - gap.start()));
        String readable = rest.toLowerCase(Locale.ROOT);
        if (readable.length() != rest.length()) {
            return;
        }
        for (Span span : masked.spans()) {
            String value = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            for (int at = readable.indexOf(value); at >= 0; at = readable.indexOf(value, at + 1)) {
                boolean told = value.chars().filter(Character::isLetterOrDigit).count() >= SHORTEST_VALUE
                        && isApart(readable, at, at + value.length())
                        && tells(masked.text(), at, at + value.length());
                assertThat(told).as("a found value stays at %d", at).isFalse();
            }
        }
    }

    private static boolean isApart(String text, int start, int end) {
        return (start == 0 || !isPart(text.charAt(start - 1))) && (end == text.length() || !isPart(text.charAt(end)));
    }

    /// A mark or an invisible character glues: what stands on both sides of it is one word.
    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean tells(String masked, int start, int end) {
        Reading reading = VOCABULARY.read(Tokens.of(masked));
        for (int i = reading.tokens().at(start);
                i < reading.size() && reading.tokens().start(i) < end;
                i++) {
            boolean word = reading.tokens().isWord(i);
            if (reading.tokens().isNumber(i) || (word && !reading.any(i, MAY_STAY))) {
                return true;
            }
        }
        return false;
    }
}
