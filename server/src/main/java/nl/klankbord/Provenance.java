package nl.klankbord;

import nl.klankbord.text.topics.Taxonomy;

/// What made a categorised signal: the version of the program, with which the word lists and rules are packed, and that
/// of the taxonomy.
final class Provenance {
    static final String VERSION = "0.1.0";

    private Provenance() {}

    static String ofThisProgram(Taxonomy taxonomy) {
        return "klankbord %s, taxonomie %s".formatted(VERSION, taxonomy.version());
    }
}
