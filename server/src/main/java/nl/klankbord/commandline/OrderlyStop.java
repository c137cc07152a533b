package nl.klankbord.commandline;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds a stop of the program (Ctrl-C, SIGTERM) until its work has ended in order. Open it first, so that it is closed
/// last.
public final class OrderlyStop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "klankbord-stop");
    private volatile Runnable whenAsked = () -> {};

    public OrderlyStop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// What to do at once when a stop is asked, beside letting [#await] return.
    public void whenAsked(Runnable action) {
        whenAsked = action;
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /// Returns when a stop is asked.
    public void await() throws InterruptedException {
        asked.await();
    }

    private void hold() {
        asked.countDown();
        whenAsked.run();
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("klankbord: the work did not end in time; what was committed is safe");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!isAsked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopping) {
                // The stop was asked at this very moment; the hook ends by itself.
            }
        }
    }
}
