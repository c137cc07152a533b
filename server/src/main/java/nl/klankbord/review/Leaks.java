package nl.klankbord.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.record.ChangedSignal;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.storage.Database;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;

/// "Dit is een lek": what a reader points out is masked at once, in the text and in those that nearly equal it, and on
/// request in every text of the record that has the same words. What happened is a row; the words are nowhere.
public final class Leaks {
    private static final int PAGE = 5_000;
    private static final int BATCH = 200;

    /// More texts than this have an ordinary word in common.
    static final int MOST_ELSEWHERE = 10_000;

    private final Database database;
    private final SignalRecord record;
    private final Remasking remasking;
    private final LeakCases cases;
    private final LeakTable table;

    public Leaks(Database database, SignalRecord record, Remasking remasking, LeakCases cases) {
        this.database = database;
        this.record = record;
        this.remasking = remasking;
        this.cases = cases;
        this.table = new LeakTable(database);
    }

    /// What somebody points out.
    ///
    /// @param sequence of the text as the reader saw it
    /// @param words numbers of [ChoosableText]
    record Report(long signal, long sequence, Collection<Integer> words, PersonalData kind, String by) {}

    /// What became of it.
    sealed interface Outcome {
        record Masked(long leak, List<WordSequence> words) implements Outcome {}

        /// The text is another one than the reader saw.
        record TextChanged() implements Outcome {}

        record NothingChosen() implements Outcome {}

        record NoSuchSignal() implements Outcome {}
    }

    Outcome report(Report report) {
        return database.inTransaction(() -> {
            record.awaitTurn();
            Optional<RecordedSignal> found = signal(report.signal());
            if (found.isEmpty()) {
                return new Outcome.NoSuchSignal();
            }
            if (found.get().sequence() != report.sequence()) {
                return new Outcome.TextChanged();
            }
            List<Span> spans = ChoosableText.of(found.get().text()).spans(report.words(), report.kind());
            return spans.isEmpty() ? new Outcome.NothingChosen() : mask(found.get(), spans, report);
        });
    }

    private Outcome mask(RecordedSignal signal, List<Span> spans, Report report) {
        List<WordSequence> words = spans.stream()
                .map(span -> WordSequence.of(signal.text().substring(span.start(), span.end())))
                .toList();
        List<ChangedSignal> changed = new ArrayList<>();
        changed.add(remasking.of(signal, withRepetitions(signal.text(), spans, words)));
        for (RecordedSignal near : nearlyEqual(signal)) {
            List<Span> places = places(near.text(), words, report.kind());
            if (!places.isEmpty()) {
                changed.add(remasking.of(near, places));
            }
        }
        record.change(changed);
        int size = words.stream().mapToInt(WordSequence::size).sum();
        long leak = table.add(signal, report, size, ids(changed));
        cases.keep(leak, signal, spans);
        Checks.countAsLeaked(database, ids(changed), report.by());
        return new Outcome.Masked(leak, words);
    }

    private static List<Span> withRepetitions(String text, List<Span> spans, List<WordSequence> words) {
        Set<Span> all = new LinkedHashSet<>(spans);
        all.addAll(places(text, words, spans.getFirst().kind()));
        return List.copyOf(all);
    }

    private static List<Span> places(String text, List<WordSequence> words, PersonalData kind) {
        return words.stream()
                .flatMap(sequence -> sequence.places(text, kind).stream())
                .toList();
    }

    private List<RecordedSignal> nearlyEqual(RecordedSignal signal) {
        long first = signal.isRepeat() ? signal.repeatOf() : signal.id();
        List<RecordedSignal> near = new ArrayList<>(record.repeatsOf(first));
        near.addAll(record.find(List.of(first)));
        near.removeIf(other -> other.id() == signal.id());
        return near;
    }

    private Optional<RecordedSignal> signal(long id) {
        return record.find(List.of(id)).stream().findFirst();
    }

    /// Where else in the record the words stand. Reads every text.
    ///
    /// @param ids at most [#MOST_ELSEWHERE] and one
    /// @param examples a few of the texts
    record Elsewhere(List<Long> ids, List<String> examples) {
        boolean isTooMany() {
            return ids.size() > MOST_ELSEWHERE;
        }
    }

    Elsewhere elsewhere(OpenLeaks.Words words, int mostExamples) {
        List<Long> ids = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        long last = 0;
        List<SignalRecord.StoredText> page;
        do {
            page = record.textsAfter(last, PAGE);
            for (SignalRecord.StoredText text : page) {
                last = text.id();
                if (ids.size() <= MOST_ELSEWHERE
                        && !places(text.text(), words.sequences(), words.kind()).isEmpty()) {
                    ids.add(text.id());
                    if (examples.size() < mostExamples) {
                        examples.add(text.text());
                    }
                }
            }
        } while (page.size() == PAGE && ids.size() <= MOST_ELSEWHERE);
        return new Elsewhere(ids, examples);
    }

    /// Masks the words in these texts too.
    void widen(long leak, OpenLeaks.Words words, List<Long> ids, String by) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            database.inTransaction(() -> {
                record.awaitTurn();
                List<ChangedSignal> changed = record.find(batch).stream()
                        .filter(signal -> !places(signal.text(), words.sequences(), words.kind())
                                .isEmpty())
                        .map(signal -> remasking.of(signal, places(signal.text(), words.sequences(), words.kind())))
                        .toList();
                record.change(changed);
                Checks.countAsLeaked(database, ids(changed), by);
                table.widen(leak, ids(changed), by);
                return leak;
            });
        }
    }

    private static List<Long> ids(List<ChangedSignal> changed) {
        return changed.stream().map(ChangedSignal::id).toList();
    }

    LeakTable table() {
        return table;
    }
}
