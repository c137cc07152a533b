package nl.klankbord.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Brings the rows of one delivery to their destination: one thread reads, several prepare, the calling thread writes
/// in
/// the order of the file. At most a few batches are in memory at a time.
final class DeliveryRun {
    private static final int BATCH = 500;

    /// A batch of long texts is closed earlier.
    private static final int BATCH_CHARACTERS = 1 << 20;

    private static final int PATIENCE_SECONDS = 10;

    private final Deliveries deliveries;
    private final Destination destination;
    private final int threads;
    private final Delivery delivery;

    DeliveryRun(Deliveries deliveries, Destination destination, int threads, Delivery delivery) {
        this.deliveries = deliveries;
        this.destination = destination;
        this.threads = threads;
        this.delivery = delivery;
    }

    /// A batch ready to be written; the last one has no rows.
    private record Ready(Deliveries.Batch batch, Destination.Prepared prepared, boolean last) {}

    /// Takes in all rows behind the line the delivery had come to.
    ///
    /// @param position bytes of the file read so far
    /// @param progress is told the counts after each batch
    /// @return false when the delivery was cancelled
    boolean take(Iterator<SignalRules.Outcome> rows, LongSupplier position, Consumer<Delivery.Counts> progress)
            throws InterruptedException {
        BlockingQueue<Future<Ready>> queue = new ArrayBlockingQueue<>(threads + 1);
        ExecutorService preparing = Executors.newFixedThreadPool(threads);
        Thread reading = Thread.ofPlatform()
                .name("reading-delivery-" + delivery.id())
                .start(() -> new Reading(rows, position, preparing, queue).run());
        try {
            return write(queue, progress);
        } finally {
            reading.interrupt();
            preparing.shutdownNow();
            reading.join(Duration.ofSeconds(1));
        }
    }

    private boolean write(BlockingQueue<Future<Ready>> queue, Consumer<Delivery.Counts> progress)
            throws InterruptedException {
        while (true) {
            Future<Ready> future = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (future == null) {
                if (!deliveries.heartbeat(delivery.id())) {
                    return false;
                }
                continue;
            }
            Optional<Ready> ready = await(future);
            if (ready.isEmpty()) {
                return false;
            }
            if (ready.get().last()) {
                return deliveries.heartbeat(delivery.id());
            }
            Optional<Delivery.Counts> counts = deliveries.keep(
                    delivery.id(), ready.get().batch(), ready.get().prepared()::keep);
            if (counts.isEmpty()) {
                return false;
            }
            progress.accept(counts.get());
        }
    }

    /// Nothing when the delivery was cancelled meanwhile.
    private Optional<Ready> await(Future<Ready> future) throws InterruptedException {
        while (true) {
            try {
                return Optional.of(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException slow) {
                if (!deliveries.heartbeat(delivery.id())) {
                    return Optional.empty();
                }
            } catch (ExecutionException failed) {
                throw new IllegalStateException(
                        "Delivery %d could not be prepared".formatted(delivery.id()), failed.getCause());
            }
        }
    }

    /// Fills batches and hands them out to be prepared.
    private final class Reading implements Runnable {
        private final Iterator<SignalRules.Outcome> rows;
        private final LongSupplier position;
        private final ExecutorService preparing;
        private final BlockingQueue<Future<Ready>> queue;
        private List<ReceivedSignal> signals = new ArrayList<>();
        private List<SignalRules.Outcome.Refused> refused = new ArrayList<>();
        private int characters;
        private long line = delivery.throughLine();

        Reading(
                Iterator<SignalRules.Outcome> rows,
                LongSupplier position,
                ExecutorService preparing,
                BlockingQueue<Future<Ready>> queue) {
            this.rows = rows;
            this.position = position;
            this.preparing = preparing;
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                readAll();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error fault) {
                passOn(fault);
            }
        }

        private void readAll() throws InterruptedException {
            while (rows.hasNext()) {
                SignalRules.Outcome outcome = rows.next();
                if (outcome.line() > delivery.throughLine()) {
                    add(outcome);
                }
            }
            if (!signals.isEmpty() || !refused.isEmpty()) {
                handOut();
            }
            Ready last = new Ready(
                    new Deliveries.Batch(line, position.getAsLong(), List.of(), List.of()), DeliveryRun::nothing, true);
            queue.put(preparing.submit(() -> last));
        }

        private void add(SignalRules.Outcome outcome) throws InterruptedException {
            line = outcome.line();
            switch (outcome) {
                case SignalRules.Outcome.Accepted(ReceivedSignal signal) -> {
                    signals.add(signal);
                    characters += signal.text().length();
                }
                case SignalRules.Outcome.Refused row -> refused.add(row);
            }
            if (signals.size() + refused.size() >= BATCH || characters >= BATCH_CHARACTERS) {
                handOut();
            }
        }

        private void handOut() throws InterruptedException {
            List<ReceivedSignal> batch = List.copyOf(signals);
            Deliveries.Batch facts = new Deliveries.Batch(
                    line,
                    position.getAsLong(),
                    batch.stream().map(signal -> signal.origin().recordId()).toList(),
                    List.copyOf(refused));
            signals = new ArrayList<>();
            refused = new ArrayList<>();
            characters = 0;
            queue.put(preparing.submit(() ->
                    new Ready(facts, batch.isEmpty() ? DeliveryRun::nothing : destination.prepare(batch), false)));
        }

        private void passOn(Throwable fault) {
            try {
                queue.put(preparing.submit(() -> {
                    throw new IllegalStateException("The file could not be read", fault);
                }));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Destination.Kept nothing() {
        return new Destination.Kept(0, 0, 0);
    }
}
