package nl.klankbord;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.klankbord.intake.Deliveries;
import nl.klankbord.intake.Delivery;
import nl.klankbord.intake.FileDelivery;

/// Shows a delivery on the console; Ctrl-C cancels it between two batches, so that it can go on later.
final class ConsoleDelivery implements FileDelivery.Listener, AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final Deliveries deliveries;
    private final ProgressBar bar;
    private final AtomicLong running = new AtomicLong();
    private final Thread onStop = new Thread(this::cancel, "cancel-delivery");
    private boolean closed;

    /// @param size of the file in bytes; -1 when unknown
    ConsoleDelivery(Deliveries deliveries, long size) {
        this.deliveries = deliveries;
        this.bar = bar("innemen", size).setUnit(" MB", MEGABYTE).build();
        Runtime.getRuntime().addShutdownHook(onStop);
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

    private void cancel() {
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
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException stopping) {
            // Ctrl-C was pressed: the hook runs or has run.
        }
    }
}
