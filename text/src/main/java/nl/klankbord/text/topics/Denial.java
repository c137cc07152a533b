package nl.klankbord.text.topics;

import java.util.BitSet;
import java.util.List;

/// Where in a text something is denied ("niet", "nooit"): that holds for what follows within a few words of the same
/// clause.
final class Denial {
    private static final int REACH = 3;

    private final Words words;
    private final BitSet denying = new BitSet();

    Denial(Words words, List<Firing> firings) {
        this.words = words;
        for (Firing firing : firings) {
            if (firing.rule().label().equals(RuleSet.DENIAL)) {
                firing.hits().forEach(hit -> denying.set(hit.first(), hit.last() + 1));
            }
        }
    }

    boolean denies(Firing.Hit hit) {
        int near = denying.previousSetBit(hit.first() - 1);
        return near >= 0 && hit.first() - near <= REACH && words.sameClause(near, hit.first());
    }

    /// The firing without what is denied; no hits when nothing is left. Complaint of more words stands as it was
    /// written
    /// ("niemand kan zeggen hoe het ermee staat"); praise and single words are turned around.
    Firing affirmed(Firing firing, boolean praise) {
        boolean near = !firing.rule().near().isEmpty();
        if (near && !praise) {
            return firing;
        }
        List<Firing.Hit> kept = firing.hits().stream()
                .filter(hit -> !denies(hit) || (!praise && hit.first() < hit.last()))
                .toList();
        boolean broken = near && kept.size() < firing.hits().size();
        return new Firing(firing.rule(), broken ? List.of() : kept);
    }
}
