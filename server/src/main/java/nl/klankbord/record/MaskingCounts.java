package nl.klankbord.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.storage.Database;

/// Keeps table `masking_count` equal to the texts of the record, within the transaction that keeps or changes them.
final class MaskingCounts {
    private final Database database;

    MaskingCounts(Database database) {
        this.database = database;
    }

    void add(List<NewSignal> signals) {
        Batch batch = new Batch();
        signals.forEach(signal -> batch.add(signal.origin().source(), signal.received(), signal.content(), 1));
        batch.writeTo(database);
    }

    /// Takes the old content of a signal out and puts the new one in.
    void replace(String source, LocalDate received, MaskedContent old, MaskedContent now) {
        Batch batch = new Batch();
        batch.add(source, received, old, -1);
        batch.add(source, received, now, 1);
        batch.writeTo(database);
    }

    private record Key(String source, String month, String kind) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySource = source.compareTo(other.source);
            int byMonth = bySource == 0 ? month.compareTo(other.month) : bySource;
            return byMonth == 0 ? kind.compareTo(other.kind) : byMonth;
        }
    }

    private static final class Batch {
        /// Texts and spans.
        private final Map<Key, long[]> counts = new TreeMap<>();

        void add(String source, LocalDate received, MaskedContent content, int sign) {
            String month = received.withDayOfMonth(1).toString();
            count(new Key(source, month, "ALL"), sign, 0);
            if (content.allSpans() > 0) {
                count(new Key(source, month, "MASKED"), sign, sign * content.allSpans());
            }
            content.spans().forEach((kind, spans) -> count(new Key(source, month, kind.name()), sign, sign * spans));
            if (!content.special().isEmpty()) {
                count(new Key(source, month, "SPECIAL"), sign, 0);
            }
            content.special().forEach(category -> count(new Key(source, month, "SPECIAL/" + category.code()), sign, 0));
        }

        private void count(Key key, int texts, int spans) {
            long[] count = counts.computeIfAbsent(key, added -> new long[2]);
            count[0] += texts;
            count[1] += spans;
        }

        void writeTo(Database database) {
            counts.values().removeIf(count -> count[0] == 0 && count[1] == 0);
            if (counts.isEmpty()) {
                return;
            }
            database.sql()
                    .sql("""
                            insert into masking_count (source, month, kind, texts, spans)
                            select * from unnest(?::text[], ?::date[], ?::text[], ?::bigint[], ?::bigint[])
                            on conflict (source, month, kind) do update
                            set texts = masking_count.texts + excluded.texts, spans = masking_count.spans + excluded.spans""")
                    .params(
                            counts.keySet().stream().map(Key::source).toArray(String[]::new),
                            counts.keySet().stream().map(Key::month).toArray(String[]::new),
                            counts.keySet().stream().map(Key::kind).toArray(String[]::new),
                            counts.values().stream()
                                    .mapToLong(count -> count[0])
                                    .toArray(),
                            counts.values().stream()
                                    .mapToLong(count -> count[1])
                                    .toArray())
                    .update();
        }
    }
}
