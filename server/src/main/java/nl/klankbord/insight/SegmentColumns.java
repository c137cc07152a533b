package nl.klankbord.insight;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/// What counting needs of one segment, on the heap: 36 bytes a signal. A segment never changes; which signals of it
/// were
/// replaced since is known to the searcher, not here.
final class SegmentColumns {
    static final SegmentColumns EMPTY = new SegmentColumns(new int[0], new int[0][], new FixedBitSet(0));

    private final int[] days;
    private final int[][] values;
    private final FixedBitSet repeats;
    private final int[] firstDays;
    private final int firstDay;
    private final int lastDay;

    private SegmentColumns(int[] days, int[][] values, FixedBitSet repeats) {
        this.days = days;
        this.values = values;
        this.repeats = repeats;
        this.firstDays = values.length == 0 ? new int[0] : firstDays(values[FacetValues.place(Facet.SOURCE)], days);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int day : days) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        this.firstDay = first;
        this.lastDay = last;
    }

    /// All that a question is counted over.
    ///
    /// @param facets in the order of the enum
    /// @param segments in the order of the searcher
    record All(List<FacetValues.Known> facets, List<SegmentColumns> segments) {
        FacetValues.Known of(Facet facet) {
            return facets.get(FacetValues.place(facet));
        }
    }

    /// @param known in the order of the enum
    static SegmentColumns read(LeafReader segment, List<FacetValues> known) throws IOException {
        Facet[] facets = Facet.values();
        int[][] values = new int[facets.length][];
        for (int facet = 0; facet < facets.length; facet++) {
            SortedDocValues codes = DocValues.getSorted(segment, facets[facet].key());
            values[facet] = values(codes, segment.maxDoc(), known.get(facet));
        }
        return new SegmentColumns(days(segment), values, repeats(segment));
    }

    private static int[] values(SortedDocValues codes, int size, FacetValues known) throws IOException {
        int[] numbers = new int[codes.getValueCount()];
        for (int value = 0; value < numbers.length; value++) {
            numbers[value] = known.number(codes.lookupOrd(value).utf8ToString());
        }
        int[] column = new int[size];
        while (codes.nextDoc() != NO_MORE_DOCS) {
            column[codes.docID()] = numbers[codes.ordValue()];
        }
        return column;
    }

    private static int[] days(LeafReader segment) throws IOException {
        int[] days = new int[segment.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(segment, IndexedSignal.DAY);
        while (values.nextDoc() != NO_MORE_DOCS) {
            days[values.docID()] = (int) values.longValue();
        }
        return days;
    }

    private static FixedBitSet repeats(LeafReader segment) throws IOException {
        FixedBitSet repeats = new FixedBitSet(segment.maxDoc());
        NumericDocValues values = DocValues.getNumeric(segment, IndexedSignal.REPEAT);
        while (values.nextDoc() != NO_MORE_DOCS) {
            repeats.set(values.docID());
        }
        return repeats;
    }

    boolean touches(int from, int through) {
        return firstDay <= through && lastDay >= from;
    }

    /// Per number of a source its first day in this segment; sources with a higher number are not in it.
    int[] firstDays() {
        return firstDays;
    }

    private static int[] firstDays(int[] sources, int[] days) {
        int[] firsts = new int[Arrays.stream(sources).max().orElse(-1) + 1];
        Arrays.fill(firsts, Integer.MAX_VALUE);
        for (int signal = 0; signal < days.length; signal++) {
            firsts[sources[signal]] = Math.min(firsts[sources[signal]], days[signal]);
        }
        return firsts;
    }

    /// Days since 1970 per signal.
    int[] days() {
        return days;
    }

    /// Numbers of [FacetValues] per facet, in the order of the enum, and signal.
    int[][] values() {
        return values;
    }

    boolean isRepeat(int signal) {
        return repeats.get(signal);
    }
}
