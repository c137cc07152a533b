package nl.klankbord.insight;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.text.findings.Placeholder;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// A signal as the index keeps it: what it is found and counted by. The text itself is not kept, the record has it.
///
/// A facet is one value a signal; the codes of several topics or experiences stand in it in alphabetical order, so that
/// a count is one addition a facet whatever the number of codes.
final class IndexedSignal {
    static final String ID = "id";
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String REPEAT = "repeat";
    static final String BETWEEN_CODES = "\n";

    private static final int LONGEST_CODE = 200;
    /// The year 23,873; keeps a day within the 24 bits of [NewestSignals].
    private static final int LAST_DAY = 8_000_000;

    private static final FieldType TEXT = searchable(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType FORMS = searchable(IndexOptions.DOCS);

    private IndexedSignal() {}

    static Term key(long id) {
        return new Term(ID, Long.toString(id));
    }

    static Document document(RecordedSignal signal) {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(signal.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, signal.id()));
        document.add(new NumericDocValuesField(DAY, day(signal.received())));
        if (signal.isRepeat()) {
            document.add(new NumericDocValuesField(REPEAT, 1));
        }
        for (Facet facet : Facet.values()) {
            document.add(new SortedDocValuesField(facet.key(), new BytesRef(value(facet, signal))));
        }
        String text = Placeholder.blanked(signal.text());
        document.add(new Field(DutchAnalysis.TEXT, text, TEXT));
        document.add(new Field(DutchAnalysis.FORMS, text, FORMS));
        return document;
    }

    /// Days since 1970.
    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), -LAST_DAY, LAST_DAY);
    }

    private static String value(Facet facet, RecordedSignal signal) {
        return switch (facet) {
            case SOURCE -> code(signal.origin().source());
            case CHANNEL -> code(signal.context().channel());
            case TOPIC -> codes(signal.found().topics());
            case EXPERIENCE -> codes(signal.found().experiences());
            case SENTIMENT -> signal.found().sentiment().code();
            case UNIT -> code(signal.context().unit());
            case AREA -> code(signal.context().area());
            case LANGUAGE -> signal.language().equals("und") ? "" : code(signal.language());
        };
    }

    private static String codes(List<String> codes) {
        return String.join(
                BETWEEN_CODES,
                codes.stream().map(IndexedSignal::code).sorted().distinct().toList());
    }

    private static String code(String code) {
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }

    private static FieldType searchable(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
