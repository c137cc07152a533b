package nl.klankbord.text.topics;

import java.util.List;

/// How much speaks for a label, and the rules that say so.
record LabelScore(String label, double score, List<Firing> firings) {
    String main() {
        int slash = label.indexOf('/');
        return slash < 0 ? label : label.substring(0, slash);
    }
}
