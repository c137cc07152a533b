package nl.klankbord.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.text.findings.PersonalData;

/// The words of the latest leaks, so that the reporter can have them masked in other texts too. In memory only, for
/// half
/// an hour at most.
final class OpenLeaks {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST = 100;

    private final Map<Long, Words> words = new LinkedHashMap<>();
    private final InstantSource clock;

    OpenLeaks(InstantSource clock) {
        this.clock = clock;
    }

    record Words(List<WordSequence> sequences, PersonalData kind, Instant since) {}

    synchronized void put(long leak, List<WordSequence> sequences, PersonalData kind) {
        forgetOld();
        if (words.size() >= MOST) {
            words.remove(words.keySet().iterator().next());
        }
        words.put(leak, new Words(sequences, kind, clock.instant()));
    }

    synchronized Optional<Words> find(long leak) {
        forgetOld();
        return Optional.ofNullable(words.get(leak));
    }

    synchronized void forget(long leak) {
        words.remove(leak);
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(LIFE);
        words.values().removeIf(open -> open.since().isBefore(oldest));
    }
}
