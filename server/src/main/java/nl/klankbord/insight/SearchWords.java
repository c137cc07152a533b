package nl.klankbord.insight;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// What a user typed in the search box. All words must occur; `"words in a row"` must stand so; `word*` is the
/// beginning
/// of a word; `-word` must not occur. Nothing else has a meaning, and nothing is an error.
///
/// @param parts at most 50; what follows is ignored
record SearchWords(List<Part> parts) {
    private static final int MOST = 50;

    /// @param text one word, or several that stand in a row
    record Part(String text, boolean beginning, boolean excluded) {}

    static SearchWords of(String typed) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < typed.length() && parts.size() < MOST) {
            if (Character.isWhitespace(typed.charAt(at))) {
                at++;
            } else {
                at = readPart(typed, at, parts);
            }
        }
        return new SearchWords(parts);
    }

    private static int readPart(String typed, int start, List<Part> parts) {
        boolean excluded = typed.charAt(start) == '-';
        int at = excluded ? start + 1 : start;
        int closing = at < typed.length() && isQuote(typed.charAt(at)) ? closingQuote(typed, at + 1) : -1;
        if (closing > 0) {
            parts.add(new Part(typed.substring(at + 1, closing), false, excluded));
            return closing + 1;
        }
        int end = endOfWord(typed, at);
        boolean beginning = end > at && typed.charAt(end - 1) == '*';
        parts.add(new Part(typed.substring(at, beginning ? end - 1 : end), beginning, excluded));
        return Math.max(end, start + 1);
    }

    private static int closingQuote(String typed, int from) {
        int at = from;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        return at < typed.length() ? at : -1;
    }

    private static int endOfWord(String typed, int from) {
        int at = from;
        while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
    }

    /// No words ask for everything. Words of which none can be searched, such as `?!`, find nothing.
    Query query(DutchAnalysis analysis) {
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int wanted = 0;
        int unwanted = 0;
        for (Part part : parts) {
            for (Query query : queries(part, analysis)) {
                all.add(query, part.excluded() ? Occur.MUST_NOT : Occur.FILTER);
                unwanted += part.excluded() ? 1 : 0;
                wanted += part.excluded() ? 0 : 1;
            }
        }
        if (wanted + unwanted == 0) {
            return new MatchNoDocsQuery();
        }
        return wanted > 0
                ? all.build()
                : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
    }

    /// Nothing when the part holds no letter or digit.
    private static List<Query> queries(Part part, DutchAnalysis analysis) {
        if (!part.beginning()) {
            List<String> stems = analysis.stems(part.text());
            return stems.isEmpty() ? List.of() : List.of(inARow(DutchAnalysis.TEXT, stems));
        }
        List<String> forms = analysis.forms(part.text());
        if (forms.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String form : forms.subList(0, forms.size() - 1)) {
            all.add(inARow(DutchAnalysis.FORMS, List.of(form)), Occur.FILTER);
        }
        all.add(new PrefixQuery(new Term(DutchAnalysis.FORMS, forms.getLast())), Occur.FILTER);
        return List.of(all.build());
    }

    private static Query inARow(String field, List<String> terms) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term)));
        return phrase.build();
    }
}
