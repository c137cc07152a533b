package nl.klankbord.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.klankbord.intake.files.Content;
import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import nl.klankbord.text.personaldata.Masker;

/// An intake on an emptied database, for tests.
final class Intake {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Database SHARED = TestDatabase.fresh();

    final Database database = SHARED;
    final Sources sources = new Sources(database);
    final Deliveries deliveries = new Deliveries(database);
    final RecordingDestination destination = new RecordingDestination();
    final List<String> notices = new ArrayList<>();
    final FileDelivery files = new FileDelivery(
            sources, deliveries, destination, new FileDelivery.Ground(Areas.builtIn(), new Masker(), 2));
    Consumer<Delivery> onProgress = delivery -> {};

    Intake() {
        database.sql()
                .sql("truncate source, delivery, quarantine, api_key cascade")
                .update();
        sources.add(new Source("kto-balie", "KTO balie", Source.Kind.KTO, Optional.empty()), "test");
        sources.add(new Source("klacht", "Klachten", Source.Kind.KLACHT, Optional.empty()), "test");
    }

    Delivery deliver(String name, String text) {
        return deliver("kto-balie", name, text.getBytes(StandardCharsets.UTF_8));
    }

    Delivery deliver(String source, String name, byte[] bytes) {
        return switch (tryDeliver(source, name, bytes, Optional.empty())) {
            case FileDelivery.Outcome.Ran(Delivery delivery) -> delivery;
            case FileDelivery.Outcome.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    FileDelivery.Outcome tryDeliver(String source, String name, byte[] bytes, Optional<Mapping> mapping) {
        Content content = Content.of(name, bytes.length, () -> new ByteArrayInputStream(bytes));
        return files.deliver(new FileDelivery.Order(source, content, mapping, DAY, "tester"), new Listening());
    }

    List<String> quarantine(Delivery delivery) {
        return deliveries.quarantine(delivery.id(), 1_000).stream()
                .map(row -> "%d %s %s".formatted(row.line(), row.recordId(), row.reason()))
                .toList();
    }

    private final class Listening implements FileDelivery.Listener {
        private Optional<Delivery> current = Optional.empty();

        @Override
        public void started(Delivery delivery) {
            current = Optional.of(delivery);
        }

        @Override
        public void notice(String sentence) {
            notices.add(sentence);
        }

        @Override
        public void progress(Delivery.Counts counts, long bytes) {
            current.ifPresent(onProgress);
        }
    }
}
