package nl.klankbord.text.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.text.language.Tokens;

/// A text with the personal data in it marked by hand. One line of a file: `kto: Dank aan [[PERSOON/tr:Ayşe]].`, where
/// `\n` stands for a line break. Offsets count UTF-16 units.
public record AnnotatedText(String source, String text, List<Mark> marks) {
    public static final String PERSON = "PERSOON";

    private static final Set<String> SOURCES = Set.of("kto", "klacht", "terugbelnotitie", "melding", "chat", "wijk");

    /// `origin` is the name group of a person, empty for other kinds.
    public record Mark(int start, int end, String kind, String origin) {
        static final Mark NONE = new Mark(0, 0, "", "");

        boolean isNone() {
            return start == end;
        }
    }

    public AnnotatedText {
        marks = List.copyOf(marks);
    }

    /// The mark that covers (a part of) this unit, or [Mark#NONE].
    Mark markAt(Units units, int unit) {
        Tokens tokens = units.text().tokens();
        int start = tokens.start(units.token(unit));
        int end = tokens.end(units.token(unit));
        for (Mark mark : marks) {
            if (mark.start() < end && start < mark.end()) {
                return mark;
            }
        }
        return Mark.NONE;
    }

    /// @throws IllegalArgumentException says what is wrong with the line, without its words
    public static AnnotatedText parse(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0 || !SOURCES.contains(line.substring(0, colon))) {
            throw new IllegalArgumentException("a line starts with a kind of source and a colon, such as \"kto: \"");
        }
        return new Parser(line, colon + 2).parse(line.substring(0, colon));
    }

    private static final class Parser {
        private final String line;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private int at;

        Parser(String line, int at) {
            this.line = line;
            this.at = at;
        }

        AnnotatedText parse(String source) {
            while (at < line.length()) {
                if (line.startsWith("[[", at)) {
                    mark();
                } else {
                    next();
                }
            }
            return new AnnotatedText(source, text.toString(), marks);
        }

        private void mark() {
            int end = line.indexOf("]]", at);
            int colon = line.indexOf(':', at);
            if (end < 0 || colon < 0 || colon > end) {
                throw new IllegalArgumentException("a mark is [[KIND:words]] or [[PERSOON/origin:words]]");
            }
            String kind = line.substring(at + 2, colon);
            int slash = kind.indexOf('/');
            int start = text.length();
            at = colon + 1;
            while (at < end) {
                next();
            }
            at = end + 2;
            marks.add(new Mark(
                    start,
                    text.length(),
                    slash < 0 ? kind : kind.substring(0, slash),
                    slash < 0 ? "" : kind.substring(slash + 1)));
        }

        private void next() {
            if (line.startsWith("\\n", at)) {
                text.append('\n');
                at += 2;
            } else if (line.startsWith("\\t", at)) {
                text.append('\t');
                at += 2;
            } else {
                text.append(line.charAt(at++));
            }
        }
    }
}
