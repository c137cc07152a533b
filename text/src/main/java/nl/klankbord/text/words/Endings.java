package nl.klankbord.text.words;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.text.language.Tokens;

/// Words that end as streets and buildings do: "Kleiweg", "Erasmusbrug".
final class Endings {
    private static final int SHORTEST_STREET = 6;
    private static final int SHORTEST_BUILDING = 7;
    private static final int LETTERS = 128;
    private static final List<String> STREETS = List.of(
            "straat",
            "laan",
            "weg",
            "plein",
            "kade",
            "dijk",
            "singel",
            "gracht",
            "hof",
            "pad",
            "steeg",
            "dreef",
            "zoom",
            "baan",
            "boulevard",
            "markt",
            "haven",
            "wal",
            "veld",
            "oord",
            "horst",
            "heuvel",
            "plantsoen",
            "plaats",
            "donk",
            "waard",
            "ring",
            "poort",
            "hoek",
            "kaai",
            "erf",
            "brink",
            "weide",
            "straatje",
            "str",
            "pl",
            "vaart",
            "akker",
            "bocht",
            "hil",
            "rede",
            "park",
            "burg",
            "tuin",
            "gaarde",
            "werf",
            "gang",
            "wetering",
            "vliet",
            "oever",
            "eiland",
            "griend",
            "schans",
            "warande",
            "meent",
            "zijde",
            "kreek",
            "sluis");
    private static final List<String> BUILDINGS = List.of(
            "brug",
            "school",
            "kerk",
            "tunnel",
            "college",
            "ziekenhuis",
            "huis",
            "flat",
            "lyceum",
            "toren",
            "wijk",
            "polder",
            "station",
            "bos",
            "metro",
            "gebouw",
            "kwartier",
            "theater",
            "stadion",
            "gasthuis",
            "loket");
    /// The endings that only what was built has; with any other the word may as well be a surname: "Oudijk",
    /// "Waterhof".
    private static final List<String> NEVER_A_SURNAME = List.of(
            "straat",
            "straatje",
            "str",
            "laan",
            "weg",
            "plein",
            "kade",
            "singel",
            "gracht",
            "pad",
            "steeg",
            "dreef",
            "boulevard",
            "plantsoen",
            "plaats",
            "kaai",
            "rede",
            "gaarde",
            "tunnel",
            "college",
            "ziekenhuis",
            "flat",
            "lyceum",
            "station",
            "metro",
            "gebouw",
            "theater",
            "stadion",
            "gasthuis",
            "loket",
            "school",
            "brug");
    private static final List<List<String>> STREETS_BY_LETTER = byLastLetter(STREETS);
    private static final List<List<String>> BUILDINGS_BY_LETTER = byLastLetter(BUILDINGS);

    private Endings() {}

    /// The bits of a word of a text.
    static long of(Tokens tokens, int i) {
        int length = tokens.length(i);
        char last = tokens.letter(i, length - 1);
        if (length < SHORTEST_STREET || last >= LETTERS) {
            return 0;
        }
        boolean street = STREETS_BY_LETTER.get(last).stream().anyMatch(ending -> tokens.endsWith(i, ending));
        boolean building = length >= SHORTEST_BUILDING
                && BUILDINGS_BY_LETTER.get(last).stream().anyMatch(ending -> tokens.endsWith(i, ending));
        return bits(street, building);
    }

    /// The bits of a word of a list, folded.
    static long of(String word) {
        char last = word.isEmpty() ? LETTERS : word.charAt(word.length() - 1);
        if (last >= LETTERS) {
            return 0;
        }
        boolean street = word.length() >= SHORTEST_STREET && endsWith(word, STREETS_BY_LETTER.get(last));
        boolean building = word.length() >= SHORTEST_BUILDING && endsWith(word, BUILDINGS_BY_LETTER.get(last));
        boolean bare = STREETS_BY_LETTER.get(last).contains(word);
        return bits(street, building) | (bare ? WordClass.BARE_STREET.bit() : 0);
    }

    static boolean endsAsSurname(Tokens tokens, int i) {
        return NEVER_A_SURNAME.stream().noneMatch(ending -> tokens.endsWith(i, ending));
    }

    private static long bits(boolean street, boolean building) {
        return (street ? WordClass.ENDS_AS_STREET.bit() : 0) | (building ? WordClass.ENDS_AS_BUILDING.bit() : 0);
    }

    private static boolean endsWith(String word, List<String> endings) {
        boolean found = false;
        for (String ending : endings) {
            found |= word.endsWith(ending) && word.length() > ending.length();
        }
        return found;
    }

    private static List<List<String>> byLastLetter(List<String> endings) {
        List<List<String>> byLetter = new ArrayList<>();
        for (char letter = 0; letter < LETTERS; letter++) {
            char last = letter;
            byLetter.add(endings.stream()
                    .filter(ending -> ending.charAt(ending.length() - 1) == last)
                    .toList());
        }
        return byLetter;
    }
}
