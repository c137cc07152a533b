package nl.klankbord.text.personaldata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// The words in square brackets that take the place of personal data. Names are always numbered (`[NAAM 1]`); another
/// kind is numbered when the text holds two different ones (`[ADRES 1]`, `[ADRES 2]`), else not (`[ADRES]`). A
/// placeholder that was in the text keeps its number, and new numbers come behind it.
final class Placeholders {
    private static final Map<PersonalData, Tokens> WORDS = words();

    private final Map<PersonalData, Integer> highest = new EnumMap<>(PersonalData.class);

    /// Finds the placeholders that are in the text already and seals them.
    static Placeholders seal(Reading text) {
        Placeholders placeholders = new Placeholders();
        for (int i = 0; i < text.size(); i++) {
            if (text.tokens().isMark(i, '[')) {
                placeholders.sealAt(text, i);
            }
        }
        return placeholders;
    }

    private void sealAt(Reading text, int open) {
        for (PersonalData kind : PersonalData.values()) {
            int last = lastOfWord(text.tokens(), open, kind);
            if (last < 0) {
                continue;
            }
            int number = text.tokens().isNumber(last + 1) && !text.tokens().joined(last + 1) ? last + 1 : last;
            if (text.tokens().isMark(number + 1, ']')) {
                text.mark(open, number + 1, WordClass.SEALED);
                if (kind == PersonalData.PERSOON || kind == PersonalData.BSN) {
                    text.mark(number + 1, number + 1, WordClass.NAMED);
                }
                highest.merge(kind, Math.max(1, text.value(number)), Math::max);
            }
        }
    }

    private static Map<PersonalData, Tokens> words() {
        Map<PersonalData, Tokens> words = new EnumMap<>(PersonalData.class);
        for (PersonalData kind : PersonalData.values()) {
            words.put(kind, Tokens.of(kind.placeholder()));
        }
        return words;
    }

    private static int lastOfWord(Tokens tokens, int open, PersonalData kind) {
        Tokens word = Objects.requireNonNull(WORDS.get(kind));
        for (int i = 0; i < word.size(); i++) {
            if (!tokens.joined(open + 1 + i) || !tokens.folded(open + 1 + i).equals(word.folded(i))) {
                return -1;
            }
        }
        return open + word.size();
    }

    /// A text with its placeholders; `ends` tells where each of them ends in it.
    static final class Replaced {
        private final String text;
        private final List<Span> spans;
        private final int[] ends;

        private Replaced(String text, List<Span> spans, int[] ends) {
            this.text = text;
            this.spans = spans;
            this.ends = ends;
        }

        String text() {
            return text;
        }

        /// From a place in this text, outside the placeholders, to the place in the delivered text.
        int delivered(int offset) {
            int before = Arrays.binarySearch(ends, offset);
            int last = before >= 0 ? before : -before - 2;
            return last < 0 ? offset : spans.get(last).end() + offset - ends[last];
        }
    }

    /// The text with each span, in order, replaced by its placeholder.
    Replaced replace(String text, List<Span> spans, Lexicon lexicon) {
        return render(text, spans, names(text, spans, lexicon));
    }

    private String[] names(String text, List<Span> spans, Lexicon lexicon) {
        Map<PersonalData, Set<String>> values = new EnumMap<>(PersonalData.class);
        for (Span span : spans) {
            values.computeIfAbsent(span.kind(), kind -> new HashSet<>()).add(value(text, span));
        }
        People people = new People(lexicon, highest.getOrDefault(PersonalData.PERSOON, 0));
        Map<PersonalData, Map<String, Integer>> numbers = new EnumMap<>(PersonalData.class);
        String[] names = new String[spans.size()];
        for (int i = 0; i < names.length; i++) {
            Span span = spans.get(i);
            PersonalData kind = span.kind();
            Set<String> ofKind = values.getOrDefault(kind, Set.of());
            if (kind == PersonalData.PERSOON) {
                names[i] = numbered(kind, people.number(text.substring(span.start(), span.end())));
            } else if (ofKind.size() > 1 || highest.containsKey(kind)) {
                Map<String, Integer> known = numbers.computeIfAbsent(kind, k -> new HashMap<>());
                int next = highest.getOrDefault(kind, 0) + known.size() + 1;
                names[i] = numbered(kind, known.computeIfAbsent(value(text, span), v -> next));
            } else {
                names[i] = "[" + kind.placeholder() + "]";
            }
        }
        return names;
    }

    private static String numbered(PersonalData kind, int number) {
        return "[" + kind.placeholder() + " " + number + "]";
    }

    /// Letters and digits only, so that `1234 AB` and `1234ab` are the same postcode.
    private static String value(String text, Span span) {
        StringBuilder value = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static Replaced render(String text, List<Span> spans, String[] names) {
        StringBuilder masked = new StringBuilder(text.length());
        int[] ends = new int[names.length];
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            masked.append(text, from, spans.get(i).start()).append(names[i]);
            ends[i] = masked.length();
            from = spans.get(i).end();
        }
        masked.append(text, from, text.length());
        return new Replaced(masked.toString(), spans, ends);
    }
}
