package nl.klankbord.review;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.insight.DutchAnalysis;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.IndexFollower;
import nl.klankbord.insight.LuceneIndex;
import nl.klankbord.insight.Period;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.Sources;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.PreparedSignals;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.topics.Categoriser;
import nl.klankbord.web.House;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;

/// A record and an index on real parts, with everything that reviews them.
final class ReviewedTown implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    final Database database = TestDatabase.fresh();
    final SignalRecord record = new SignalRecord(database, "test");
    final Sources sources = new Sources(database);
    final Rereading rereading = new Rereading(new Masker());
    final Understanding understanding = new Understanding(new Categoriser());
    final LeakCases cases = new LeakCases(database, sources, rereading);
    final Leaks leaks = new Leaks(database, record, new Remasking(rereading, understanding, sources::streets), cases);
    final Checks checks = new Checks(database);
    final MaskingReport report = new MaskingReport(database);
    final Path folder;
    final LuceneIndex index;
    final IndexFollower follower;
    final Erasure erasure;

    ReviewedTown(Path folder) {
        this.folder = folder;
        this.index = LuceneIndex.open(folder, new DutchAnalysis(List.of()));
        this.follower = new IndexFollower(record, index);
        this.erasure = new Erasure(database, record, follower, Runnable::run);
        sources.add(new Source("kto", "Tevredenheid balie", Source.Kind.KTO, Optional.empty()), "test");
        sources.add(new Source("klachten", "Klachten", Source.Kind.KLACHT, Optional.empty()), "test");
        follower.start();
    }

    /// Keeps a text of a source, received on this day.
    void keep(String source, LocalDate received, String... texts) {
        for (String text : texts) {
            String recordId = "r-" + (record.count() + 1);
            database.inTransaction(
                    () -> record.keep(List.of(PreparedSignals.signal(source, recordId, received, text))));
        }
        follower.waitUntil(record.lastSequence(), Duration.ofSeconds(30));
    }

    /// As if a masker that knew less had kept it.
    void overwrite(int number, String text) {
        database.sql()
                .sql("update signal set text = ? where record_id = ?")
                .params(text, "r-" + number)
                .update();
    }

    RecordedSignal signal(int number) {
        return record.changedAfter(0, 1_000).stream()
                .filter(signal -> signal.origin().recordId().equals("r-" + number))
                .findFirst()
                .orElseThrow();
    }

    List<Long> found(String words) {
        Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return index.newest(new Filter(period, Map.of(), words), 0, 10).ids();
    }

    House house() {
        return House.with(this::pages);
    }

    private List<Pages> pages(Templates templates) {
        return List.of(
                new LeakPages(leaks, cases, erasure, record, templates),
                new BreachPages(database, leaks, templates),
                new SpecialPages(
                        new SpecialTexts(database),
                        record,
                        sources,
                        new SpecialPages.Flags(rereading, understanding),
                        templates),
                new ReportPages(report, checks, leaks, sources, templates),
                new CheckPages(checks, new Doubts(index, record, rereading, checks), record, sources, templates));
    }

    @Override
    public void close() {
        follower.close();
        index.close();
    }
}
