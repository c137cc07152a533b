package nl.klankbord.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.klankbord.storage.Database;
import org.jspecify.annotations.Nullable;

/// The deliveries and their quarantine in the database. What a delivery brought and how far it came are written in one
/// transaction, so that after any crash every row is there exactly once.
public final class Deliveries {
    /// More refused rows than this are counted, not listed.
    static final int LISTED = 50_000;

    private static final String ROWS = """
            select id, source, file_name, size, process, heartbeat_at, started_at, started_by, finished_at, cancelled_at,
                   cancelled_by, failed_at, failure, through_line, bytes_read, rows_read, added, known, repeats, refused
            from delivery
            """;

    private final Database database;
    private final Delivery.Worker process = Delivery.Worker.current();

    public Deliveries(Database database) {
        this.database = database;
    }

    /// Newest first.
    public List<Delivery> newest(int count) {
        return database.sql()
                .sql(ROWS + "order by id desc limit :count")
                .param("count", count)
                .query(Deliveries::delivery)
                .list();
    }

    public Optional<Delivery> find(long id) {
        return database.sql()
                .sql(ROWS + "where id = :id")
                .param("id", id)
                .query(Deliveries::delivery)
                .optional();
    }

    /// The refused rows in the order of the file.
    public List<Delivery.Quarantined> quarantine(long id, int count) {
        return database.sql()
                .sql("""
                        select line, record_id, reason, coalesce(repaired_by, 0) as repaired_by from quarantine
                        where delivery = :id order by line limit :count""")
                .param("id", id)
                .param("count", count)
                .query((row, number) -> new Delivery.Quarantined(
                        row.getLong("line"),
                        row.getString("record_id"),
                        row.getString("reason"),
                        row.getLong("repaired_by")))
                .list();
    }

    /// Asks a running delivery to stop; it does so before its next batch.
    ///
    /// @return false when it was not running or waiting to be resumed
    public boolean cancel(long id, String by) {
        return database.sql().sql("""
                                update delivery set cancelled_at = now(), cancelled_by = :by
                                where id = :id and finished_at is null and cancelled_at is null and failed_at is null""").param("id", id).param("by", by).update() == 1;
    }

    /// What tells a file from another before it has been read to the end.
    ///
    /// @param fingerprint hash of its first megabyte
    record Known(String source, String fileName, long size, String fingerprint) {}

    /// Begins a delivery, or goes on with an earlier one of the same file that did not finish.
    ///
    /// @return the delivery; nothing when one of the same file is running
    Optional<Delivery> begin(Known file, String by) {
        return database.inTransaction(() -> {
            lockSource(file.source());
            Optional<Delivery> earlier = unfinished(file);
            if (earlier.isPresent()) {
                return earlier.filter(delivery -> !delivery.isRunning()).map(delivery -> resume(delivery, by));
            }
            return find(insert(file, by));
        });
    }

    /// The delivery that holds what the API brings for a source on one day; never finished for good.
    long ofApi(String source, LocalDate day) {
        Known file = new Known(source, "API", -1, "api " + day);
        return database.inTransaction(() -> {
            lockSource(source);
            Optional<Long> known = database.sql()
                    .sql("""
                            update delivery set process = :process
                            where source = :source and fingerprint = :fingerprint returning id""")
                    .param("process", process.text())
                    .param("source", source)
                    .param("fingerprint", file.fingerprint())
                    .query(Long.class)
                    .optional();
            return known.orElseGet(() -> {
                long id = insert(file, "API");
                finish(id, "");
                return id;
            });
        });
    }

    private void lockSource(String source) {
        database.sql()
                .sql("select code from source where code = :source for update")
                .param("source", source)
                .query(String.class)
                .single();
    }

    private Optional<Delivery> unfinished(Known file) {
        return database.sql()
                .sql(ROWS + """
                        where source = :source and file_name = :name and size = :size and fingerprint = :fingerprint
                          and finished_at is null order by id desc limit 1""")
                .param("source", file.source())
                .param("name", file.fileName())
                .param("size", file.size())
                .param("fingerprint", file.fingerprint())
                .query(Deliveries::delivery)
                .optional();
    }

    private long insert(Known file, String by) {
        return database.sql()
                .sql("""
                        insert into delivery (source, file_name, size, fingerprint, process, started_by)
                        values (:source, :name, :size, :fingerprint, :process, :by) returning id""")
                .param("source", file.source())
                .param("name", file.fileName())
                .param("size", file.size())
                .param("fingerprint", file.fingerprint())
                .param("process", process.text())
                .param("by", by)
                .query(Long.class)
                .single();
    }

    private Delivery resume(Delivery delivery, String by) {
        database.sql()
                .sql("""
                        update delivery set resumed_at = now(), resumed_by = :by, heartbeat_at = now(), process = :process,
                               cancelled_at = null, cancelled_by = null, failed_at = null, failure = null
                        where id = :id""")
                .param("by", by)
                .param("process", process.text())
                .param("id", delivery.id())
                .update();
        return find(delivery.id()).orElseThrow();
    }

    /// Writes a batch and how far the delivery came, all or nothing.
    ///
    /// @param keeping writes the signals within the transaction
    /// @return the counts up to here, or nothing when the delivery has been cancelled and the batch was not written
    Optional<Delivery.Counts> keep(long id, Batch batch, Supplier<Destination.Kept> keeping) {
        return database.inTransaction(() -> locked(id).map(delivery -> {
            Destination.Kept kept = keeping.get();
            repair(delivery, batch.recordIds());
            if (delivery.counts().refused() < LISTED) {
                quarantine(id, batch.refused());
            }
            Delivery.Counts counts =
                    delivery.counts().plus(kept, batch.refused().size());
            progress(id, batch, counts);
            return counts;
        }));
    }

    /// The outcome of some rows that follow each other in a file.
    ///
    /// @param bytes of the file read when the batch was full
    /// @param recordIds of the accepted rows
    record Batch(long throughLine, long bytes, List<String> recordIds, List<SignalRules.Outcome.Refused> refused) {}

    private Optional<Delivery> locked(long id) {
        return database.sql()
                .sql(ROWS + "where id = :id and cancelled_at is null and process = :process for update")
                .param("id", id)
                .param("process", process.text())
                .query(Deliveries::delivery)
                .optional();
    }

    private void repair(Delivery delivery, List<String> recordIds) {
        database.sql()
                .sql("""
                        update quarantine set repaired_at = now(), repaired_by = :delivery
                        where repaired_at is null and record_id <> '' and record_id = any(:ids)
                          and delivery in (select id from delivery where source = :source)""")
                .param("delivery", delivery.id())
                .param("ids", recordIds.toArray(String[]::new))
                .param("source", delivery.source())
                .update();
    }

    private void quarantine(long id, List<SignalRules.Outcome.Refused> refused) {
        if (refused.isEmpty()) {
            return;
        }
        database.sql()
                .sql("""
                        insert into quarantine (delivery, line, record_id, reason)
                        select :id, line, record_id, reason
                        from unnest(cast(:lines as bigint[]), cast(:ids as text[]), cast(:reasons as text[]))
                             as refused (line, record_id, reason)
                        on conflict do nothing""")
                .param("id", id)
                .param(
                        "lines",
                        refused.stream().map(SignalRules.Outcome.Refused::line).toArray(Long[]::new))
                .param(
                        "ids",
                        refused.stream()
                                .map(SignalRules.Outcome.Refused::recordId)
                                .toArray(String[]::new))
                .param(
                        "reasons",
                        refused.stream()
                                .map(SignalRules.Outcome.Refused::reason)
                                .toArray(String[]::new))
                .update();
    }

    private void progress(long id, Batch batch, Delivery.Counts counts) {
        database.sql()
                .sql("""
                        update delivery set through_line = :line, bytes_read = :bytes, heartbeat_at = now(),
                               rows_read = :read, added = :added, known = :known, repeats = :repeats, refused = :refused
                        where id = :id""")
                .param("line", batch.throughLine())
                .param("bytes", batch.bytes())
                .param("read", counts.read())
                .param("added", counts.added())
                .param("known", counts.known())
                .param("repeats", counts.repeats())
                .param("refused", counts.refused())
                .param("id", id)
                .update();
    }

    /// A sign of life while a batch takes long.
    ///
    /// @return false when the delivery has been cancelled
    boolean heartbeat(long id) {
        return database.sql()
                        .sql("update delivery set heartbeat_at = now() where id = :id and cancelled_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    /// @param sha256 of the whole file
    void finish(long id, String sha256) {
        database.sql().sql("""
                        update delivery set finished_at = now(), sha256 = :sha256
                        where id = :id and cancelled_at is null""").param("sha256", sha256).param("id", id).update();
    }

    /// @param reason plain Dutch, without content of the file
    void fail(long id, String reason) {
        database.sql().sql("""
                        update delivery set failed_at = now(), failure = :reason
                        where id = :id and finished_at is null and cancelled_at is null""").param("reason", reason).param("id", id).update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("source"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                state(row),
                row.getLong("through_line"),
                row.getLong("bytes_read"),
                new Delivery.Counts(
                        row.getLong("rows_read"),
                        row.getLong("added"),
                        row.getLong("known"),
                        row.getLong("repeats"),
                        row.getLong("refused")));
    }

    private static Delivery.State state(ResultSet row) throws SQLException {
        @Nullable Timestamp finished = row.getTimestamp("finished_at");
        @Nullable Timestamp cancelled = row.getTimestamp("cancelled_at");
        @Nullable Timestamp failed = row.getTimestamp("failed_at");
        if (finished != null) {
            return new Delivery.State.Finished(finished.toInstant());
        }
        if (cancelled != null) {
            return new Delivery.State.Cancelled(cancelled.toInstant(), row.getString("cancelled_by"));
        }
        if (failed != null) {
            return new Delivery.State.Failed(failed.toInstant(), row.getString("failure"));
        }
        Instant heartbeat = row.getTimestamp("heartbeat_at").toInstant();
        return new Delivery.Worker(row.getString("process")).isAlive(heartbeat, Instant.now())
                ? new Delivery.State.Running()
                : new Delivery.State.Interrupted(heartbeat);
    }
}
