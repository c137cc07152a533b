package nl.klankbord.text.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The automaton is clever for speed; here a simple second implementation says what it must find.
class TermAutomatonTest {
    @Test
    void aPhraseDoesNotRunAcrossAPlaceholderOrAComma() {
        TermAutomaton automaton = new TermAutomaton();
        automaton.add(Term.parse("nooit meer"));

        assertThat(found(automaton, "nooit meer")).containsExactly("0:0-1");
        assertThat(found(automaton, "nooit [NAAM 1] meer")).isEmpty();
        assertThat(found(automaton, "nooit, meer")).isEmpty();
    }

    @Test
    void theSameTermHasOneNumber() {
        TermAutomaton automaton = new TermAutomaton();

        assertThat(automaton.add(Term.parse("boom"))).isEqualTo(automaton.add(Term.parse("BOOM")));
        assertThat(automaton.terms()).isEqualTo(1);
    }

    @Property(tries = 300)
    void findsWhatTheSimpleOneFinds(@ForAll("termLists") List<String> sources, @ForAll("texts") String text) {
        TermAutomaton automaton = new TermAutomaton();
        List<Term> terms = new ArrayList<>();
        for (String source : sources) {
            Term term = Term.parse(source);
            if (automaton.add(term) == terms.size()) {
                terms.add(term);
            }
        }

        assertThat(found(automaton, text)).isEqualTo(foundSimply(terms, Words.of(text)));
    }

    @Provide
    Arbitrary<List<String>> termLists() {
        Arbitrary<String> piece = Arbitraries.of("abc", "abcd", "abc*", "bcd*", "*cab", "*abc", "_", "cab");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(pieces -> pieces.stream().anyMatch(one -> !one.equals("_")))
                .map(pieces -> String.join(" ", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("abc", "abcd", "cab", "bcda", "abcab", "bcd", "x", "[NAAM 2]", "abc,")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    private static Set<String> found(TermAutomaton automaton, String text) {
        Set<String> found = new TreeSet<>();
        automaton.scan(Words.of(text), (term, first, last) -> found.add("%d:%d-%d".formatted(term, first, last)));
        return found;
    }

    private static Set<String> foundSimply(List<Term> terms, Words words) {
        Set<String> found = new TreeSet<>();
        for (int term = 0; term < terms.size(); term++) {
            int length = terms.get(term).patterns().size();
            for (int first = 0; first + length <= words.size(); first++) {
                if (standsAt(terms.get(term), words, first)) {
                    found.add("%d:%d-%d".formatted(term, first, first + length - 1));
                }
            }
        }
        return found;
    }

    private static boolean standsAt(Term term, Words words, int first) {
        for (int i = 0; i < term.patterns().size(); i++) {
            boolean broken = i > 0 && words.opensStretch(first + i);
            if (broken || !recognises(term.patterns().get(i), words.word(first + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean recognises(Term.Pattern pattern, String word) {
        return !word.isEmpty()
                && switch (pattern.kind()) {
                    case WORD -> word.equals(pattern.text());
                    case STARTS_WITH -> word.startsWith(pattern.text());
                    case ENDS_WITH -> word.endsWith(pattern.text());
                    case ANY -> true;
                };
    }
}
