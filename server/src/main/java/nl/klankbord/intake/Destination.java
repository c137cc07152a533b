package nl.klankbord.intake;

import java.util.List;

/// Where a delivery brings its signals: masking, categorisation and the record. Implemented by `SignalJourney`.
public interface Destination {
    /// Masks and categorises; nothing is written yet. May be called on several threads at once.
    Prepared prepare(List<ReceivedSignal> batch);

    /// A batch without raw texts, ready to be kept.
    interface Prepared {
        /// Writes the batch within the transaction that the calling thread has open in [nl.klankbord.storage.Database].
        Kept keep();
    }

    /// What became of a batch.
    ///
    /// @param added new signals
    /// @param known signals whose source and record id were there already
    /// @param repeats those among the added that nearly equal an earlier signal of the source and are not counted
    record Kept(int added, int known, int repeats) {
        public Kept plus(Kept other) {
            return new Kept(added + other.added, known + other.known, repeats + other.repeats);
        }
    }
}
