package nl.klankbord.review;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import nl.klankbord.insight.IndexFollower;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Behind a leak that was masked the old words still lie in the files of the index and in dead rows of the database.
/// This
/// takes them out and notes when it was done; what was not done, because the program stopped, is done the next time.
public final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Database database;
    private final SignalRecord record;
    private final IndexFollower follower;
    private final LeakTable leaks;
    private final Executor executor;

    /// @param executor does the work, so that nobody waits for it
    public Erasure(Database database, SignalRecord record, IndexFollower follower, Executor executor) {
        this.database = database;
        this.record = record;
        this.follower = follower;
        this.leaks = new LeakTable(database);
        this.executor = executor;
    }

    /// Begins and returns at once.
    public void begin() {
        executor.execute(this::eraseOrTell);
    }

    /// Waits a moment until the index has the texts as they are now.
    void awaitIndex() {
        follower.waitUntil(record.lastSequence(), Duration.ofSeconds(2));
    }

    private void eraseOrTell() {
        try {
            erase();
        } catch (RuntimeException fault) {
            LOG.warn("What leaked is masked, but could not yet be erased from the files; the next time again", fault);
        }
    }

    /// @return whether there is nothing left to erase
    synchronized boolean erase() {
        Timestamp begun = leaks.now();
        List<Long> open = leaks.toErase();
        if (open.isEmpty()) {
            return true;
        }
        if (!follower.expunge(record.lastSequence(), PATIENCE)) {
            return false;
        }
        database.sql()
                .sql("vacuum (analyze, index_cleanup on) signal, signal_band, signal_special")
                .update();
        leaks.erased(open, begun);
        return true;
    }
}
