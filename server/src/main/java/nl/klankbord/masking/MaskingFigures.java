package nl.klankbord.masking;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.text.tagging.NameLists;

/// How well spans were found, counted against annotated texts. A span is kept safe when every letter and digit of it is
/// covered;
/// anything less is a leak. A predicted span is true when at least half of its letters and digits are personal data.
/// Over-masking is the share of letters and digits outside personal data that were covered.
public final class MaskingFigures {
    private final Map<String, Share> byType = new TreeMap<>();
    private final Map<String, Share> byOrigin = new TreeMap<>();
    private final Map<String, Share> byCase = new TreeMap<>();
    private final Map<String, Share> byKnown = new TreeMap<>();
    private final Map<String, Share> bySource = new TreeMap<>();
    private final NameLists names;
    private long texts;
    private long textsWithoutLeak;
    private long predicted;
    private long predictedTrue;
    private long outside;
    private long outsideCovered;

    /// Part of a whole, both counted.
    public record Share(long part, long whole) {
        Share plus(boolean hit) {
            return new Share(part + (hit ? 1 : 0), whole + 1);
        }

        /// Between 0 and 1; 0 when there was nothing to count.
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /// @param names the lists by which a name counts as known
    MaskingFigures(NameLists names) {
        this.names = names;
    }

    /// A span in code points of the text, with the name of its kind.
    record Marked(int start, int end, String kind) {}

    /// A delivered text with what was marked in it by hand.
    ///
    /// @param origins the name group of each PERSOON in order; may be shorter
    /// @param source the kind of source, empty when unknown
    record Annotated(String text, List<Marked> gold, List<String> origins, String source) {}

    /// Adds one text.
    void add(Annotated text, List<Marked> found) {
        int[] codePoints = text.text().codePoints().toArray();
        BitSet covered = cover(codePoints.length, found);
        BitSet personal = cover(codePoints.length, text.gold());
        boolean leaked = countGold(codePoints, text, covered);
        texts++;
        textsWithoutLeak += leaked ? 0 : 1;
        countFound(codePoints, found, personal);
        countOutside(codePoints, personal, covered);
    }

    private boolean countGold(int[] letters, Annotated text, BitSet covered) {
        boolean leaked = false;
        int person = 0;
        for (Marked span : text.gold()) {
            boolean safe = wordCharacters(letters, span).allMatch(covered::get);
            leaked |= !safe;
            count(byType, span.kind(), safe);
            if (!text.source().isEmpty()) {
                count(bySource, text.source(), safe);
            }
            if (span.kind().equals("PERSOON")) {
                String name = new String(letters, span.start(), Math.min(span.end(), letters.length) - span.start());
                count(byOrigin, person < text.origins().size() ? text.origins().get(person) : "?", safe);
                count(byCase, caseOf(name), safe);
                count(byKnown, isKnown(name) ? "in a list" : "in no list", safe);
                person++;
            }
        }
        return leaked;
    }

    private static String caseOf(String name) {
        boolean upper = name.chars().anyMatch(Character::isUpperCase);
        boolean lower = name.chars().anyMatch(Character::isLowerCase);
        return upper && lower ? "capitalised" : upper ? "all capitals" : "lower case";
    }

    /// Whether some word of the name, initials and particles apart, is in a list.
    private boolean isKnown(String name) {
        return Stream.of(name.split("[^\\p{L}]+", -1)).anyMatch(word -> word.length() > 3 && names.contains(word));
    }

    private void countFound(int[] text, List<Marked> found, BitSet personal) {
        for (Marked span : found) {
            long all = wordCharacters(text, span).count();
            long hit = wordCharacters(text, span).filter(personal::get).count();
            predicted++;
            predictedTrue += all > 0 && 2 * hit >= all ? 1 : 0;
        }
    }

    private void countOutside(int[] text, BitSet personal, BitSet covered) {
        for (int i = personal.nextClearBit(0); i < text.length; i = personal.nextClearBit(i + 1)) {
            if (Character.isLetterOrDigit(text[i])) {
                outside++;
                outsideCovered += covered.get(i) ? 1 : 0;
            }
        }
    }

    private static IntStream wordCharacters(int[] text, Marked span) {
        return IntStream.range(span.start(), Math.min(span.end(), text.length))
                .filter(i -> Character.isLetterOrDigit(text[i]));
    }

    private static BitSet cover(int length, List<Marked> spans) {
        BitSet cover = new BitSet(length);
        spans.forEach(span -> cover.set(Math.min(span.start(), length), Math.min(span.end(), length)));
        return cover;
    }

    private static void count(Map<String, Share> shares, String key, boolean hit) {
        shares.merge(key, new Share(hit ? 1 : 0, 1), (old, one) -> old.plus(hit));
    }

    /// Spans kept safe, over all kinds.
    public Share recall() {
        return byType.values().stream()
                .reduce(new Share(0, 0), (a, b) -> new Share(a.part() + b.part(), a.whole() + b.whole()));
    }

    public Share precision() {
        return new Share(predictedTrue, predicted);
    }

    public Share overmasked() {
        return new Share(outsideCovered, outside);
    }

    public Share withoutLeak() {
        return new Share(textsWithoutLeak, texts);
    }

    /// For machines: one object with all figures, lengths in letters and digits.
    public Map<String, Object> asMap() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", texts);
        figures.put("spans", recall().whole());
        figures.put("recall", recall().value());
        figures.put("precision", precision().value());
        figures.put("overmasked", overmasked().value());
        figures.put("texts_without_leak", withoutLeak().value());
        figures.put("by_type", byType);
        figures.put("by_origin", byOrigin);
        figures.put("by_case", byCase);
        figures.put("by_list", byKnown);
        figures.put("by_source", bySource);
        return figures;
    }

    /// For people: a few lines.
    public String asText() {
        StringBuilder lines = new StringBuilder();
        lines.append("recall %s   precision %s%n".formatted(show(recall()), show(precision())));
        lines.append(String.format(
                Locale.ROOT,
                "over-masked %.2f %%   texts without leak %s%n",
                100 * overmasked().value(),
                show(withoutLeak())));
        table(lines, "recall by kind", byType);
        table(lines, "names by origin", byOrigin);
        table(lines, "names by case", byCase);
        table(lines, "names by list", byKnown);
        table(lines, "all kinds by source", bySource);
        return lines.toString();
    }

    private static void table(StringBuilder lines, String title, Map<String, Share> shares) {
        if (!shares.isEmpty()) {
            lines.append("%s%n".formatted(title));
            shares.forEach((key, share) -> lines.append("  %-16s %s%n".formatted(key, show(share))));
        }
    }

    private static String show(Share share) {
        return String.format(Locale.ROOT, "%.3f (%d of %d)", share.value(), share.part(), share.whole());
    }
}
