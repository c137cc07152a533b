package nl.klankbord.review;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.storage.Database;

/// Texts that people read to see whether something personal is still readable in them: a random sample of a source,
/// drawn
/// once, and whatever the masker itself doubted about. Only the sample says how often it goes wrong.
public final class Checks {
    static final int SAMPLE_SIZE = 1_000;

    private final Database database;
    private final SecureRandom seeds = new SecureRandom();

    public Checks(Database database) {
        this.database = database;
    }

    /// @param seed says with `through` again which texts were drawn
    /// @param population how many texts there were to draw from
    /// @param checked how many of the sample were looked at
    /// @param leaked in how many of those something was readable
    public record Sample(
            long id,
            String source,
            long seed,
            long population,
            long through,
            Leak.Event drawn,
            int size,
            int checked,
            int leaked) {}

    /// @param random whether it was one of the sample
    record Check(long signal, boolean random, boolean leaked, Instant at, String by) {}

    /// Draws a new sample; earlier ones stay with what was judged of them.
    void draw(String source, String by) {
        long seed = seeds.nextLong();
        database.inTransaction(() -> {
            long sample = database.sql()
                    .sql("""
                            insert into masking_sample (source, seed, population, through, drawn_by)
                            select ?, ?, count(*), coalesce(max(id), 0), ? from signal where source = ? returning id""")
                    .params(source, seed, by, source)
                    .query(Long.class)
                    .single();
            return database.sql()
                    .sql("""
                            insert into masking_sample_text (sample, place, signal)
                            select ?, row_number() over (order by hashint8extended(id, ?), id), id
                            from (
                                select id from signal where source = ?
                                order by hashint8extended(id, ?), id limit ?) as drawn""")
                    .params(sample, seed, source, seed, SAMPLE_SIZE)
                    .update();
        });
    }

    /// The newest sample of a source.
    Optional<Sample> sample(String source) {
        return database.sql().sql("""
                        select drawn.*,
                            (select count(*) from masking_sample_text where sample = drawn.id) as size,
                            (select count(*) from masking_check where sample = drawn.id) as checked,
                            (select count(*) from masking_check where sample = drawn.id and leaked) as leaked
                        from masking_sample as drawn where source = ? order by id desc limit 1""").param(source).query(Checks::sample).optional();
    }

    private static Sample sample(ResultSet row, int place) throws SQLException {
        return new Sample(
                row.getLong("id"),
                row.getString("source"),
                row.getLong("seed"),
                row.getLong("population"),
                row.getLong("through"),
                new Leak.Event(row.getTimestamp("drawn_at").toInstant(), row.getString("drawn_by")),
                row.getInt("size"),
                row.getInt("checked"),
                row.getInt("leaked"));
    }

    /// The next texts of a sample, in its order: whoever skips one would spoil the sample.
    List<Long> next(Sample sample, int most) {
        return database.sql()
                .sql("""
                        select drawn.signal from masking_sample_text as drawn
                        where drawn.sample = ? and not exists (
                            select 1 from masking_check where sample = drawn.sample and signal = drawn.signal)
                        order by place limit ?""")
                .params(sample.id(), most)
                .query((row, place) -> row.getLong(1))
                .list();
    }

    boolean isInSample(Sample sample, long signal) {
        return database.sql()
                        .sql("select count(*) from masking_sample_text where sample = ? and signal = ?")
                        .params(sample.id(), signal)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Keeps a judgement; a later one of the same text takes its place.
    ///
    /// @param sample 0 when the text was shown because of a doubt
    void judge(String source, long signal, long sample, boolean leaked, String by) {
        database.sql().sql("""
                        insert into masking_check (signal, source, sample, leaked, checked_by)
                        values (?, ?, nullif(?, 0), ?, ?)
                        on conflict (coalesce(sample, 0), signal) do update
                        set leaked = excluded.leaked, checked_at = now(), checked_by = excluded.checked_by""").params(signal, source, sample, leaked, by).update();
    }

    /// Of these signals those that were judged because of a doubt.
    List<Long> judgedForDoubt(List<Long> signals) {
        return database.sql()
                .sql("select signal from masking_check where sample is null and signal = any (?::bigint[])")
                .param(signals.stream().mapToLong(Long::longValue).toArray())
                .query((row, place) -> row.getLong(1))
                .list();
    }

    List<Check> newest(String source, int most) {
        return database.sql()
                .sql("""
                        select signal, sample is not null as random, leaked, checked_at, checked_by
                        from masking_check where source = ? order by checked_at desc, id desc limit ?""")
                .params(source, most)
                .query((row, place) -> new Check(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)))
                .list();
    }

    /// A leak that was found before its text was judged is one all the same: else the sample would look better than it
    /// was.
    static void countAsLeaked(Database database, List<Long> signals, String by) {
        database.sql()
                .sql("""
                        insert into masking_check (signal, source, sample, leaked, checked_by)
                        select drawn.signal, source, sample, true, ?
                        from masking_sample_text as drawn join masking_sample on masking_sample.id = drawn.sample
                        where drawn.signal = any (?::bigint[])
                        on conflict (coalesce(sample, 0), signal) do update set leaked = true""")
                .params(by, signals.stream().mapToLong(Long::longValue).toArray())
                .update();
    }
}
