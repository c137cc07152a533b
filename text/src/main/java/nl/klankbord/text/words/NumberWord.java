package nl.klankbord.text.words;

import nl.klankbord.text.language.Tokens;

/// A number written as one word: "achtentwintig", "tweehonderdachttien".
final class NumberWord {
    private static final String[] PARTS = {
        "negentien",
        "achttien",
        "zeventien",
        "zestien",
        "vijftien",
        "veertien",
        "dertien",
        "negentig",
        "tachtig",
        "zeventig",
        "zestig",
        "vijftig",
        "veertig",
        "dertig",
        "twintig",
        "honderd",
        "duizend",
        "negen",
        "zeven",
        "twaalf",
        "drie",
        "vier",
        "vijf",
        "acht",
        "twee",
        "tien",
        "elf",
        "een",
        "zes",
        "en"
    };

    private NumberWord() {}

    static boolean is(Tokens tokens, int i) {
        int at = 0;
        while (at < tokens.length(i)) {
            int part = part(tokens, i, at);
            if (part == 0) {
                return false;
            }
            at += part;
        }
        return true;
    }

    private static int part(Tokens tokens, int i, int from) {
        for (String part : PARTS) {
            if (matches(tokens, i, from, part)) {
                return part.length();
            }
        }
        return 0;
    }

    private static boolean matches(Tokens tokens, int i, int from, String part) {
        if (from + part.length() > tokens.length(i)) {
            return false;
        }
        for (int c = 0; c < part.length(); c++) {
            if (tokens.letter(i, from + c) != part.charAt(c)) {
                return false;
            }
        }
        return true;
    }
}
