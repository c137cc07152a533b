package nl.klankbord.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;

/// A file of a source on its way in, or that came in.
///
/// @param size in bytes, -1 when it was not known beforehand
/// @param throughLine the last line that has been dealt with
/// @param bytesRead how much of the file was read by then
public record Delivery(
        long id,
        String source,
        String fileName,
        long size,
        Instant startedAt,
        String startedBy,
        State state,
        long throughLine,
        long bytesRead,
        Counts counts) {

    public sealed interface State {
        record Running() implements State {}

        /// Its process ended without a word; delivering the same file again goes on where this stopped.
        record Interrupted(Instant lastSeen) implements State {}

        record Finished(Instant at) implements State {}

        record Cancelled(Instant at, String by) implements State {}

        /// @param reason plain Dutch, without content of the file
        record Failed(Instant at, String reason) implements State {}
    }

    /// @param read rows, of which the others are parts: read = added + known + refused
    /// @param repeats those among the added that nearly equal an earlier signal
    public record Counts(long read, long added, long known, long repeats, long refused) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Destination.Kept kept, int refusedNow) {
            return new Counts(
                    read + kept.added() + kept.known() + refusedNow,
                    added + kept.added(),
                    known + kept.known(),
                    repeats + kept.repeats(),
                    refused + refusedNow);
        }
    }

    /// A row that did not come in.
    ///
    /// @param recordId empty when the row was refused for its id or could not be read
    /// @param repairedBy number of the delivery that brought the row after all, or 0
    public record Quarantined(long line, String recordId, String reason, long repairedBy) {}

    /// Tells which process works on a delivery, so that another can see whether it still lives: `host pid start`.
    record Worker(String text) {
        /// After so long without a sign of life a process is taken for dead.
        private static final Duration SILENCE = Duration.ofMinutes(2);

        static Worker current() {
            return of(ProcessHandle.current());
        }

        /// @param heartbeat when it last wrote
        boolean isAlive(Instant heartbeat, Instant now) {
            if (heartbeat.plus(SILENCE).isBefore(now)) {
                return false;
            }
            String[] parts = text.split(" ", -1);
            if (!parts[0].equals(host())) {
                return true;
            }
            return ProcessHandle.of(Long.parseLong(parts[1]))
                    .filter(process -> of(process).equals(this))
                    .isPresent();
        }

        private static Worker of(ProcessHandle process) {
            long start =
                    process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
            return new Worker("%s %d %d".formatted(host(), process.pid(), start));
        }

        private static String host() {
            try {
                return InetAddress.getLocalHost().getHostName().replace(' ', '-');
            } catch (UnknownHostException unnamed) {
                return "localhost";
            }
        }
    }

    /// Between 0 and 100; -1 when the size of the file is not known.
    public long percent() {
        return size <= 0 ? -1 : Math.min(100, 100 * bytesRead / size);
    }

    public boolean isRunning() {
        return state instanceof State.Running;
    }
}
