package nl.klankbord;

import nl.klankbord.text.topics.Taxonomy;

/// What made a categorised signal: program, taxonomy and the hash of all word lists and rules that were packed with it.
final class Provenance {
    static final String VERSION = "0.1.0";

    private Provenance() {}

    static String ofThisProgram(Taxonomy taxonomy) {
        return "klankbord %s, taxonomie %s".formatted(VERSION, taxonomy.version());
    }
}
