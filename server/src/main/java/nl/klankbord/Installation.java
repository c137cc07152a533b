package nl.klankbord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.klankbord.categorisation.Understanding;
import nl.klankbord.insight.DutchAnalysis;
import nl.klankbord.insight.IndexFollower;
import nl.klankbord.insight.LuceneIndex;
import nl.klankbord.intake.Areas;
import nl.klankbord.intake.Deliveries;
import nl.klankbord.intake.FileDelivery;
import nl.klankbord.intake.Sources;
import nl.klankbord.masking.OwnListsFolder;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.DatabaseAddress;
import nl.klankbord.storage.OpenDatabase;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.text.topics.Categoriser;

/// An open data folder: the record, the way into it and the index that follows it. The server and the command line both
/// open one;
/// the index can be held by one process at a time, the other leaves indexing to it.
final class Installation implements AutoCloseable {
    private final OpenDatabase open;
    private final int threads;
    private final Sources sources;
    private final Deliveries deliveries;
    private final SignalRecord record;
    private final Areas areas = Areas.builtIn();
    private final OwnLists lists;
    private final Masker masker;
    private final Categoriser categoriser = new Categoriser();
    private final Understanding understanding = new Understanding(categoriser);
    private final SignalJourney journey;
    private final DutchAnalysis analysis = DutchAnalysis.withOwnParts();
    private final Optional<LuceneIndex> index;
    private final Optional<IndexFollower> follower;
    private final AtomicBoolean following = new AtomicBoolean();

    private Installation(OpenDatabase open, Settings settings) {
        this.open = open;
        this.threads = settings.threads();
        this.lists = OwnListsFolder.read(settings.listsDirectory());
        this.masker = new Masker(lists);
        this.sources = new Sources(open.database());
        this.deliveries = new Deliveries(open.database());
        this.record = new SignalRecord(open.database(), Provenance.ofThisProgram(categoriser.taxonomy()));
        this.journey = new SignalJourney(masker, understanding, record, sources::streets);
        this.index = openIndex(settings);
        this.follower = index.map(mine -> new IndexFollower(record, mine));
    }

    /// The caller holds an [nl.klankbord.commandline.OrderlyStop], or the database outlives the process.
    ///
    /// @throws nl.klankbord.storage.StorageRefusal when the database cannot be opened
    static Installation open(Settings settings) {
        OpenDatabase database = settings.databaseUrl().isEmpty()
                ? OpenDatabase.in(settings.dataDirectory())
                : OpenDatabase.at(new DatabaseAddress(
                        settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
        try {
            database.stopOnlyOnClose();
            return new Installation(database, settings);
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    private Optional<LuceneIndex> openIndex(Settings settings) {
        try {
            return Optional.of(LuceneIndex.open(settings.dataDirectory().resolve("index"), analysis));
        } catch (LuceneIndex.InUseException heldByAnother) {
            return Optional.empty();
        }
    }

    Database database() {
        return open.database();
    }

    SignalRecord record() {
        return record;
    }

    SignalJourney journey() {
        return journey;
    }

    Categoriser categoriser() {
        return categoriser;
    }

    Understanding understanding() {
        return understanding;
    }

    DutchAnalysis analysis() {
        return analysis;
    }

    Sources sources() {
        return sources;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    Areas areas() {
        return areas;
    }

    Masker masker() {
        return masker;
    }

    OwnLists lists() {
        return lists;
    }

    FileDelivery.Ground ground() {
        return new FileDelivery.Ground(areas, masker, threads);
    }

    FileDelivery fileDelivery() {
        return new FileDelivery(sources, deliveries, journey, ground());
    }

    /// Begins to bring the index up to the record, and goes on doing so; does nothing the second time.
    void follow() {
        if (following.compareAndSet(false, true)) {
            follower.ifPresent(IndexFollower::start);
        }
    }

    /// Returns when everything that is in the record now can be found; the index of a running server is not waited for.
    ///
    /// @param listener hears how far it is when it takes longer
    void catchUp(Consumer<String> listener) {
        follow();
        long last = record.lastSequence();
        follower.ifPresent(mine -> {
            while (!mine.waitUntil(last, Duration.ofSeconds(2))) {
                listener.accept("zoekindex bijwerken: nog %,d wijzigingen".formatted(mine.behind()));
            }
        });
    }

    /// Empty when another process, the running server for instance, holds the index.
    Optional<LuceneIndex> index() {
        return index;
    }

    Optional<IndexFollower> follower() {
        return follower;
    }

    @Override
    public void close() {
        follower.ifPresent(IndexFollower::close);
        index.ifPresent(LuceneIndex::close);
        open.close();
    }
}
