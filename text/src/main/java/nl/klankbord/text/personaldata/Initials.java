package nl.klankbord.text.personaldata;

import java.util.Set;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// The initials that stand behind a name: "Jansen, P.", "snel, r.a.", "Rijn, P. van", "lakshmi n.".
final class Initials {
    private static final int MOST = 4;
    private static final int MOST_PARTICLES = 3;
    /// What looks like initials and is a word: "svp", "i.v.m.".
    private static final Set<String> ABBREVIATIONS = Set.of(
            "svp", "aub", "ivm", "mbt", "oa", "ed", "dd", "nav", "tav", "ipv", "tzt", "nvt", "vm", "nm", "bv", "nv",
            "tm", "iom", "igv", "dmv", "agv", "ad", "ea", "jl", "wo", "nl", "pm", "am", "tk", "ma", "do", "vr", "za",
            "u", "e", "ps", "mi", "dwz", "nr", "blz", "st", "bvd", "vv", "zsm", "zoz", "tw");

    private Initials() {}

    /// The last token of the name that ends at `last`, its initials with it.
    static int behind(Reading text, int last) {
        Tokens tokens = text.tokens();
        boolean comma = tokens.isMark(last + 1, ',');
        int first = comma ? last + 2 : last + 1;
        boolean spaced = comma || !tokens.joined(first);
        if (!spaced || tokens.length(last) == 1 || !isInitial(tokens, first)) {
            return last;
        }
        int end = first;
        StringBuilder letters = new StringBuilder(tokens.folded(first));
        while (letters.length() < MOST && tokens.isMark(end + 1, '.') && isInitial(tokens, end + 2)) {
            end += 2;
            letters.append(tokens.folded(end));
        }
        boolean dotted = tokens.isMark(end + 1, '.') && tokens.joined(end + 1);
        boolean ends = comma && (tokens.isLineEnd(end + 1) || tokens.mark(end + 1) != ' ');
        if (ABBREVIATIONS.contains(letters.toString()) || !(dotted || ends)) {
            return last;
        }
        return behindParticles(text, dotted ? end + 1 : end, comma);
    }

    private static int behindParticles(Reading text, int end, boolean comma) {
        int last = end;
        while (comma && last < end + MOST_PARTICLES && text.is(last + 1, WordClass.PARTICLE)) {
            last++;
        }
        return last;
    }

    private static boolean isInitial(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.length(i) == 1;
    }
}
