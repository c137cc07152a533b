package nl.klankbord.storage;

import java.time.Duration;

/// A short wait between two looks at something that another process changes.
final class Pause {
    private static final Duration BRIEF = Duration.ofMillis(20);

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(BRIEF);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageRefusal("Het wachten op PostgreSQL is afgebroken", interrupted);
        }
    }
}
