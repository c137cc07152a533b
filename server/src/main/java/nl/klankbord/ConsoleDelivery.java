package nl.klankbord;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import nl.klankbord.commandline.ConsoleBar;
import nl.klankbord.intake.Deliveries;
import nl.klankbord.intake.Delivery;
import nl.klankbord.intake.FileDelivery;

/// Shows a delivery on the console.
final class ConsoleDelivery implements FileDelivery.Listener, AutoCloseable {
    private final Deliveries deliveries;
    private final ProgressBar bar;
    private final AtomicLong running = new AtomicLong();
    private boolean closed;

    /// @param size of the file in bytes; -1 when unknown
    ConsoleDelivery(Deliveries deliveries, long size) {
        this.deliveries = deliveries;
        this.bar = ConsoleBar.ofBytes("innemen", size).build();
    }

    /// Asks the delivery to stop before its next batch; the same file goes on from there.
    void cancel() {
        long delivery = running.get();
        if (delivery != 0) {
            deliveries.cancel(delivery, "Ctrl-C");
        }
    }

    @Override
    public void started(Delivery delivery) {
        running.set(delivery.id());
    }

    @Override
    public void notice(String sentence) {
        System.err.println(sentence);
    }

    @Override
    public void progress(Delivery.Counts counts, long bytes) {
        bar.stepTo(bytes);
        bar.setExtraMessage(" %,d signalen".formatted(counts.added()));
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        running.set(0);
        bar.close();
    }
}
