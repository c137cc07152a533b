package nl.klankbord.insight;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index equal to the record: whatever the index missed, through a crash or because it was made again, it
/// reads
/// back by the sequence of changes. A lost database is waited for.
public final class IndexFollower implements AutoCloseable {
    /// What is asked of [SignalRecord].
    interface Changes {
        /// @param most at most so many; fewer means that there are no more
        List<RecordedSignal> changedAfter(long sequence, int most);

        long lastSequence();
    }

    /// Told after each page of a rebuild.
    public interface Progress {
        /// @return whether to go on
        boolean reached(long sequence, long last);
    }

    /// How often to look, how often to write to disk, and how long to wait at most for a lost database.
    record Pace(Duration look, Duration save, Duration longestWait) {
        static final Pace NORMAL = new Pace(Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int PAGE = 2_000;

    private final Changes changes;
    private final LuceneIndex index;
    private final Pace pace;
    private final Thread thread =
            Thread.ofPlatform().name("index-follower").daemon().unstarted(this::follow);

    private final ReentrantLock step = new ReentrantLock();
    private final Condition moved = step.newCondition();
    private final Condition stopped = step.newCondition();
    private long savedAt = System.nanoTime();
    private boolean wasUpToDate;
    private volatile long reached;
    private volatile long last = Long.MAX_VALUE;
    private volatile boolean running = true;
    private volatile Optional<String> fault = Optional.empty();

    public IndexFollower(SignalRecord record, LuceneIndex index) {
        this(changes(record), index, Pace.NORMAL);
    }

    IndexFollower(Changes changes, LuceneIndex index, Pace pace) {
        this.changes = changes;
        this.index = index;
        this.pace = pace;
        this.reached = index.sequence();
    }

    private static Changes changes(SignalRecord record) {
        return new Changes() {
            @Override
            public List<RecordedSignal> changedAfter(long sequence, int most) {
                return record.changedAfter(sequence, most);
            }

            @Override
            public long lastSequence() {
                return record.lastSequence();
            }
        };
    }

    /// Begins to follow on a thread of its own; returns at once.
    public void start() {
        thread.start();
    }

    private void follow() {
        Duration wait = pace.look();
        boolean healed = false;
        while (running) {
            try {
                healed = healed || heal();
                boolean more = advance();
                recovered();
                wait = more ? Duration.ZERO : pace.look();
            } catch (RuntimeException failure) {
                failed(failure);
                wait = longer(wait);
            }
            pause(wait);
        }
    }

    /// An index that is ahead of its record follows another record, for instance one put back from a backup: it is
    /// emptied.
    private boolean heal() {
        long end = changes.lastSequence();
        if (end < reached) {
            LOG.warn("The index is at change {} and the record at {}: the index is made again", reached, end);
            return reindex((sequence, of) -> running);
        }
        return true;
    }

    /// @return whether there is more to read
    private boolean advance() {
        long from = reached;
        List<RecordedSignal> page = changes.changedAfter(from, PAGE);
        step.lock();
        try {
            if (from != reached) {
                return true;
            }
            index.update(page);
            boolean more = page.size() == PAGE;
            reached = page.isEmpty() ? reached : page.getLast().sequence();
            last = more ? Math.max(reached + 1, changes.lastSequence()) : reached;
            saveWhenDue(more);
            moved.signalAll();
            return more;
        } finally {
            step.unlock();
        }
    }

    /// The first time that nothing is left to read counts as due: then the index is healed.
    private void saveWhenDue(boolean more) {
        boolean due = (!more && !wasUpToDate)
                || System.nanoTime() - savedAt >= pace.save().toNanos();
        wasUpToDate |= !more;
        if (due && reached > index.sequence()) {
            save();
        }
    }

    private void save() {
        index.save(reached);
        savedAt = System.nanoTime();
    }

    private void recovered() {
        if (fault.isPresent()) {
            LOG.info("The index follows the record again, at change {}", reached);
            fault = Optional.empty();
        }
    }

    private void failed(RuntimeException failure) {
        if (fault.isEmpty()) {
            LOG.warn("The index cannot follow the record, at change {}; trying again until it can", reached, failure);
        }
        fault = Optional.of(failure.toString());
    }

    private Duration longer(Duration wait) {
        Duration doubled = wait.compareTo(pace.look()) < 0 ? pace.look() : wait.multipliedBy(2);
        return doubled.compareTo(pace.longestWait()) > 0 ? pace.longestWait() : doubled;
    }

    /// Ends early when the follower is closed. The thread is never interrupted: Lucene would lose its open files by
    /// that.
    private void pause(Duration wait) {
        step.lock();
        try {
            long nanos = wait.toNanos();
            while (running && nanos > 0) {
                nanos = stopped.awaitNanos(nanos);
            }
        } catch (InterruptedException notByUs) {
            running = false;
        } finally {
            step.unlock();
        }
    }

    /// Whether everything that was in the record at the last look can be found.
    public boolean upToDate() {
        return fault.isEmpty() && reached >= last;
    }

    /// How many changes the index has yet to read, as far as known at the last look; 0 before the first.
    public long behind() {
        return last == Long.MAX_VALUE ? 0 : Math.max(0, last - reached);
    }

    /// What keeps the index from following the record at this moment.
    public Optional<String> lastFault() {
        return fault;
    }

    /// Waits until the change with this sequence can be found.
    ///
    /// @return whether it can, within the time given
    public boolean waitUntil(long sequence, Duration timeout) {
        step.lock();
        try {
            long nanos = timeout.toNanos();
            while (reached < sequence && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
            return reached >= sequence;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return reached >= sequence;
        } finally {
            step.unlock();
        }
    }

    /// Takes the words of signals that changed or left, up to this sequence, out of the files of the index.
    ///
    /// @return whether that was done; not when the index did not reach the sequence in time, or the files are still
    ///     being read
    public boolean expunge(long sequence, Duration timeout) {
        if (!waitUntil(sequence, timeout)) {
            return false;
        }
        step.lock();
        try {
            boolean gone = index.expunge(reached);
            savedAt = System.nanoTime();
            return gone;
        } finally {
            step.unlock();
        }
    }

    /// Makes the index again from the whole record. The old index serves until the new one is complete, and stays when
    /// this is stopped or fails.
    ///
    /// @return whether the new index took the place of the old one
    public boolean reindex(Progress progress) {
        try (LuceneIndex.Rebuild rebuild = index.rebuild()) {
            long sequence = 0;
            List<RecordedSignal> page;
            do {
                page = changes.changedAfter(sequence, PAGE);
                rebuild.index().update(page);
                sequence = page.isEmpty() ? sequence : page.getLast().sequence();
                if (!running || !progress.reached(sequence, Math.max(sequence, changes.lastSequence()))) {
                    return false;
                }
            } while (page.size() == PAGE);
            complete(rebuild, sequence);
            return true;
        }
    }

    /// What changed since the last page the follower reads, as it goes on from there.
    private void complete(LuceneIndex.Rebuild rebuild, long sequence) {
        step.lock();
        try {
            rebuild.complete(sequence);
            reached = sequence;
            savedAt = System.nanoTime();
        } finally {
            step.unlock();
        }
    }

    /// Stops following and writes to disk what was read. What cannot be written is read again at the next start.
    @Override
    public void close() {
        step.lock();
        try {
            running = false;
            stopped.signalAll();
        } finally {
            step.unlock();
        }
        join();
        try {
            if (reached > index.sequence()) {
                save();
            }
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
