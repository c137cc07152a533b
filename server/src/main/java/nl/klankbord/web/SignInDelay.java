package nl.klankbord.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes guessing slow: after a few wrong passwords for one name or from one address each next try has to wait twice as
/// long as the one before. A wait for a name stays short, so that a stranger cannot lock its owner out.
///
/// A try counts as wrong from the moment it begins, so that many tries at once do not slip through. Keeps the last
/// 20,000 names and addresses at most.
final class SignInDelay {
    private static final int REMEMBERED = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true);

    SignInDelay(InstantSource clock) {
        this.clock = clock;
    }

    /// Begins a try. Zero: go ahead, and call [#succeeded] when the password was right. Otherwise: how long to wait;
    /// such a try does not count.
    synchronized Duration begin(String name, String address) {
        Instant now = clock.instant();
        Duration wait = longest(waitFor(Kind.NAME, name, now), waitFor(Kind.ADDRESS, address, now));
        if (wait.isZero()) {
            count(Kind.NAME, name, now);
            count(Kind.ADDRESS, address, now);
        }
        return wait;
    }

    /// Forgets the wrong tries for the name; those of the address stay, less this one.
    synchronized void succeeded(String name, String address) {
        tries.remove(Kind.NAME.key(name));
        tries.computeIfPresent(Kind.ADDRESS.key(address), (key, before) -> before.less());
    }

    synchronized int remembered() {
        return tries.size();
    }

    private Duration waitFor(Kind kind, String who, Instant now) {
        Tries before = tries.get(kind.key(who));
        if (before == null || before.count < kind.free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, before.last.plus(kind.pause(before.count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(Kind kind, String who, Instant now) {
        tries.merge(kind.key(who), new Tries(1, now), (before, first) -> before.followedAt(now));
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// What tries are counted by: how many are free, and the longest wait.
    private enum Kind {
        NAME(3, Duration.ofMinutes(1)),
        ADDRESS(10, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        private String key(String who) {
            return name() + " " + who;
        }

        private Duration pause(int count) {
            int doublings = Math.min(count - free, 20);
            Duration pause = Duration.ofSeconds(1L << doublings);
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    private record Tries(int count, Instant last) {
        private Tries followedAt(Instant now) {
            boolean stale = last.plus(FORGOTTEN_AFTER).isBefore(now);
            return new Tries(stale ? 1 : count + 1, now);
        }

        private Tries less() {
            return new Tries(Math.max(0, count - 1), last);
        }
    }
}
