package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.text.finders.RuleFinders;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.tagging.MaskingModel;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.Vocabulary;

/// Replaces personal data by typed placeholders. Safe for use by several threads.
public final class Masker {
    /// A placeholder can reveal what stood beside it (a date behind a name), so the masked text is read again until
    /// nothing new is found. Two rounds are usual.
    private static final int MOST_ROUNDS = 30;

    private final Vocabulary vocabulary;
    private final Recogniser recogniser;
    private final OwnEntries own;

    public Masker() {
        this(OwnLists.NONE);
    }

    public Masker(OwnLists lists) {
        this(Vocabulary.load(lists.streets()), MaskingModel.load(), lists);
    }

    /// @param vocabulary loaded with the streets of the lists
    public Masker(Vocabulary vocabulary, MaskingModel model, OwnLists lists) {
        this.vocabulary = vocabulary;
        this.own = new OwnEntries(lists);
        this.recogniser = new Recogniser(new RuleFinders(vocabulary.lexicon()), model);
    }

    /// Masks with the street of an address kept. Masking a masked text changes nothing, so a text read back from the
    /// record passes through here again.
    public MaskedText mask(RawText raw) {
        return mask(raw, StreetPolicy.KEEP_STREET);
    }

    public MaskedText mask(RawText raw, StreetPolicy streets) {
        return new Work(raw.value(), streets, false).masked();
    }

    /// Masks, and besides what is found also what a reader pointed out. That goes whole, with the street of an address;
    /// a name that was pointed out goes wherever it stands in the text.
    public MaskedText mask(RawText raw, StreetPolicy streets, List<Span> pointedOut) {
        Work work = new Work(raw.value(), streets, false);
        work.addPointedOut(pointedOut);
        return work.masked();
    }

    /// Masks and says of every stretch why, and what was left though it may be personal data. Several times slower than
    /// masking alone.
    public Explained explain(RawText raw, StreetPolicy streets) {
        return new Work(raw.value(), streets, true).explained();
    }

    private final class Work {
        private final Reading delivered;
        private final StreetPolicy streets;
        private final boolean explain;
        private final Placeholders placeholders;
        private final Set<Finding> whole = new HashSet<>();
        private List<Finding> findings;
        private Placeholders.Replaced replaced;

        Work(String text, StreetPolicy streets, boolean explain) {
            this.streets = streets;
            this.explain = explain;
            delivered = read(text);
            placeholders = Placeholders.seal(delivered);
            findings = find(delivered);
            replaced = replace();
            readAgain();
        }

        private void readAgain() {
            for (int round = 1; round < MOST_ROUNDS && !findings.isEmpty(); round++) {
                List<Finding> more = find(sealed(replaced.text()));
                if (more.isEmpty()) {
                    return;
                }
                add(more.stream().map(this::delivered).toList());
                replaced = replace();
            }
        }

        private List<Finding> find(Reading reading) {
            return own.apply(reading, recogniser.find(reading, explain));
        }

        private void addPointedOut(List<Span> pointedOut) {
            List<Finding> all = new ArrayList<>(findings);
            pointedOut.forEach(span -> all.add(new Finding(span, Reason.OWN_LIST, 1)));
            List<Finding> resolved = Overlaps.resolve(delivered, all);
            resolved.stream()
                    .filter(finding ->
                            pointedOut.stream().anyMatch(span -> finding.span().overlaps(span)))
                    .forEach(whole::add);
            List<Finding> echoes = Echo.of(delivered, resolved);
            findings = Overlaps.inOrder(resolved, echoes);
            replaced = replace();
            readAgain();
        }

        /// What is found in a street that was kept takes the street along.
        private void add(List<Finding> more) {
            List<Finding> apart = new ArrayList<>();
            for (Finding each : more) {
                List<Finding> around = findings.stream()
                        .filter(finding -> finding.span().overlaps(each.span()))
                        .toList();
                whole.addAll(around);
                if (around.isEmpty()) {
                    apart.add(each);
                }
            }
            findings = Overlaps.inOrder(findings, apart);
        }

        private Reading sealed(String masked) {
            Reading reading = read(masked);
            Placeholders.seal(reading);
            return reading;
        }

        private Placeholders.Replaced replace() {
            List<Cut> cuts = new ArrayList<>(findings.size());
            for (Finding finding : findings) {
                boolean all = !whole.isEmpty() && whole.contains(finding);
                cuts.add(Cut.of(delivered, finding.span(), all ? StreetPolicy.MASK_ALL : streets));
            }
            return placeholders.replace(delivered.tokens().text(), cuts, vocabulary.lexicon());
        }

        private Finding delivered(Finding found) {
            Span span = found.span();
            int start = replaced.delivered(span.start());
            int end = replaced.delivered(span.end() - 1) + 1;
            return new Finding(new Span(start, end, span.kind()), found.reason(), found.certainty());
        }

        MaskedText masked() {
            return maskedText(replaced.text(), findings);
        }

        Explained explained() {
            Reading masked = sealed(replaced.text());
            List<Finding> doubts = own.withoutKept(masked, recogniser.doubts(masked)).stream()
                    .map(this::delivered)
                    .toList();
            return new Explained(masked(), findings, doubts);
        }
    }

    private static MaskedText maskedText(String text, List<Finding> findings) {
        return new MaskedText(text, findings.stream().map(Finding::span).toList());
    }

    private Reading read(String text) {
        return vocabulary.read(Tokens.of(text));
    }
}
