package nl.klankbord.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.storage.Database;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.special.SpecialCategory;

/// What was masked, per source, month and kind. Reads the counts that the record keeps, never the texts.
public final class MaskingReport {
    private final Database database;

    public MaskingReport(Database database) {
        this.database = database;
    }

    /// Texts and placeholders of a source over all its months.
    ///
    /// @param texts all, repeats included
    /// @param masked those with something masked
    /// @param spans placeholders in them
    /// @param special those that tell something of a special category
    public record Total(String source, long texts, long masked, long spans, long special) {
        public double share() {
            return texts == 0 ? 0 : masked / (double) texts;
        }
    }

    record Kind(PersonalData kind, long texts, long spans) {}

    record Month(YearMonth month, long texts, long masked) {
        public double share() {
            return texts == 0 ? 0 : masked / (double) texts;
        }
    }

    record Special(SpecialCategory category, long texts) {}

    List<Total> totals() {
        return database.sql()
                .sql("""
                        select source,
                            sum(texts) filter (where kind = 'ALL') as texts,
                            coalesce(sum(texts) filter (where kind = 'MASKED'), 0) as masked,
                            coalesce(sum(spans) filter (where kind = 'MASKED'), 0) as spans,
                            coalesce(sum(texts) filter (where kind = 'SPECIAL'), 0) as special
                        from masking_count group by source order by source""")
                .query((row, place) ->
                        new Total(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    Total total(String source) {
        return totals().stream()
                .filter(total -> total.source().equals(source))
                .findFirst()
                .orElse(new Total(source, 0, 0, 0, 0));
    }

    /// Counts of one source by kind.
    record Counts(Map<String, long[]> byKind) {
        /// The kinds that were met, the most frequent first.
        List<Kind> kinds() {
            return Arrays.stream(PersonalData.values())
                    .filter(kind -> byKind.containsKey(kind.name()))
                    .map(kind -> new Kind(kind, of(kind.name())[0], of(kind.name())[1]))
                    .filter(kind -> kind.spans() > 0)
                    .sorted(Comparator.comparingLong(Kind::spans).reversed())
                    .toList();
        }

        List<Special> special() {
            return Arrays.stream(SpecialCategory.values())
                    .map(category -> new Special(category, of("SPECIAL/" + category.code())[0]))
                    .filter(special -> special.texts() > 0)
                    .toList();
        }

        private long[] of(String kind) {
            return byKind.getOrDefault(kind, new long[2]);
        }
    }

    Counts counts(String source) {
        Map<String, long[]> byKind = new TreeMap<>();
        database.sql()
                .sql("select kind, sum(texts), sum(spans) from masking_count where source = ? group by kind")
                .param(source)
                .query(row -> {
                    byKind.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)});
                });
        return new Counts(byKind);
    }

    /// The newest months that have texts, the oldest first.
    List<Month> months(String source, int most) {
        Map<YearMonth, long[]> months = new TreeMap<>();
        database.sql().sql("""
                        select month, kind, texts from masking_count
                        where source = ? and kind in ('ALL', 'MASKED') and texts > 0""").param(source).query(row -> {
            LocalDate first = row.getDate(1).toLocalDate();
            long[] counts = months.computeIfAbsent(YearMonth.from(first), added -> new long[2]);
            counts[row.getString(2).equals("ALL") ? 0 : 1] = row.getLong(3);
        });
        return months.entrySet().stream()
                .skip(Math.max(0, months.size() - most))
                .map(entry -> new Month(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }
}
