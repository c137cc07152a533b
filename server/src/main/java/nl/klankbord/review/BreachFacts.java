package nl.klankbord.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.storage.Database;
import nl.klankbord.text.special.SpecialCategory;

/// What the record knows of a leak that whoever writes the note of a data breach must tell.
///
/// @param sources names of the sources of the texts
/// @param since when the first of the texts came in
/// @param special in how many of the texts something of a special category was flagged
/// @param accounts how many could sign in when it was masked; each can read every text
/// @param caseKept whether its pattern is kept as a test case
record BreachFacts(
        Leak leak, List<String> sources, Instant since, List<Special> special, long accounts, boolean caseKept) {
    /// GDPR article 33: 72 hours after the municipality became aware of it.
    private static final Duration TERM = Duration.ofDays(3);

    BreachFacts {
        sources = List.copyOf(sources);
        special = List.copyOf(special);
    }

    record Special(SpecialCategory category, long texts) {}

    static Optional<BreachFacts> of(Leak leak, Database database) {
        return since(leak, database)
                .map(since -> new BreachFacts(
                        leak,
                        sources(leak, database),
                        since,
                        special(leak, database),
                        accounts(leak, database),
                        isCaseKept(leak, database)));
    }

    /// When it was masked in the last of the texts.
    Instant masked() {
        return leak.widened().orElse(leak.reported()).at();
    }

    Duration readable() {
        return Duration.between(since, masked());
    }

    Instant deadline() {
        return leak.reported().at().plus(TERM);
    }

    private static Optional<Instant> since(Leak leak, Database database) {
        return database.sql()
                .sql("""
                        select recorded_at from leak_text join signal on id = signal
                        where leak = ? order by recorded_at limit 1""")
                .param(leak.id())
                .query((row, place) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private static List<String> sources(Leak leak, Database database) {
        return database.sql()
                .sql("""
                        select distinct coalesce(source.name, signal.source)
                        from leak_text join signal on id = signal left join source on source.code = signal.source
                        where leak = ? order by 1""")
                .param(leak.id())
                .query((row, place) -> row.getString(1))
                .list();
    }

    private static List<Special> special(Leak leak, Database database) {
        return database.sql()
                .sql("""
                        select category, count(*) from leak_text join signal_special using (signal)
                        where leak = ? group by category order by category""")
                .param(leak.id())
                .query((row, place) -> new Special(SpecialCategory.of(row.getString(1)), row.getLong(2)))
                .list();
    }

    private static long accounts(Leak leak, Database database) {
        return database.sql().sql("""
                        select count(*) from account, leak
                        where leak.id = ? and account.created <= coalesce(widened_at, reported_at)""").param(leak.id()).query(Long.class).single();
    }

    private static boolean isCaseKept(Leak leak, Database database) {
        return database.sql()
                        .sql("select count(*) from leak_case where leak = ? and removed_at is null")
                        .param(leak.id())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
