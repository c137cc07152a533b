package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds which rules fire on a text. Linear in the text; safe for use by several threads.
final class RuleMatcher {
    private final List<Rule> rules;
    private final TermAutomaton automaton = new TermAutomaton();
    private final List<List<Use>> uses = new ArrayList<>();

    RuleMatcher(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < this.rules.size(); i++) {
            Rule rule = this.rules.get(i);
            addAll(rule.terms(), i, Role.TERM);
            addAll(rule.near(), i, Role.NEAR);
            addAll(rule.without(), i, Role.WITHOUT);
        }
    }

    /// In the order of the rules.
    List<Firing> match(Words words) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        automaton.scan(words, (term, first, last) -> {
            Firing.Hit hit = new Firing.Hit(term, first, last);
            for (Use use : uses.get(term)) {
                found.computeIfAbsent(use.rule(), _ -> new Found()).add(use.role(), hit);
            }
        });
        List<Firing> firings = new ArrayList<>();
        found.forEach((rule, places) -> addWhenItFires(rules.get(rule), places, words, firings));
        return firings;
    }

    private enum Role {
        TERM,
        NEAR,
        WITHOUT
    }

    private record Use(int rule, Role role) {}

    private void addAll(List<Term> terms, int rule, Role role) {
        for (Term term : terms) {
            int id = automaton.add(term);
            if (id == uses.size()) {
                uses.add(new ArrayList<>());
            }
            uses.get(id).add(new Use(rule, role));
        }
    }

    private static void addWhenItFires(Rule rule, Found found, Words words, List<Firing> firings) {
        List<Firing.Hit> hits = rule.near().isEmpty() ? found.terms : nearHits(rule.distance(), found, words);
        if (!found.without.isEmpty()) {
            hits = apart(hits, found.without, words);
        }
        if (!hits.isEmpty()) {
            firings.add(new Firing(rule, hits));
        }
    }

    /// Both lists run in the order of the text, so one pass along them is enough. The words that are near are hits too:
    /// they are evidence as much as the term.
    private static List<Firing.Hit> nearHits(int distance, Found found, Words words) {
        List<Firing.Hit> hits = new ArrayList<>();
        int from = 0;
        for (Firing.Hit term : found.terms) {
            while (from < found.near.size() && found.near.get(from).last() + distance < term.first()) {
                from++;
            }
            addFirstNear(term, found.near.subList(from, found.near.size()), distance, words, hits);
        }
        return hits;
    }

    private static void addFirstNear(
            Firing.Hit term, List<Firing.Hit> ahead, int distance, Words words, List<Firing.Hit> hits) {
        for (Firing.Hit near : ahead) {
            if (near.first() - term.last() > distance) {
                return;
            }
            if (isNear(term, near, distance, words)) {
                hits.add(term);
                hits.add(new Firing.Hit(term.term(), near.first(), near.last()));
                return;
            }
        }
    }

    private static boolean isNear(Firing.Hit term, Firing.Hit near, int distance, Words words) {
        boolean apart = near.first() > term.last() || near.last() < term.first();
        return apart && near.first() - term.last() <= distance && words.sameSentence(term.first(), near.first());
    }

    private static List<Firing.Hit> apart(List<Firing.Hit> hits, List<Firing.Hit> without, Words words) {
        List<Firing.Hit> kept = new ArrayList<>();
        int from = 0;
        for (Firing.Hit hit : hits) {
            while (from < without.size()
                    && without.get(from).first() < hit.first()
                    && !words.sameSentence(without.get(from).first(), hit.first())) {
                from++;
            }
            if (from == without.size() || !words.sameSentence(without.get(from).first(), hit.first())) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static final class Found {
        private final List<Firing.Hit> terms = new ArrayList<>();
        private final List<Firing.Hit> near = new ArrayList<>();
        private final List<Firing.Hit> without = new ArrayList<>();

        void add(Role role, Firing.Hit hit) {
            switch (role) {
                case TERM -> terms.add(hit);
                case NEAR -> near.add(hit);
                case WITHOUT -> without.add(hit);
            }
        }
    }
}
