package nl.klankbord.text.personaldata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// The words in square brackets that take the place of personal data. Names are always numbered (`[NAAM 1]`); another
/// kind is numbered when the text holds two different ones (`[ADRES 1]`, `[ADRES 2]`), else not (`[ADRES]`). A
/// placeholder that was in the text keeps its number, and new numbers come behind it.
final class Placeholders {
    /// By the key of their first token.
    private static final Map<Long, Word> WORDS = words();
    private static final Set<String> PEOPLE =
            Set.of(PersonalData.PERSOON.placeholder(), PersonalData.BSN.placeholder());

    /// By the word in the brackets.
    private final Map<String, Integer> highest = new HashMap<>();

    /// Finds the placeholders that are in the text already and seals them.
    static Placeholders seal(Reading text) {
        Placeholders placeholders = new Placeholders();
        boolean any = text.tokens().text().indexOf('[') >= 0;
        for (int i = 0; any && i < text.size(); i++) {
            if (text.tokens().isMark(i, '[')) {
                placeholders.sealAt(text, i);
            }
        }
        return placeholders;
    }

    private void sealAt(Reading text, int open) {
        Word word = WORDS.get(text.tokens().key(open + 1));
        int last = word == null ? -1 : lastOfWord(text.tokens(), open, word.tokens());
        if (word != null && last >= 0) {
            int number = text.tokens().isNumber(last + 1) && !text.tokens().joined(last + 1) ? last + 1 : last;
            if (text.tokens().isMark(number + 1, ']')) {
                text.mark(open, number + 1, WordClass.SEALED);
                if (PEOPLE.contains(word.text())) {
                    text.mark(number + 1, number + 1, WordClass.NAMED);
                }
                highest.merge(word.text(), Math.max(1, text.value(number)), Math::max);
            }
        }
    }

    private record Word(String text, Tokens tokens) {}

    private static Map<Long, Word> words() {
        Map<Long, Word> words = new HashMap<>();
        for (String word : Placeholder.words()) {
            Tokens tokens = Tokens.of(word);
            words.put(tokens.key(0), new Word(word, tokens));
        }
        return Map.copyOf(words);
    }

    private static int lastOfWord(Tokens tokens, int open, Tokens word) {
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
        private final List<Cut> cuts;
        private final int[] ends;

        private Replaced(String text, List<Cut> cuts, int[] ends) {
            this.text = text;
            this.cuts = cuts;
            this.ends = ends;
        }

        String text() {
            return text;
        }

        /// From a place in this text, outside the placeholders, to the place in the delivered text.
        int delivered(int offset) {
            int before = Arrays.binarySearch(ends, offset);
            int last = before >= 0 ? before : -before - 2;
            return last < 0 ? offset : cuts.get(last).end() + offset - ends[last];
        }
    }

    /// The text with each cut, in order, replaced by its placeholder.
    Replaced replace(String text, List<Cut> cuts, Lexicon lexicon) {
        return render(text, cuts, names(text, cuts, lexicon));
    }

    private String[] names(String text, List<Cut> cuts, Lexicon lexicon) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Cut cut : cuts) {
            values.computeIfAbsent(cut.word(), word -> new HashSet<>()).add(value(text, cut.span()));
        }
        People people = new People(lexicon, highest.getOrDefault(PersonalData.PERSOON.placeholder(), 0));
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        String[] names = new String[cuts.size()];
        for (int i = 0; i < names.length; i++) {
            Span span = cuts.get(i).span();
            String word = cuts.get(i).word();
            if (span.kind() == PersonalData.PERSOON) {
                names[i] = numbered(word, people.number(text.substring(span.start(), span.end())));
            } else if (values.getOrDefault(word, Set.of()).size() > 1 || highest.containsKey(word)) {
                Map<String, Integer> known = numbers.computeIfAbsent(word, w -> new HashMap<>());
                int next = highest.getOrDefault(word, 0) + known.size() + 1;
                names[i] = numbered(word, known.computeIfAbsent(value(text, span), v -> next));
            } else {
                names[i] = "[" + word + "]";
            }
        }
        return names;
    }

    private static String numbered(String word, int number) {
        return "[" + word + " " + number + "]";
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

    private static Replaced render(String text, List<Cut> cuts, String[] names) {
        StringBuilder masked = new StringBuilder(text.length());
        int[] ends = new int[names.length];
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            masked.append(text, from, cuts.get(i).start()).append(names[i]);
            ends[i] = masked.length();
            from = cuts.get(i).end();
        }
        masked.append(text, from, text.length());
        return new Replaced(masked.toString(), cuts, ends);
    }
}
