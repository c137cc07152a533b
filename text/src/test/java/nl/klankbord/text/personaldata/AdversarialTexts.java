package nl.klankbord.text.personaldata;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Texts of any length that are made to cost much: one piece repeated, and as many different people, telephone numbers
/// and addresses as fit.
final class AdversarialTexts {
    private static final List<String> PIECES = List.of(
            "@",
            "1",
            "a",
            "A",
            "a ",
            "1 ",
            "J. ",
            "J. J. J.",
            "A.",
            "1-1-1-",
            "1.",
            "-",
            "_",
            "(",
            "[",
            "]",
            "\"",
            "'",
            "[NAAM ",
            "[NAAM 1] ",
            "[[NAAM 1]]",
            "[NAAM [NAAM 1] 1] ",
            "Jansen ",
            "jansen ",
            "Jansen, P. ",
            "Jansen,",
            "mevrouw Jansen ",
            "mw ",
            "Jan Jansen, ",
            "Fatima El Amrani ",
            "van der ",
            "Qwertz ",
            "MEVROUW YILMAZ ",
            "Groeten, Jan\n",
            "mwjansen ",
            "een ",
            "hond heet ",
            "straat",
            "Straatweg 12 ",
            "Goudse Rijweg 331 C, ",
            "06 ",
            "06-12345678 ",
            "+31 6 ",
            "bsn 111222333 ",
            "111222333",
            "NL91",
            "NL91ABNA0417164300 ",
            "XX-",
            "58-TK-GV ",
            "3074 AC ",
            "WH-24/03391 ",
            "zaaknr ",
            "1-1-2016 ",
            "geb. 1-1-1980 ",
            "(1-1-1980) ",
            "1.1.1.1 ",
            "a_",
            "a@",
            "a@a.",
            "a@b.nl ",
            "@a ",
            "a punt ",
            "insta: a_1 ",
            "facebook.com/a/",
            "nul een twee ",
            "jan feb ",
            "http://x.nl/",
            "a1",
            "1a",
            "a-1/",
            "\n",
            "\n\n J",
            "\u0301",
            "a\u0301\u0323",
            "\u200B",
            "Jan\u200B",
            "\uD83D",
            "\uDE21",
            "\uD83D\uDE21",
            "\u05D0\u05D1 ",
            "\u202E",
            "\u0627\u0644 ",
            "\uFF11 ",
            "\u0661 ",
            "\u0000");

    private static final Set<String> PLAIN = Set.of(
            "@",
            "1",
            "a",
            "a ",
            "J. J. J.",
            "1-1-1-",
            "[[NAAM 1]]",
            "Jansen ",
            "a\u0301\u0323",
            "\uD83D",
            "\u0627\u0644 ");

    private AdversarialTexts() {}

    /// A name that says what is repeated, and the text.
    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// One piece repeated, of those that have nothing but length.
    static Stream<Hostile> repeated(int length) {
        return PIECES.stream().filter(PLAIN::contains).map(piece -> repeated(piece, length));
    }

    private static Hostile repeated(String piece, int length) {
        return new Hostile(shown(piece), piece.repeat(Math.max(1, length / piece.length())));
    }

    static Stream<Hostile> of(int length) {
        Stream<Hostile> repeated = PIECES.stream().map(piece -> repeated(piece, length));
        return Stream.concat(
                repeated,
                Stream.of(
                        new Hostile("nested", "[NAAM ".repeat(length / 12) + "1] ".repeat(length / 6)),
                        new Hostile("people", different("mevrouw %s en ", length)),
                        new Hostile("one first name", different("mevrouw Fatima %s en ", length)),
                        new Hostile("one long name", "mevrouw " + different("%s ", length)),
                        new Hostile("addresses", different("%sstraat 12, ", length)),
                        new Hostile("accounts", different("%s_1@mail.nl ", length))));
    }

    private static String shown(String piece) {
        StringBuilder shown = new StringBuilder();
        piece.chars().forEach(c -> shown.append(c < ' ' || c > '~' ? "U+%04X".formatted(c) : String.valueOf((char) c)));
        return shown.toString();
    }

    private static String different(String pattern, int length) {
        Random random = new Random(20_261_124);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            StringBuilder word = new StringBuilder().append((char) ('A' + random.nextInt(26)));
            for (int i = 0; i < 6; i++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            text.append(pattern.formatted(word));
        }
        return text.toString();
    }
}
