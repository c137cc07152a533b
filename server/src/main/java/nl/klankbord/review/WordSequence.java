package nl.klankbord.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;

/// Words that leaked, one behind the other; compared without capitals, accents and marks between them. Lives in memory
/// only and never prints itself.
final class WordSequence {
    private final List<String> words;

    private WordSequence(List<String> words) {
        this.words = words;
    }

    static WordSequence of(String stretch) {
        Tokens tokens = Tokens.of(stretch);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isWord(tokens, i)) {
                words.add(tokens.folded(i));
            }
        }
        return new WordSequence(List.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /// Everywhere the words stand in a masked text, outside its placeholders.
    List<Span> places(String text, PersonalData kind) {
        if (isEmpty() || !mayStandIn(text)) {
            return List.of();
        }
        Tokens tokens = Tokens.of(text);
        int[] wordTokens = wordTokens(tokens, Placeholder.in(text));
        List<Span> places = new ArrayList<>();
        int at = 0;
        while (at + words.size() <= wordTokens.length) {
            if (standsAt(tokens, wordTokens, at)) {
                int last = wordTokens[at + words.size() - 1];
                places.add(new Span(tokens.start(wordTokens[at]), tokens.end(last), kind));
                at += words.size();
            } else {
                at++;
            }
        }
        return places;
    }

    /// Quick: most texts of a record do not have the letters at all.
    private boolean mayStandIn(String text) {
        String first = words.getFirst();
        return Folding.fold(text).contains(first);
    }

    private static int[] wordTokens(Tokens tokens, List<Placeholder> placeholders) {
        int[] found = new int[tokens.size()];
        int count = 0;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (next < placeholders.size() && placeholders.get(next).end() <= tokens.start(i)) {
                next++;
            }
            boolean hidden =
                    next < placeholders.size() && placeholders.get(next).start() <= tokens.start(i);
            if (isWord(tokens, i) && !hidden) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean standsAt(Tokens tokens, int[] wordTokens, int at) {
        for (int word = 0; word < words.size(); word++) {
            if (!tokens.matches(wordTokens[at + word], words.get(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(Tokens tokens, int i) {
        return tokens.isWord(i) || tokens.isNumber(i);
    }

    @Override
    public String toString() {
        return "WordSequence[%d words]".formatted(words.size());
    }
}
