package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From rules that fired to at most three labels of one dimension. A rule under a main code counts for each sub code
/// that has a rule of its own fired; a main code alone is chosen when none of its sub codes is convincing.
///
/// @param least what a label must score
/// @param share what part of the best score another label must reach
/// @param siblingShare the same for a second sub code under one main code
record LabelChoice(double least, double share, double siblingShare) {
    static final int MOST = 3;

    /// How much the words of the main code can add to a sub code.
    private static final double MOST_CONTEXT = 2;

    /// People name the channel while they speak of something else; beside another topic it has to weigh more.
    private static final String CHANNEL = "contact";

    private static final double CHANNEL_IMPORTANCE = .5;

    static final LabelChoice TOPICS = new LabelChoice(3, .7, .75);
    /// For a text in which nothing reached [#TOPICS]: better a weak topic than none.
    static final LabelChoice WEAK_TOPICS = new LabelChoice(2, 1, 1);

    static final LabelChoice EXPERIENCES = new LabelChoice(2, .4, .8);

    /// Most certain first.
    List<LabelScore> choose(List<Firing> firings) {
        List<LabelScore> candidates = new ArrayList<>();
        byMain(firings).forEach((main, own) -> addCandidates(main, own, candidates));
        candidates.sort(Comparator.comparingDouble(LabelScore::score).reversed().thenComparing(LabelScore::label));
        return best(candidates);
    }

    private static Map<String, List<Firing>> byMain(List<Firing> firings) {
        Map<String, List<Firing>> byMain = new LinkedHashMap<>();
        for (Firing firing : firings) {
            String main = new LabelScore(firing.rule().label(), 0, List.of()).main();
            byMain.computeIfAbsent(main, _ -> new ArrayList<>()).add(firing);
        }
        return byMain;
    }

    private void addCandidates(String main, List<Firing> firings, List<LabelScore> candidates) {
        Map<String, List<Firing>> byLabel = new LinkedHashMap<>();
        firings.forEach(firing -> byLabel.computeIfAbsent(firing.rule().label(), _ -> new ArrayList<>())
                .add(firing));
        List<Firing> context = byLabel.getOrDefault(main, List.of());
        int before = candidates.size();
        byLabel.forEach((label, own) -> {
            List<Firing> around = elsewhere(context, own);
            double score = sum(own) + Math.min(MOST_CONTEXT, sum(around));
            if (!label.equals(main) && sum(own) > 0 && score >= least) {
                candidates.add(new LabelScore(label, score * importance(main), joined(own, around)));
            }
        });
        if (candidates.size() == before) {
            addMainAlone(main, byLabel, candidates);
        }
    }

    /// The words of the main code together with those of its best sub code.
    private void addMainAlone(String main, Map<String, List<Firing>> byLabel, List<LabelScore> candidates) {
        List<Firing> context = byLabel.getOrDefault(main, List.of());
        List<Firing> most = context;
        for (List<Firing> own : byLabel.values()) {
            List<Firing> together = own.equals(context) ? context : joined(own, elsewhere(context, own));
            if (sum(together) > sum(most)) {
                most = together;
            }
        }
        if (sum(most) >= least) {
            candidates.add(new LabelScore(main, sum(most) * importance(main), most));
        }
    }

    private static double importance(String main) {
        return main.equals(CHANNEL) ? CHANNEL_IMPORTANCE : 1;
    }

    private List<LabelScore> best(List<LabelScore> candidates) {
        List<LabelScore> chosen = new ArrayList<>();
        Set<String> mains = new HashSet<>();
        for (LabelScore candidate : candidates) {
            double needed = candidates.getFirst().score() * (mains.contains(candidate.main()) ? siblingShare : share);
            if (chosen.size() < MOST && candidate.score() >= needed) {
                chosen.add(candidate);
                mains.add(candidate.main());
            }
        }
        return chosen;
    }

    /// The firings that rest on other words than these: one word does not count twice.
    private static List<Firing> elsewhere(List<Firing> context, List<Firing> own) {
        BitSet taken = new BitSet();
        own.forEach(firing -> firing.hits().forEach(hit -> taken.set(hit.first(), hit.last() + 1)));
        return context.stream()
                .filter(firing -> firing.hits().stream().anyMatch(hit -> !taken.get(hit.first())))
                .toList();
    }

    private static double sum(List<Firing> firings) {
        return firings.stream().mapToDouble(Firing::strength).sum();
    }

    private static List<Firing> joined(List<Firing> own, List<Firing> context) {
        List<Firing> all = new ArrayList<>(own);
        all.addAll(context);
        return all;
    }
}
