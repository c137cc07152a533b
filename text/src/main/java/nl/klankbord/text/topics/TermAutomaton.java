package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All terms of all rules as one machine. A word of the text becomes a few symbols (the whole word, the beginnings and
/// endings it has); phrases are paths of symbols. How many paths can be open at once depends on the rules and not on
/// the text, so a scan is linear in the text. Filled once, then read by any number of threads.
final class TermAutomaton {
    private static final int ANY_WORD = 0;
    private static final int MOST_SYMBOLS = 32;

    private final Map<Term, Integer> termIds = new HashMap<>();
    private final Map<Term.Pattern, Integer> symbols = new HashMap<>();
    private final Map<String, Integer> wholeWords = new HashMap<>();
    private final WordTrie beginnings = new WordTrie(false);
    private final WordTrie endings = new WordTrie(true);
    private final StepTable steps = new StepTable();
    private final List<Integer> termAtState = new ArrayList<>(List.of(-1));

    /// Told of every term that is found, with its first and last word.
    @FunctionalInterface
    interface Finder {
        void found(int term, int first, int last);
    }

    TermAutomaton() {
        symbols.put(new Term.Pattern(Term.Kind.ANY, "_"), ANY_WORD);
    }

    /// The number under which this term will be found; the same term has one number.
    int add(Term term) {
        Integer known = termIds.get(term);
        if (known != null) {
            return known;
        }
        int state = 0;
        for (Term.Pattern pattern : term.patterns()) {
            state = stepOrNew(state, symbolOf(pattern));
        }
        int id = termIds.size();
        termIds.put(term, id);
        termAtState.set(state, id);
        return id;
    }

    int terms() {
        return termIds.size();
    }

    void scan(Words words, Finder finder) {
        int[] found = new int[MOST_SYMBOLS];
        Paths open = new Paths();
        Paths next = new Paths();
        for (int i = 0; i < words.size(); i++) {
            int count = symbolsOf(words.word(i), found);
            next.clear();
            if (words.opensStretch(i)) {
                open.clear();
            }
            open.add(0, i);
            for (int path = 0; path < open.size; path++) {
                for (int s = 0; s < count; s++) {
                    follow(open, path, found[s], next);
                }
            }
            report(next, i, finder);
            Paths spare = open;
            open = next;
            next = spare;
        }
    }

    private void follow(Paths open, int path, int symbol, Paths next) {
        int state = steps.step(open.states[path], symbol);
        if (state != 0) {
            next.add(state, open.firsts[path]);
        }
    }

    private void report(Paths reached, int last, Finder finder) {
        for (int path = 0; path < reached.size; path++) {
            int term = termAtState.get(reached.states[path]);
            if (term >= 0) {
                finder.found(term, reached.firsts[path], last);
            }
        }
    }

    /// No symbols for a placeholder: every path ends there.
    private int symbolsOf(String word, int[] into) {
        if (word.isEmpty()) {
            return 0;
        }
        into[0] = ANY_WORD;
        int count = 1;
        Integer whole = wholeWords.get(word);
        if (whole != null) {
            into[count++] = whole;
        }
        count = beginnings.find(word, into, count);
        return endings.find(word, into, count);
    }

    private int symbolOf(Term.Pattern pattern) {
        Integer known = symbols.get(pattern);
        if (known != null) {
            return known;
        }
        int symbol = symbols.size();
        switch (pattern.kind()) {
            case WORD -> wholeWords.put(pattern.text(), symbol);
            case STARTS_WITH -> beginnings.put(pattern.text(), symbol);
            case ENDS_WITH -> endings.put(pattern.text(), symbol);
            case ANY -> throw new IllegalStateException("any word has its symbol from the start");
        }
        symbols.put(pattern, symbol);
        return symbol;
    }

    private int stepOrNew(int state, int symbol) {
        int next = steps.step(state, symbol);
        if (next == 0) {
            next = termAtState.size();
            termAtState.add(-1);
            steps.put(state, symbol, next);
        }
        return next;
    }

    /// The phrases that are under way, each with the word it began at.
    private static final class Paths {
        private int[] states = new int[16];
        private int[] firsts = new int[16];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int state, int first) {
            if (size == states.length) {
                states = Arrays.copyOf(states, size * 2);
                firsts = Arrays.copyOf(firsts, size * 2);
            }
            states[size] = state;
            firsts[size] = first;
            size++;
        }
    }
}
