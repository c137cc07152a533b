package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.List;

/// The evidence for the labels of one text, at most eight places a label. A text that is "overig" because nothing in it
/// was recognised shows all its words.
final class EvidenceList {
    private static final int MOST = 8;
    private static final String NOTHING_FOUND = "geen enkele regel herkent iets in deze korte tekst";

    private final Words words;
    private final List<Evidence> evidence = new ArrayList<>();

    EvidenceList(Words words) {
        this.words = words;
    }

    void add(String label, List<Firing> firings) {
        List<Evidence> own = new ArrayList<>();
        for (Firing firing : firings) {
            for (Firing.Hit hit : firing.hits()) {
                own.add(at(label, hit.first(), hit.last(), firing.rule().reason()));
            }
        }
        if (own.isEmpty() && !label.equals(RuleSet.SENTIMENT)) {
            addAllWords(label, own);
        }
        own.stream().distinct().limit(MOST).forEach(evidence::add);
    }

    List<Evidence> all() {
        return List.copyOf(evidence);
    }

    private void addAllWords(String label, List<Evidence> own) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.word(i).isEmpty()) {
                own.add(at(label, i, i, NOTHING_FOUND));
            }
        }
    }

    private Evidence at(String label, int first, int last, String reason) {
        return new Evidence(label, words.start(first), words.end(last), reason);
    }
}
