package nl.klankbord.text.finders;

import java.util.Set;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Which part of a house an address means, in words behind the number: "2 hoog links", "achterhuis", ", tweede etage",
/// "- app. 14", "rood".
final class PartOfHouse {
    /// Words that belong to the address without a number of their own.
    private static final Set<String> ALONE = Set.of(
            "sous",
            "sout",
            "souterrain",
            "achterhuis",
            "voorhuis",
            "benedenwoning",
            "bovenwoning",
            "zolder",
            "achterom",
            "links",
            "rechts",
            "rood",
            "zwart",
            "wit",
            "hoog",
            "boven",
            "beneden",
            "achter",
            "voor",
            "onder",
            "huis",
            "parterre",
            "bg",
            "bgg",
            "bov",
            "ben");
    private static final Set<String> SIDES = Set.of("links", "rechts", "li", "re", "voor", "achter");
    private static final Set<String> ORDINALS =
            Set.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "bovenste");
    private static final Set<String> FLOORS = Set.of("etage", "verdieping", "verd", "et");

    private PartOfHouse() {}

    /// The last token of such words from here on, a comma or dash before them included; -1 where there are none.
    static int last(Reading text, int from) {
        Tokens tokens = text.tokens();
        boolean mark = tokens.isMark(from, ',') || tokens.isMark(from, '-');
        int first = mark ? from + 1 : from;
        if (ORDINALS.contains(tokens.folded(first)) && FLOORS.contains(tokens.folded(first + 1))) {
            return first + 1;
        }
        if (!mark && text.word(first, "begane") && text.word(first + 1, "grond")) {
            return first + 1;
        }
        int floor = lastOfFloor(text, first);
        if (floor >= 0) {
            return SIDES.contains(tokens.folded(floor + 1)) ? floor + 1 : floor;
        }
        if (!text.is(first, WordClass.ADDITION)) {
            return -1;
        }
        int number = tokens.isMark(first + 1, '.') || tokens.isMark(first + 1, ':') ? first + 2 : first + 1;
        if (text.digits(number) > 0 && text.digits(number) <= 4 && !text.is(number + 1, WordClass.UNIT)) {
            return number;
        }
        if (mark || !ALONE.contains(tokens.folded(first))) {
            return -1;
        }
        boolean shortened = tokens.isMark(first + 1, '.') && tokens.joined(first + 1) && tokens.length(first) <= 4;
        return shortened ? first + 1 : first;
    }

    /// "2 hoog", "3e etage", "1 hg", "2e".
    private static int lastOfFloor(Reading text, int i) {
        if (text.digits(i) == 0 || text.digits(i) > 2) {
            return -1;
        }
        int behind = text.word(i + 1, "e") ? i + 2 : i + 1;
        boolean high = text.word(behind, "hoog") || text.word(behind, "hg");
        if (high || FLOORS.contains(text.tokens().folded(behind))) {
            return behind;
        }
        return behind == i + 2 && text.digits(i) == 1 ? i + 1 : -1;
    }
}
