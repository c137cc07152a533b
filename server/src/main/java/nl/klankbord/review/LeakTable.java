package nl.klankbord.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.storage.Database;
import nl.klankbord.text.findings.PersonalData;
import org.jspecify.annotations.Nullable;

/// Table `leak`: what was pointed out, by whom and when. Never the words.
final class LeakTable {
    private static final String COLUMNS = """
            select id, signal, source, kind, words, texts, reported_at, reported_by, widened_at, widened_by, erased_at
            from leak\s""";

    private final Database database;

    LeakTable(Database database) {
        this.database = database;
    }

    /// @param texts in which it was masked
    long add(RecordedSignal signal, Leaks.Report report, int words, List<Long> texts) {
        long leak = database.sql()
                .sql("""
                        insert into leak (signal, source, kind, words, texts, reported_by)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(signal.id(), signal.origin().source(), report.kind().name(), words, texts.size(), report.by())
                .query(Long.class)
                .single();
        addTexts(leak, texts);
        return leak;
    }

    private void addTexts(long leak, List<Long> texts) {
        database.sql()
                .sql("insert into leak_text (leak, signal) select ?, unnest(?::bigint[]) on conflict do nothing")
                .params(leak, texts.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    void widen(long leak, List<Long> texts, String by) {
        addTexts(leak, texts);
        database.sql().sql("""
                        update leak set texts = texts + ?, widened_at = now(), widened_by = ?, erased_at = null
                        where id = ?""").params(texts.size(), by, leak).update();
    }

    Optional<Leak> find(long id) {
        return database.sql()
                .sql(COLUMNS + "where id = ?")
                .param(id)
                .query(LeakTable::leak)
                .optional();
    }

    List<Leak> newest(int most) {
        return database.sql()
                .sql(COLUMNS + "order by id desc limit ?")
                .param(most)
                .query(LeakTable::leak)
                .list();
    }

    List<Leak> newest(String source, int most) {
        return database.sql()
                .sql(COLUMNS + "where source = ? order by id desc limit ?")
                .params(source, most)
                .query(LeakTable::leak)
                .list();
    }

    List<Long> toErase() {
        return database.sql()
                .sql("select id from leak where erased_at is null order by id")
                .query((row, place) -> row.getLong(1))
                .list();
    }

    Timestamp now() {
        return database.sql()
                .sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single();
    }

    /// What was masked after the erasing began waits for the next time.
    void erased(List<Long> leaks, Timestamp begun) {
        database.sql()
                .sql("""
                        update leak set erased_at = now()
                        where id = any (?::bigint[]) and coalesce(widened_at, reported_at) < ?""")
                .params(leaks.stream().mapToLong(Long::longValue).toArray(), begun)
                .update();
    }

    private static Leak leak(ResultSet row, int place) throws SQLException {
        return new Leak(
                row.getLong("id"),
                row.getLong("signal"),
                row.getString("source"),
                PersonalData.valueOf(row.getString("kind")),
                row.getInt("words"),
                row.getLong("texts"),
                new Leak.Event(row.getTimestamp("reported_at").toInstant(), row.getString("reported_by")),
                event(row.getTimestamp("widened_at"), row.getString("widened_by")),
                Optional.ofNullable(row.getTimestamp("erased_at")).map(Timestamp::toInstant));
    }

    static Optional<Leak.Event> event(@Nullable Timestamp at, @Nullable String by) {
        return at == null || by == null ? Optional.empty() : Optional.of(new Leak.Event(at.toInstant(), by));
    }
}
