package nl.klankbord.text.personaldata;

import java.util.BitSet;
import java.util.List;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;

/// Recall: the share of gold spans of which every letter and digit is covered. Precision: the share of found spans of
/// which at least half lies in gold. Over-masked: the share of letters and digits outside gold that is covered.
final class GoldScore {
    private int gold;
    private int safe;
    private int found;
    private int right;
    private int outside;
    private int over;

    void add(GoldText text, List<Span> spans) {
        BitSet meant = cover(text.text(), text.spans());
        BitSet covered = cover(text.text(), spans);
        BitSet letters =
                cover(text.text(), List.of(new Span(0, Math.max(1, text.text().length()), PersonalData.PERSOON)));
        for (Span span : text.spans()) {
            gold++;
            safe += share(cover(text.text(), List.of(span)), covered) == 1 ? 1 : 0;
        }
        for (Span span : spans) {
            found++;
            right += share(cover(text.text(), List.of(span)), meant) >= 0.5 ? 1 : 0;
        }
        letters.andNot(meant);
        outside += letters.cardinality();
        letters.and(covered);
        over += letters.cardinality();
    }

    double recall() {
        return (double) safe / gold;
    }

    double precision() {
        return (double) right / Math.max(1, found);
    }

    double overmasked() {
        return (double) over / Math.max(1, outside);
    }

    private static double share(BitSet part, BitSet whole) {
        BitSet both = (BitSet) part.clone();
        both.and(whole);
        return part.isEmpty() ? 1 : (double) both.cardinality() / part.cardinality();
    }

    /// The letters and digits under the spans.
    private static BitSet cover(String text, List<Span> spans) {
        BitSet cover = new BitSet(text.length());
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                if (Character.isLetterOrDigit(text.codePointAt(i))) {
                    cover.set(i);
                }
            }
        }
        return cover;
    }
}
