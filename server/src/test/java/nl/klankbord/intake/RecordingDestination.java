package nl.klankbord.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.text.personaldata.Masker;

/// Keeps what it is given in memory, as the record would: a source and record id once.
final class RecordingDestination implements Destination {
    private final Masker masker = new Masker();
    private final Set<String> ids = new HashSet<>();
    final List<Kept> signals = new ArrayList<>();
    private int faultAfter = Integer.MAX_VALUE;

    /// A signal in words that can be compared.
    record Kept(String recordId, String received, String text, SignalContext context) {}

    /// From then on keeping fails, as when the disk is full.
    void failAfter(int count) {
        faultAfter = count;
    }

    @Override
    public Prepared prepare(List<ReceivedSignal> batch) {
        return () -> keep(batch);
    }

    private synchronized Destination.Kept keep(List<ReceivedSignal> batch) {
        if (signals.size() + batch.size() > faultAfter) {
            throw new IllegalStateException("The disk is full");
        }
        int added = 0;
        for (ReceivedSignal signal : batch) {
            if (ids.add(signal.origin().source() + " " + signal.origin().recordId())) {
                added++;
                signals.add(new Kept(
                        signal.origin().recordId(),
                        signal.received().toString(),
                        masker.mask(signal.text()).text(),
                        signal.context()));
            }
        }
        return new Destination.Kept(added, batch.size() - added, 0);
    }

    List<String> recordIds() {
        return signals.stream().map(Kept::recordId).toList();
    }
}
