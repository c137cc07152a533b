package nl.klankbord.insight;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.record.RecordedSignal;

/// A record in memory that can be lost and found again.
final class ListedChanges implements IndexFollower.Changes {
    private final List<RecordedSignal> signals = new ArrayList<>();
    private boolean lost;
    private int questions;

    synchronized void add(RecordedSignal signal) {
        signals.removeIf(old -> old.id() == signal.id());
        signals.add(signal);
    }

    synchronized void clear() {
        signals.clear();
    }

    synchronized void lose() {
        lost = true;
    }

    synchronized void find() {
        lost = false;
    }

    synchronized int questions() {
        return questions;
    }

    @Override
    public synchronized List<RecordedSignal> changedAfter(long sequence, int most) {
        refuseWhenLost();
        return signals.stream()
                .filter(signal -> signal.sequence() > sequence)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long lastSequence() {
        refuseWhenLost();
        return signals.isEmpty() ? 0 : signals.getLast().sequence();
    }

    private void refuseWhenLost() {
        questions++;
        if (lost) {
            throw new IllegalStateException("The database is lost");
        }
    }
}
