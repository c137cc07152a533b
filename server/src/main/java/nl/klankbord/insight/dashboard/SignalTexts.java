package nl.klankbord.insight.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.SearchHighlighter;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.special.SpecialCategory;
import nl.klankbord.text.topics.Evidence;

/// Fetches masked texts from the record and marks in them what the reader asked for.
public final class SignalTexts {
    private static final int LEAD = 420;

    private final Texts record;
    private final SearchHighlighter highlighter;

    /// What is asked of [nl.klankbord.record.SignalRecord].
    public interface Texts {
        /// In any order.
        List<RecordedSignal> find(List<Long> ids);

        /// Those that tell something of a special category.
        Map<Long, Set<SpecialCategory>> special(List<Long> ids);
    }

    public SignalTexts(Texts record, SearchHighlighter highlighter) {
        this.record = record;
        this.highlighter = highlighter;
    }

    public SignalTexts(SignalRecord record, SearchHighlighter highlighter) {
        this(
                new Texts() {
                    @Override
                    public List<RecordedSignal> find(List<Long> ids) {
                        return record.find(ids);
                    }

                    @Override
                    public Map<Long, Set<SpecialCategory>> special(List<Long> ids) {
                        return record.special(ids);
                    }
                },
                highlighter);
    }

    /// In the order of the ids; a signal that has left the record meanwhile is passed over.
    List<SignalView> views(List<Long> ids, Question question) {
        Map<Long, RecordedSignal> found = new HashMap<>();
        record.find(ids).forEach(signal -> found.put(signal.id(), signal));
        Map<Long, Set<SpecialCategory>> special = record.special(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(signal -> view(signal, question, special.getOrDefault(signal.id(), Set.of())))
                .toList();
    }

    private SignalView view(RecordedSignal signal, Question question, Set<SpecialCategory> special) {
        MarkedText text = marked(signal, question);
        int length = signal.text().length();
        int cut = length > LEAD * 4 / 3 ? text.cutNear(LEAD) : length;
        return new SignalView(
                signal.id(),
                signal.received(),
                text.pieces(0, cut),
                text.pieces(cut, length),
                signal.language().equals("und") ? "" : signal.language(),
                tags(signal, question),
                signal.found().sentiment().code(),
                question.name(Facet.SOURCE, signal.origin().source()),
                signal.context().area().isEmpty()
                        ? ""
                        : question.name(Facet.AREA, signal.context().area()),
                signal.isRepeat(),
                special.stream().sorted().map(SpecialCategory::code).toList());
    }

    private MarkedText marked(RecordedSignal signal, Question question) {
        MarkedText text = new MarkedText(signal.text());
        highlighter
                .hits(question.filter().words(), signal.text())
                .forEach(hit -> text.markFound(hit.start(), hit.end()));
        for (Evidence evidence : signal.found().evidence()) {
            if (isAskedFor(evidence.label(), question)) {
                text.markProof(evidence.start(), evidence.end());
            }
        }
        return text;
    }

    private static List<SignalView.Tag> tags(RecordedSignal signal, Question question) {
        List<SignalView.Tag> tags = new ArrayList<>();
        signal.found().topics().forEach(code -> tags.add(tag(Facet.TOPIC, code, signal, question)));
        signal.found().experiences().forEach(code -> tags.add(tag(Facet.EXPERIENCE, code, signal, question)));
        return tags;
    }

    private static SignalView.Tag tag(Facet facet, String code, RecordedSignal signal, Question question) {
        String reasons = signal.found().evidence().stream()
                .filter(evidence -> evidence.label().equals(code))
                .map(Evidence::reason)
                .distinct()
                .collect(Collectors.joining(", "));
        return new SignalView.Tag(facet.key(), question.name(facet, code), isAskedFor(code, question), reasons);
    }

    /// A category is asked for by its own code or by its main one.
    private static boolean isAskedFor(String code, Question question) {
        return isIn(question.chosen(Facet.TOPIC), code) || isIn(question.chosen(Facet.EXPERIENCE), code);
    }

    private static boolean isIn(Collection<String> chosen, String code) {
        return chosen.stream().anyMatch(asked -> code.equals(asked) || code.startsWith(asked + "/"));
    }
}
