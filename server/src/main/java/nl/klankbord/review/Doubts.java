package nl.klankbord.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.SignalIndex;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.findings.Finding;

/// Texts in which the masker left something readable that might be personal data. Looks through the newest texts of a
/// source alone, so that it takes no longer as the record grows.
public final class Doubts {
    private static final int LOOKED_THROUGH = 300;
    private static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    private final SignalIndex index;
    private final SignalRecord record;
    private final Rereading rereading;
    private final Checks checks;

    public Doubts(SignalIndex index, SignalRecord record, Rereading rereading, Checks checks) {
        this.index = index;
        this.record = record;
        this.rereading = rereading;
        this.checks = checks;
    }

    /// @param doubts the most doubtful first, at least one
    record Doubtful(RecordedSignal signal, List<Finding> doubts) {
        double most() {
            return doubts.getFirst().certainty();
        }
    }

    /// @param lookedThrough how many texts were read
    /// @param texts the most doubtful first, without those that were judged
    record Found(int lookedThrough, List<Doubtful> texts) {}

    Found find(String source, int most) {
        Filter newest = new Filter(ALWAYS, Map.of(Facet.SOURCE, Set.of(source)), "");
        List<Long> ids = index.newest(newest, 0, LOOKED_THROUGH).ids();
        Set<Long> judged = new HashSet<>(checks.judgedForDoubt(ids));
        List<Doubtful> doubtful = new ArrayList<>();
        for (RecordedSignal signal : record.find(ids)) {
            List<Finding> doubts = judged.contains(signal.id()) ? List.of() : rereading.doubts(signal.text());
            if (!doubts.isEmpty()) {
                doubtful.add(new Doubtful(signal, doubts));
            }
        }
        doubtful.sort(Comparator.comparingDouble(Doubtful::most).reversed());
        return new Found(ids.size(), doubtful.stream().limit(most).toList());
    }
}
