package nl.klankbord;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.klankbord.intake.Deliveries;
import nl.klankbord.intake.Delivery;
import nl.klankbord.intake.FileDelivery;

/// Shows a delivery on the console.
final class ConsoleDelivery implements FileDelivery.Listener, AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final Deliveries deliveries;
    private final ProgressBar bar;
    private final AtomicLong running = new AtomicLong();
    private boolean closed;

    /// @param size of the file in bytes; -1 when unknown
    ConsoleDelivery(Deliveries deliveries, long size) {
        this.deliveries = deliveries;
        this.bar = bar("innemen", size).setUnit(" MB", MEGABYTE).build();
    }

    /// A plain bar on standard error, in ASCII.
    static ProgressBarBuilder bar(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setMaxRenderedLength(100);
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
