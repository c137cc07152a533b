package nl.klankbord.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.klankbord.insight.SearchWords.Part;

/// Points out in a masked text the words that answer a question. A compound found by one of its parts is pointed out
/// whole.
public final class SearchHighlighter {
    private final DutchAnalysis analysis;

    public SearchHighlighter(DutchAnalysis analysis) {
        this.analysis = analysis;
    }

    /// Offsets count UTF-16 units, the end is exclusive.
    public record Hit(int start, int end) {}

    /// @param words what the user searched for, as in [Filter#words()]
    /// @return in order, without overlaps
    public List<Hit> hits(String words, String maskedText) {
        List<Part> wanted = SearchWords.of(words).parts().stream()
                .filter(part -> !part.excluded())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, Hit> hits = new TreeMap<>();
        List<DutchAnalysis.Word> stems = analysis.words(DutchAnalysis.TEXT, maskedText);
        List<DutchAnalysis.Word> forms = analysis.words(DutchAnalysis.FORMS, maskedText);
        for (Part part : wanted) {
            for (DutchAnalysis.Word word : part.beginning() ? beginnings(part, forms) : rows(part, stems)) {
                hits.put(word.start(), new Hit(word.start(), word.end()));
            }
        }
        return List.copyOf(hits.values());
    }

    private List<DutchAnalysis.Word> rows(Part part, List<DutchAnalysis.Word> text) {
        List<String> row = analysis.stems(part.text());
        List<DutchAnalysis.Word> found = new ArrayList<>();
        for (int at = 0; at + row.size() <= text.size(); at++) {
            if (standsAt(at, row, text)) {
                found.addAll(text.subList(at, at + row.size()));
            }
        }
        return found;
    }

    private static boolean standsAt(int at, List<String> row, List<DutchAnalysis.Word> text) {
        int same = 0;
        while (same < row.size() && text.get(at + same).terms().contains(row.get(same))) {
            same++;
        }
        return same == row.size();
    }

    private List<DutchAnalysis.Word> beginnings(Part part, List<DutchAnalysis.Word> text) {
        List<String> forms = analysis.forms(part.text());
        if (forms.isEmpty()) {
            return List.of();
        }
        List<String> before = forms.subList(0, forms.size() - 1);
        return text.stream()
                .filter(word -> before.contains(word.terms().getFirst())
                        || word.terms().getFirst().startsWith(forms.getLast()))
                .toList();
    }
}
