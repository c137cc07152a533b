package nl.klankbord.insight;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;

/// Keeps the newest of the signals that meet a filter: by day, within a day by id.
final class NewestSignals extends SimpleCollector {
    /// A day and an id in one number that sorts: 24 bits and 40 bits.
    private static final int ID_BITS = 40;

    private final FacetChoice choice;
    private final SegmentColumns.All columns;
    private final int from;
    private final int through;
    private final LongHeap newest;
    private long total;

    private int[] days = {};
    private int[][] values = {};
    private NumericDocValues ids = DocValues.emptyNumeric();

    /// @param most how many to keep, at least 1
    NewestSignals(Filter filter, SegmentColumns.All columns, int most) {
        this.choice = new FacetChoice(filter, columns);
        this.columns = columns;
        this.from = IndexedSignal.day(filter.period().from());
        this.through = IndexedSignal.day(filter.period().through());
        this.newest = new LongHeap(most);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        SegmentColumns column = columns.segments().get(segment.ord);
        if (!column.touches(from, through)) {
            throw new CollectionTerminatedException();
        }
        days = column.days();
        values = column.values();
        ids = DocValues.getNumeric(segment.reader(), IndexedSignal.NUMBER);
    }

    @Override
    public void collect(int signal) throws IOException {
        int day = days[signal];
        if (day >= from
                && day <= through
                && choice.unmet(values, signal) == FacetChoice.NONE
                && ids.advanceExact(signal)) {
            total++;
            newest.insertWithOverflow(((long) day << ID_BITS) + ids.longValue());
        }
    }

    SignalIndex.Page page(int skip) {
        long[] sorted = new long[newest.size()];
        for (int place = sorted.length - 1; place >= 0; place--) {
            sorted[place] = newest.pop() & ((1L << ID_BITS) - 1);
        }
        List<Long> ids = Arrays.stream(sorted).skip(skip).boxed().toList();
        return new SignalIndex.Page(ids, total);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
