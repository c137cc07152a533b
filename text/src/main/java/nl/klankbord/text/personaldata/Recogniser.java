package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.text.finders.RuleFinders;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.tagging.MaskingModel;
import nl.klankbord.text.tagging.NameTagger;
import nl.klankbord.text.tagging.NumberTagger;
import nl.klankbord.text.tagging.NumberTags;
import nl.klankbord.text.tagging.Units;
import nl.klankbord.text.words.Reading;

/// Finds the personal data of a reading: written rules propose, learned taggers decide, and what is found once is found
/// everywhere in the text.
final class Recogniser {
    private static final double LEAST_DOUBT = 0.03;

    private final RuleFinders rules;
    private final NameTagger names;
    private final NumberTagger numbers;

    Recogniser(RuleFinders rules, MaskingModel model) {
        this.rules = rules;
        this.names = model.nameTagger();
        this.numbers = model.numberTagger();
    }

    List<Finding> find(Reading text, boolean explain) {
        List<Finding> proposals = rules.find(text);
        Units units = Units.of(text);
        NumberTags tags = numbers.tag(units, RuleFinders.bits(text.tokens(), proposals));
        NumberRuns runs = new NumberRuns(units, tags);
        List<Finding> found = new ArrayList<>(runs.judged(proposals));
        found.addAll(runs.numbers());
        List<Finding> people = new NameRuns(units, names).names(explain);
        Set<Integer> glued = endsOfGlued(proposals);
        for (Finding name : people) {
            if (!glued.contains(name.span().end())) {
                found.add(name);
            }
        }
        List<Finding> resolved = Overlaps.resolve(text, StreetsBehindNames.apart(text, found));
        List<Finding> echoes = Echo.of(text, resolved);
        return echoes.isEmpty() ? resolved : Overlaps.inOrder(resolved, echoes);
    }

    /// Where names end that were written as one word with their title: there the rule, which leaves the title readable,
    /// knows better.
    private static Set<Integer> endsOfGlued(List<Finding> proposals) {
        Set<Integer> ends = new HashSet<>();
        for (Finding proposal : proposals) {
            if (proposal.reason() == Reason.GLUED) {
                ends.add(proposal.span().end());
            }
        }
        return ends;
    }

    /// What was not probable enough, the most probable first.
    List<Finding> doubts(Reading text) {
        Units units = Units.of(text);
        NumberTags tags = numbers.tag(units, RuleFinders.bits(text.tokens(), rules.find(text)));
        List<Finding> doubts = new ArrayList<>(new NumberRuns(units, tags).numbers(LEAST_DOUBT));
        doubts.addAll(new NameRuns(units, names).names(LEAST_DOUBT, true));
        List<Finding> resolved = new ArrayList<>(Overlaps.resolve(text, doubts));
        resolved.sort(Comparator.comparingDouble(Finding::certainty).reversed());
        return resolved;
    }
}
