package nl.klankbord.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;

/// Tells which process works on a delivery, so that another can see whether it still lives: `host pid start`.
record ProcessMark(String text) {
    /// After so long without a sign of life a process is taken for dead.
    private static final Duration SILENCE = Duration.ofMinutes(2);

    static ProcessMark current() {
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

    private static ProcessMark of(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new ProcessMark("%s %d %d".formatted(host(), process.pid(), start));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace(' ', '-');
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }
}
