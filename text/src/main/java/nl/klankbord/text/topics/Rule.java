package nl.klankbord.text.topics;

import java.util.List;

/// One line of a rule file. Fires where one of `terms` stands, when `near` is not empty with one of those at most
/// `distance` words away in the same sentence, and with none of `without` in that sentence.
record Rule(
        String label,
        int weight,
        List<Term> terms,
        List<Term> near,
        int distance,
        List<Term> without,
        String file,
        int line,
        String source) {
    Rule {
        terms = List.copyOf(terms);
        near = List.copyOf(near);
        without = List.copyOf(without);
    }

    /// As people read it beside a text: the file, the line and what stands there, shortened.
    String reason() {
        String shown = source.length() > 120 ? source.substring(0, 117) + "..." : source;
        return "%s:%d %s".formatted(file, line, shown);
    }
}
