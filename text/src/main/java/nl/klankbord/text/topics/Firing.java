package nl.klankbord.text.topics;

import java.util.List;

/// A rule that fired on a text, with every place where it did.
record Firing(Rule rule, List<Hit> hits) {

    /// One term that was found: the numbers of its first and last word.
    record Hit(int term, int first, int last) {}

    /// The weight for the first term, and one more for each other term of the same line, at most two.
    double strength() {
        long distinct = hits.stream().mapToInt(Hit::term).distinct().limit(3).count();
        return rule.weight() + Integer.signum(rule.weight()) * (distinct - 1.0);
    }
}
