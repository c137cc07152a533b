package nl.klankbord.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klankbord.intake.Destination;
import nl.klankbord.storage.Database;
import nl.klankbord.text.special.SpecialCategory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Every signal once, masked, in PostgreSQL. Changes are numbered in the order in which they became visible: whoever
/// has seen all changes up to a sequence will never find an earlier one that was not there before.
public final class SignalRecord {
    /// Any number that nothing else in this database locks: "klank" in ASCII.
    private static final long LOCK = 0x6B_6C_61_6E_6BL;

    private static final int MOST_REPEATS = 1000;

    private final Database database;
    private final Repeats repeats;
    private final MaskingCounts counts;
    private final SignalChanges changes;
    private final String madeBy;

    /// A record to read. What it keeps is marked as made by an unnamed version.
    public SignalRecord(Database database) {
        this(database, "");
    }

    /// @param madeBy versions of the masker, the rules and the taxonomy that make what is kept
    public SignalRecord(Database database, String madeBy) {
        this.database = database;
        this.repeats = new Repeats(database);
        this.counts = new MaskingCounts(database);
        this.changes = new SignalChanges(database, madeBy);
        this.madeBy = madeBy;
    }

    /// Adds the signals whose source and record id are new, within the transaction of this thread. From here to the end
    /// of that transaction other writers wait.
    ///
    /// @throws IllegalStateException outside a transaction
    public Destination.Kept keep(List<PreparedSignal> batch) {
        requireTransaction();
        List<NewSignal> delivered = firstOfEachOrigin(batch);
        awaitTurn();
        List<NewSignal> added = withoutKnown(delivered);
        long[] repeatOf = write(added);
        counts.add(added);
        int repeated = (int) IntStream.range(0, repeatOf.length)
                .filter(at -> repeatOf[at] != 0)
                .count();
        return new Destination.Kept(added.size(), batch.size() - added.size(), repeated);
    }

    /// Gives signals another text with all that follows from it, within the transaction of this thread; those that are
    /// no
    /// longer there are passed over.
    ///
    /// @return the sequence of the last change, 0 when nothing changed
    /// @throws IllegalStateException outside a transaction
    public long change(List<ChangedSignal> changed) {
        requireTransaction();
        awaitTurn();
        return changes.write(changed);
    }

    /// The next changes, in order.
    public List<RecordedSignal> changedAfter(long sequence, int most) {
        return database.sql()
                .sql("select " + SignalRows.COLUMNS + " from signal where sequence > ? order by sequence limit ?")
                .params(sequence, most)
                .query(SignalRows::read)
                .list();
    }

    /// The signals in the order asked; those that are no longer there are left out.
    public List<RecordedSignal> find(List<Long> ids) {
        return database.sql()
                .sql("select " + SignalRows.COLUMNS + """
                         from unnest(?::bigint[]) with ordinality as asked (id, place) join signal using (id)
                        order by place""")
                .param(ids.stream().mapToLong(Long::longValue).toArray())
                .query(SignalRows::read)
                .list();
    }

    /// Signals that nearly equal this one, in the order they came in; at most 1,000.
    public List<RecordedSignal> repeatsOf(long id) {
        return database.sql()
                .sql("select " + SignalRows.COLUMNS + " from signal where repeat_of = ? order by id limit ?")
                .params(id, MOST_REPEATS)
                .query(SignalRows::read)
                .list();
    }

    /// Texts in the order of their signals, to go through the whole record page by page.
    public List<StoredText> textsAfter(long id, int most) {
        return database.sql()
                .sql("select id, text from signal where id > ? order by id limit ?")
                .params(id, most)
                .query((row, place) -> new StoredText(row.getLong(1), row.getString(2)))
                .list();
    }

    /// @param text masked
    public record StoredText(long id, String text) {}

    /// Of these signals those whose text tells something of a special category.
    public Map<Long, Set<SpecialCategory>> special(List<Long> ids) {
        Map<Long, Set<SpecialCategory>> special = new HashMap<>();
        database.sql()
                .sql("select signal, category from signal_special where signal = any (?::bigint[])")
                .param(ids.stream().mapToLong(Long::longValue).toArray())
                .query(row -> {
                    special.computeIfAbsent(row.getLong(1), id -> EnumSet.noneOf(SpecialCategory.class))
                            .add(SpecialCategory.of(row.getString(2)));
                });
        return special;
    }

    /// The sequence of the last change; 0 when nothing was ever recorded.
    public long lastSequence() {
        return number("select coalesce(max(sequence), 0) from signal");
    }

    /// How many signals there are, repeats included. Reads a whole index.
    public long count() {
        return number("select count(*) from signal");
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Signals are kept within a transaction");
        }
    }

    private List<NewSignal> firstOfEachOrigin(List<PreparedSignal> batch) {
        Map<Key, PreparedSignal> first = LinkedHashMap.newLinkedHashMap(batch.size());
        for (PreparedSignal signal : batch) {
            first.putIfAbsent(new Key(signal.origin().source(), signal.origin().recordId()), signal);
        }
        return first.values().stream()
                .map(signal -> NewSignal.of(signal, madeBy))
                .toList();
    }

    /// One writer at a time, until its transaction ends: else a later number could become visible before an earlier
    /// one, and whoever follows the changes would miss the earlier.
    public void awaitTurn() {
        database.sql().sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
    }

    private List<NewSignal> withoutKnown(List<NewSignal> delivered) {
        Set<Integer> known = new HashSet<>();
        database.sql()
                .sql("""
                        select asked.place
                        from unnest(?::text[], ?::text[]) with ordinality as asked (source, record_id, place)
                        join signal using (source, record_id)""")
                .params(
                        delivered.stream()
                                .map(signal -> signal.origin().source())
                                .toArray(String[]::new),
                        delivered.stream()
                                .map(signal -> signal.origin().recordId())
                                .toArray(String[]::new))
                .query(row -> {
                    known.add(row.getInt(1) - 1);
                });
        return IntStream.range(0, delivered.size())
                .filter(place -> !known.contains(place))
                .mapToObj(delivered::get)
                .toList();
    }

    /// @return for each signal the id of the one it repeats, or 0
    private long[] write(List<NewSignal> added) {
        long[] numbers = newNumbers(added.size());
        long[] repeatOf = repeats.find(added, numbers);
        CopyText rows = new CopyText();
        for (int at = 0; at < numbers.length; at++) {
            rows.values(added.get(at).row())
                    .number(numbers[at])
                    .number(numbers[at])
                    .plain(repeatOf[at] == 0 ? null : repeatOf[at])
                    .endRow();
        }
        if (!rows.isEmpty()) {
            database.copyIn(
                    "copy signal (" + NewSignal.COLUMNS + ", id, sequence, repeat_of) from stdin", rows.toString());
        }
        writeSpecial(added, numbers);
        return repeatOf;
    }

    private void writeSpecial(List<NewSignal> added, long[] numbers) {
        CopyText rows = new CopyText();
        for (int at = 0; at < numbers.length; at++) {
            for (SpecialCategory category : added.get(at).content().special()) {
                rows.number(numbers[at]).text(category.code()).endRow();
            }
        }
        if (!rows.isEmpty()) {
            database.copyIn("copy signal_special (signal, category) from stdin", rows.toString());
        }
    }

    private long[] newNumbers(int count) {
        return database
                .sql()
                .sql("select nextval('signal_sequence') from generate_series(1, ?) order by 1")
                .param(count)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private long number(String question) {
        return database.sql().sql(question).query(Long.class).single();
    }

    private record Key(String source, String recordId) {}
}
