package nl.klankbord.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klankbord.record.RecordedSignal;

/// Search and counts over masked texts. Derived: everything in it can be made again from the record.
public interface SignalIndex extends AutoCloseable {
    /// The sequence of the last change that is safe on disk; 0 when the index is new.
    long sequence();

    /// Adds or replaces signals and makes them visible to the next question; a later [#save] makes them safe.
    void update(List<RecordedSignal> signals);

    /// Writes all updates to disk together with the sequence they reach.
    void save(long sequence);

    Overview overview(Filter filter);

    /// The first day of each source that has signals: before it nothing can be compared.
    Map<String, LocalDate> firstDays();

    /// The newest signals that meet the filter, by day received.
    ///
    /// @param skip how many to pass over, at most 10,000
    Page newest(Filter filter, int skip, int count);

    @Override
    void close();

    /// @param ids numbers in the record, newest first
    /// @param total how many meet the filter in all, repeats included
    record Page(List<Long> ids, long total) {}
}
