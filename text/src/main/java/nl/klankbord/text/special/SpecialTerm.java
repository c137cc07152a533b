package nl.klankbord.text.special;

import java.util.List;
import nl.klankbord.text.language.Tokens;

/// A word or words of the list, and what must stand by them.
///
/// @param words folded; one that ends in `*` stands for all words that begin so
record SpecialTerm(SpecialCategory category, Bond bond, List<String> words) {

    SpecialTerm {
        words = List.copyOf(words);
    }

    /// What ties the words to a person.
    enum Bond {
        /// A person in the same clause.
        NEAR,
        /// A person who *is* it: "ik ben homo", "als moslim", "mijn Turkse man".
        IS,
        /// A person who *has* it: "ik heb suiker", "mijn angsten".
        HAS
    }

    /// Where the term ends when it begins at this token, or -1 where it does not stand. A dash or apostrophe inside a
    /// word
    /// does not part it.
    int endAt(Tokens tokens, int first) {
        int at = first;
        for (String word : words) {
            boolean joint = at > first && (tokens.isMark(at, '-') || tokens.isMark(at, '\'') || tokens.isMark(at, '/'));
            at += joint ? 1 : 0;
            if (!tokens.isWord(at) || !matches(tokens, at, word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean matches(Tokens tokens, int at, String word) {
        return word.endsWith("*")
                ? tokens.folded(at).startsWith(word.substring(0, word.length() - 1))
                : tokens.matches(at, word);
    }
}
