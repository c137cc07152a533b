package nl.klankbord.review;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.Sources;
import nl.klankbord.masking.Rereading;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.storage.Database;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;

/// Keeps the pattern of a leak: the sentence around it with everything personal in it replaced by something invented,
/// as
/// an annotated line that the masker can be trained and tested with.
public final class LeakCases {
    private static final int MOST_AROUND = 160;

    private final Database database;
    private final Sources sources;
    private final Rereading rereading;
    private final SecureRandom random = new SecureRandom();

    public LeakCases(Database database, Sources sources, Rereading rereading) {
        this.database = database;
        this.sources = sources;
        this.rereading = rereading;
    }

    /// @param line in the format of data/masking/texts; empty when it was removed
    record LeakCase(long leak, String line, Optional<Leak.Event> removed) {}

    /// Within the transaction that masks the leak.
    void keep(long leak, RecordedSignal signal, List<Span> spans) {
        String line = kindOf(signal.origin().source()) + ": " + pattern(signal.text(), spans);
        database.sql()
                .sql("insert into leak_case (leak, line) values (?, ?)")
                .params(leak, line)
                .update();
    }

    Optional<LeakCase> find(long leak) {
        return database.sql()
                .sql("select leak, line, removed_at, removed_by from leak_case where leak = ?")
                .param(leak)
                .query(LeakCases::read)
                .optional();
    }

    /// The newest that were not removed.
    List<LeakCase> newest(int most) {
        return database.sql().sql("""
                        select leak, line, removed_at, removed_by from leak_case
                        where removed_at is null order by leak desc limit ?""").param(most).query(LeakCases::read).list();
    }

    /// @return whether it was there
    boolean remove(long leak, String by) {
        return database.sql().sql("""
                                update leak_case set line = '', removed_at = now(), removed_by = ?
                                where leak = ? and removed_at is null""").params(by, leak).update() == 1;
    }

    private static LeakCase read(ResultSet row, int place) throws SQLException {
        return new LeakCase(
                row.getLong("leak"),
                row.getString("line"),
                LeakTable.event(row.getTimestamp("removed_at"), row.getString("removed_by")));
    }

    /// The kinds of source that annotated texts know.
    private String kindOf(String source) {
        Source.Kind kind = sources.find(source).map(Source::kind).orElse(Source.Kind.ANDERS);
        return kind == Source.Kind.ANDERS ? Source.Kind.KLACHT.code() : kind.code();
    }

    /// @param leaked in the masked text as it was
    String pattern(String text, List<Span> leaked) {
        int from = sentenceStart(text, leaked.getFirst().start());
        int to = sentenceEnd(text, leaked.getFirst().end());
        String around = text.substring(from, to);
        List<Span> inside = leaked.stream()
                .filter(span -> span.start() >= from && span.end() <= to)
                .map(span -> new Span(span.start() - from, span.end() - from, span.kind()))
                .toList();
        return new Line(around, personal(around, inside)).write();
    }

    /// All that is personal in it: what leaked, the placeholders, and what the masker finds besides.
    private List<Personal> personal(String around, List<Span> leaked) {
        List<Personal> all = new ArrayList<>();
        rereading.personal(around, leaked).forEach(span -> all.add(new Personal(span, false)));
        Placeholder.in(around)
                .forEach(hidden -> all.add(new Personal(new Span(hidden.start(), hidden.end(), hidden.kind()), true)));
        all.sort(Comparator.comparingInt(personal -> personal.span().start()));
        return all;
    }

    private record Personal(Span span, boolean hidden) {}

    private static int sentenceStart(String text, int place) {
        int start = place;
        while (start > 0 && place - start < MOST_AROUND && !endsSentence(text, start - 1)) {
            start--;
        }
        return wholeWord(text, start, place, 1);
    }

    private static int sentenceEnd(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < MOST_AROUND && !endsSentence(text, end)) {
            end++;
        }
        boolean mark = end < text.length() && text.charAt(end) != '\n' && endsSentence(text, end);
        return mark ? end + 1 : wholeWord(text, end, place, -1);
    }

    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        boolean mark = sign == '.' || sign == '!' || sign == '?';
        return sign == '\n' || (mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    /// Not in the middle of a word or placeholder; neither white space at the edge.
    private static int wholeWord(String text, int edge, int until, int step) {
        int at = edge;
        for (Placeholder hidden : Placeholder.in(text)) {
            if (hidden.start() < at && at < hidden.end()) {
                at = step > 0 ? hidden.end() : hidden.start();
            }
        }
        boolean cut = at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        while (cut && at != until && !Character.isWhitespace(text.charAt(step > 0 ? at : at - 1))) {
            at += step;
        }
        while (at != until && Character.isWhitespace(text.charAt(step > 0 ? at : at - 1))) {
            at += step;
        }
        return at;
    }

    /// The annotated line under way.
    private final class Line {
        private final String around;
        private final List<Personal> personal;
        private final StandIns standIns = new StandIns(NameBook.shipped(), random);
        private final Map<String, StandIns.Invented> known = new HashMap<>();
        private final StringBuilder line = new StringBuilder();

        Line(String around, List<Personal> personal) {
            this.around = around;
            this.personal = personal;
        }

        String write() {
            int at = 0;
            for (Personal each : personal) {
                Span span = each.span();
                if (span.start() < at) {
                    continue;
                }
                int start = each.hidden() && around.startsWith("[HUISNUMMER", span.start())
                        ? Math.max(at, streetStart(span.start()))
                        : span.start();
                line.append(plain(around.substring(at, start)));
                String street = around.substring(start, span.start());
                line.append(marked(span, invented(each, around.substring(span.start(), span.end())), street));
                at = span.end();
            }
            return line.append(plain(around.substring(at))).toString();
        }

        private StandIns.Invented invented(Personal each, String stretch) {
            if (each.hidden() && stretch.startsWith("[HUISNUMMER")) {
                return new StandIns.Invented(String.valueOf(2 + random.nextInt(300)), "");
            }
            return known.computeIfAbsent(
                    stretch,
                    words -> each.hidden()
                            ? standIns.any(each.span().kind())
                            : standIns.like(words, each.span().kind()));
        }

        private String marked(Span span, StandIns.Invented invented, String street) {
            String origin = invented.origin().isEmpty() ? "" : "/" + invented.origin();
            return "[[%s%s:%s%s]]".formatted(span.kind(), origin, plain(street), plain(invented.words()));
        }

        /// The word before a house number is its street.
        private int streetStart(int number) {
            int start = number;
            while (start > 0 && Character.isWhitespace(around.charAt(start - 1))) {
                start--;
            }
            while (start > 0 && !Character.isWhitespace(around.charAt(start - 1)) && around.charAt(start - 1) != ']') {
                start--;
            }
            return start;
        }
    }

    /// One line, without what would be read as a mark.
    private static String plain(String text) {
        return text.replace("\\", "/")
                .replace("[[", "[ [")
                .replace("]]", "] ]")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
