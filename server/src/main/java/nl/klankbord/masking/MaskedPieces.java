package nl.klankbord.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.personaldata.Explained;

/// A text and its masked form, cut up as a page shows them. Holds words that were masked; it never prints itself.
///
/// @param masked the masked text
/// @param delivered the text as it was pasted, with what was found and what is doubtful
/// @param found in the order of the text
/// @param doubts the most doubtful first
public record MaskedPieces(List<Piece> masked, List<Piece> delivered, List<Line> found, List<Line> doubts) {
    /// A stretch that is shown in one way.
    ///
    /// @param kind key of the name of its kind; empty for plain text
    /// @param family colour of its kind
    public record Piece(String text, Mark mark, String kind, String family) {
        private static Piece plain(String text) {
            return new Piece(text, Mark.PLAIN, "", "");
        }

        @Override
        public String toString() {
            return "%s piece of %d characters".formatted(mark, text.length());
        }
    }

    public enum Mark {
        PLAIN,
        PLACEHOLDER,
        FOUND,
        DOUBT
    }

    /// A row of the table.
    ///
    /// @param kind key of the name of its kind
    /// @param reason key of the sentence that says why
    public record Line(String words, String kind, String family, Certainty certainty, String reason) {
        @Override
        public String toString() {
            return "line of %d characters".formatted(words.length());
        }
    }

    /// @param share the probability that it is personal data, between 0 and 1
    /// @param words key of the same in words
    public record Certainty(double share, String words) {
        static Certainty of(double share) {
            String words = share >= 0.95
                    ? "sure"
                    : share >= 0.8 ? "very-likely" : share >= 0.5 ? "likely" : share >= 0.25 ? "maybe" : "hint";
            return new Certainty(share, "masking.certainty." + words);
        }

        /// Rounded down to whole percents: what is not entirely certain never reads as 100.
        public double shown() {
            return Math.floor(share * 100) / 100;
        }
    }

    static MaskedPieces of(String text, Explained explained) {
        return new MaskedPieces(
                masked(explained.masked().text()),
                delivered(text, explained),
                lines(text, explained.findings()),
                lines(text, apart(explained)));
    }

    /// Doubts about the street of a found address are none: it stays readable because that was chosen.
    private static List<Finding> apart(Explained explained) {
        return explained.doubts().stream()
                .filter(doubt -> explained.findings().stream()
                        .noneMatch(found -> found.span().overlaps(doubt.span())))
                .toList();
    }

    private static List<Piece> masked(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Placeholder placeholder : Placeholder.in(text)) {
            pieces.add(Piece.plain(text.substring(from, placeholder.start())));
            String words = text.substring(placeholder.start() + 1, placeholder.end() - 1);
            pieces.add(new Piece(words, Mark.PLACEHOLDER, "", ""));
            from = placeholder.end();
        }
        pieces.add(Piece.plain(text.substring(from)));
        return pieces;
    }

    private static List<Piece> delivered(String text, Explained explained) {
        List<Finding> all = Stream.concat(explained.findings().stream(), apart(explained).stream())
                .sorted(Comparator.comparingInt(finding -> finding.span().start()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Finding finding : all) {
            if (finding.span().start() >= from) {
                Mark mark = explained.findings().contains(finding) ? Mark.FOUND : Mark.DOUBT;
                pieces.add(Piece.plain(text.substring(from, finding.span().start())));
                PersonalData kind = finding.span().kind();
                pieces.add(new Piece(words(text, finding), mark, kindKey(kind), family(kind)));
                from = finding.span().end();
            }
        }
        pieces.add(Piece.plain(text.substring(from)));
        return pieces;
    }

    private static List<Line> lines(String text, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Line(
                        words(text, finding),
                        kindKey(finding.span().kind()),
                        family(finding.span().kind()),
                        Certainty.of(finding.certainty()),
                        reasonKey(finding.reason())))
                .toList();
    }

    private static String words(String text, Finding finding) {
        return text.substring(finding.span().start(), finding.span().end());
    }

    /// Key of the name of a kind of personal data.
    public static String kindKey(PersonalData kind) {
        return "masking.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String reasonKey(Reason reason) {
        return "masking.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Twelve colours cannot be told apart; four can, and the name of the kind always stands beside them.
    private static String family(PersonalData kind) {
        return switch (kind) {
            case PERSOON, GEBOORTEDATUM -> "person";
            case ADRES, POSTCODE -> "place";
            case TELEFOON, EMAIL, HANDLE -> "contact";
            case BSN, IBAN, KENTEKEN, ZAAKNUMMER, DOCUMENTNUMMER -> "number";
        };
    }

    @Override
    public String toString() {
        return "MaskedPieces with %d found".formatted(found.size());
    }
}
