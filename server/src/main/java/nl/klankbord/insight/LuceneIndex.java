package nl.klankbord.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.klankbord.record.RecordedSignal;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The index on one machine. Questions may come on any thread, also during an update: they see it before or after.
public final class LuceneIndex implements SignalIndex {
    /// Raise this when a signal is indexed in another way: every index is then made again from the record.
    private static final String FORM = "2";

    private static final String SEQUENCE = "sequence";
    private static final int MOST_SKIPPED = 10_000;
    private static final int MOST_YEARS = 100;
    private static final int MOST_ANSWERS = 200;
    private static final double BUFFER_MEGABYTES = 64;
    private static final int MOST_WAITS = 250;
    private static final Duration WAIT = Duration.ofMillis(20);

    private final IndexFolder folder;
    private final DutchAnalysis analysis;
    private final String version;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final List<FacetValues> known =
            Arrays.stream(Facet.values()).map(FacetValues::new).toList();
    private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();
    private volatile Answers answers = new Answers(null, Map.of());
    private volatile long sequence;

    /// An index of another version and a damaged one are set aside; the index is then empty, at sequence 0.
    ///
    /// @throws InUseException when another process has the index open
    public static LuceneIndex open(Path folder, DutchAnalysis analysis) {
        try {
            return new LuceneIndex(new IndexFolder(folder), analysis);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private LuceneIndex(IndexFolder folder, DutchAnalysis analysis) throws IOException {
        this.folder = folder;
        this.analysis = analysis;
        this.version = FORM + "-" + analysis.fingerprint();
        this.directory = folder.open(version);
        this.writer = new IndexWriter(directory, configuration(analysis));
        this.sequence = savedSequence(writer);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    private IndexWriterConfig configuration(DutchAnalysis dutch) {
        return new IndexWriterConfig(dutch)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergedSegmentWarmer(this::columns);
    }

    private static long savedSequence(IndexWriter writer) {
        long sequence = 0;
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(SEQUENCE)) {
                sequence = Long.parseLong(entry.getValue());
            }
        }
        return sequence;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    /// Also reads what the next question needs, so that no question waits for it; without signals it does only that.
    @Override
    public synchronized void update(List<RecordedSignal> signals) {
        try {
            for (RecordedSignal signal : signals) {
                writer.updateDocument(IndexedSignal.key(signal.id()), IndexedSignal.document(signal));
            }
            searchers.maybeRefreshBlocking();
            withSearcher(this::columns);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Takes signals out that are no longer in the record; visible at once, safe after the next [#save].
    public synchronized void remove(List<Long> ids) {
        try {
            for (long id : ids) {
                writer.deleteDocuments(IndexedSignal.key(id));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public synchronized void save(long reached) {
        try {
            Map<String, String> data = Map.of(SEQUENCE, Long.toString(reached), IndexFolder.VERSION, version);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            sequence = reached;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Writes the files anew that still hold words of replaced or removed signals, and deletes the old files: also
    /// those
    /// of an index that was set aside. What was reached is then safe on disk. Questions are answered meanwhile.
    ///
    /// @return whether they are gone; not when a question that still runs held one of them for longer than
    ///     [#MOST_WAITS]
    synchronized boolean expunge(long reached) {
        try {
            Set<String> old = Set.of(directory.listAll());
            writer.forceMergeDeletes(true);
            searchers.maybeRefreshBlocking();
            withSearcher(this::columns);
            save(reached);
            folder.deleteSetAside();
            analysis.forget();
            return areGone(old);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Whether of these files those that the saved index does not need are deleted; waits for the last question that
    /// reads them.
    private boolean areGone(Set<String> files) throws IOException {
        Set<String> needed =
                new HashSet<>(SegmentInfos.readLatestCommit(directory).files(true));
        needed.add(IndexWriter.WRITE_LOCK_NAME);
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            writer.deleteUnusedFiles();
            if (Arrays.stream(directory.listAll()).allMatch(file -> needed.contains(file) || !files.contains(file))) {
                return true;
            }
            LockSupport.parkNanos(WAIT.toNanos());
        }
        return false;
    }

    @Override
    public Overview overview(Filter filter) {
        if (filter.period()
                .from()
                .plusYears(MOST_YEARS)
                .isBefore(filter.period().through())) {
            throw new IllegalArgumentException("Period must not be longer than %d years: %s to %s"
                    .formatted(
                            MOST_YEARS, filter.period().from(), filter.period().through()));
        }
        return withSearcher(searcher -> {
            Map<Filter, Overview> answers = answers(searcher);
            Overview known = answers.get(filter);
            return known != null ? known : remember(filter, count(filter, searcher), answers);
        });
    }

    @Override
    public Map<String, LocalDate> firstDays() {
        return withSearcher(searcher -> firstDays(columns(searcher)));
    }

    private static Map<String, LocalDate> firstDays(SegmentColumns.All columns) {
        FacetValues.Known sources = columns.of(Facet.SOURCE);
        Map<String, LocalDate> days = new HashMap<>();
        for (SegmentColumns segment : columns.segments()) {
            int[] firsts = segment.firstDays();
            for (int number = 0; number < firsts.length; number++) {
                if (firsts[number] != Integer.MAX_VALUE) {
                    String source = sources.code(sources.codesOf(number)[0]);
                    days.merge(source, LocalDate.ofEpochDay(firsts[number]), (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return days;
    }

    @Override
    public Page newest(Filter filter, int skip, int count) {
        if (skip < 0 || skip > MOST_SKIPPED || count < 1 || count > MOST_SKIPPED) {
            throw new IllegalArgumentException(
                    "Page must lie within %d: skip %d, count %d".formatted(MOST_SKIPPED, skip, count));
        }
        return withSearcher(searcher -> {
            NewestSignals newest = new NewestSignals(filter, columns(searcher), skip + count);
            return search(filter, searcher, newest).page(skip);
        });
    }

    private Overview count(Filter filter, IndexSearcher searcher) throws IOException {
        return search(filter, searcher, new OverviewCount(filter, columns(searcher)))
                .overview();
    }

    private <C extends Collector> C search(Filter filter, IndexSearcher searcher, C collector) throws IOException {
        Query words = SearchWords.of(filter.words()).query(analysis);
        return searcher.search(words, new OnOneThread<>(collector));
    }

    private <T> T withSearcher(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /// The answers given since the index last changed.
    private Map<Filter, Overview> answers(IndexSearcher searcher) {
        Answers current = answers;
        if (!searcher.equals(current.searcher())) {
            current = new Answers(searcher, new ConcurrentHashMap<>());
            answers = current;
        }
        return current.overviews();
    }

    private static Overview remember(Filter filter, Overview answer, Map<Filter, Overview> answers) {
        if (answers.size() >= MOST_ANSWERS) {
            answers.clear();
        }
        answers.put(filter, answer);
        return answer;
    }

    private record Answers(@Nullable IndexSearcher searcher, Map<Filter, Overview> overviews) {}

    private record OnOneThread<C extends Collector>(C collector) implements CollectorManager<C, C> {
        @Override
        public C newCollector() {
            return collector;
        }

        @Override
        public C reduce(Collection<C> collectors) {
            return collector;
        }
    }

    /// The segments first: reading them makes their values known.
    private SegmentColumns.All columns(IndexSearcher searcher) throws IOException {
        List<SegmentColumns> segments = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            segments.add(columns(segment.reader()));
        }
        return new SegmentColumns.All(known.stream().map(FacetValues::known).toList(), segments);
    }

    private SegmentColumns columns(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        SegmentColumns there = columns.get(life.getKey());
        if (there != null) {
            return there;
        }
        SegmentColumns read = SegmentColumns.read(segment, known);
        if (columns.putIfAbsent(life.getKey(), read) == null) {
            life.addClosedListener(columns::remove);
        }
        return read;
    }

    /// Begins a new index beside this one, which keeps answering. What was built earlier and not completed is deleted.
    Rebuild rebuild() {
        try {
            return new Rebuild(folder.emptyBeside("rebuild"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A new index under construction. Closing it without completing it changes nothing.
    final class Rebuild implements AutoCloseable {
        private final Path path;
        private final LuceneIndex beside;

        private Rebuild(Path path) {
            this.path = path;
            this.beside = open(path, analysis);
        }

        SignalIndex index() {
            return beside;
        }

        /// Puts the new index in the place of the old one, in one commit.
        void complete(long reached) {
            beside.save(reached);
            beside.close();
            replaceBy(path, reached);
        }

        @Override
        public void close() {
            beside.close();
            try {
                IndexFolder.delete(path);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private synchronized void replaceBy(Path path, long reached) {
        try (Directory other = FSDirectory.open(path)) {
            writer.deleteAll();
            writer.addIndexes(other);
            save(reached);
            searchers.maybeRefreshBlocking();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The folder of the index belongs to another process; indexing can be left to that one.
    public static final class InUseException extends RuntimeException {
        InUseException(Path folder, Throwable cause) {
            super("The index is in use by another process: " + folder, cause);
        }
    }
}
