package nl.klankbord.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.storage.Database;

/// Which texts seem to tell of a special category of personal data, and how many.
public final class SpecialTexts {
    private final Database database;

    public SpecialTexts(Database database) {
        this.database = database;
    }

    /// What is asked for.
    ///
    /// @param source code of a source, or empty for all
    /// @param category code of a category, or empty for any
    record Question(String source, String category) {}

    /// @param before id of the last text that was seen; `Long.MAX_VALUE` at the beginning
    /// @return ids, the last taken in first
    List<Long> find(Question question, long before, int most) {
        List<Object> parameters = new ArrayList<>(List.of(before));
        String ofCategory = narrowed(question.category(), " and category = ?", parameters);
        String ofSource = narrowed(question.source(), " where source = ?", parameters);
        parameters.add(most);
        return database.sql()
                .sql("""
                        select flagged.signal from
                            (select distinct signal from signal_special where signal < ?%s) as flagged
                            join signal on signal.id = flagged.signal%s
                        order by flagged.signal desc limit ?""".formatted(ofCategory, ofSource))
                .params(parameters)
                .query((row, place) -> row.getLong(1))
                .list();
    }

    private static String narrowed(String value, String condition, List<Object> parameters) {
        if (value.isEmpty()) {
            return "";
        }
        parameters.add(value);
        return condition;
    }

    /// How many texts, by the code of the category; under the empty code those of any.
    Map<String, Long> counts(String source) {
        Map<String, Long> counts = new TreeMap<>();
        List<Object> parameters = new ArrayList<>();
        String ofSource = narrowed(source, " and source = ?", parameters);
        database.sql().sql("""
                        select substr(kind, 9), sum(texts) from masking_count
                        where (kind = 'SPECIAL' or kind like 'SPECIAL/%%')%s group by kind""".formatted(ofSource)).params(parameters).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
