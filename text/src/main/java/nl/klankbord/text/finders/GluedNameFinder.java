package nl.klankbord.text.finders;

import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// A title and a name written as one word: "mwvdberg", "dhrJansen", "mevrkaya". The title stays readable.
final class GluedNameFinder implements Finder {
    private static final List<String> TITLES = List.of("mevrouw", "meneer", "mevr", "mvr", "dhr", "fam", "mw", "hr");
    private static final String FIRST_LETTERS = "mdfh";
    private static final List<String> PARTICLES =
            List.of("vander", "vanden", "vande", "vdr", "vd", "van", "den", "der", "de", "ten", "ter", "el");

    private final Lexicon lexicon;

    GluedNameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Reading text, Findings found) {
        Tokens tokens = text.tokens();
        for (int i = 0; i < text.size(); i++) {
            if (tokens.isWord(i) && text.unknown(i) && mayBegin(tokens, i)) {
                findIn(tokens, i, found);
            }
        }
    }

    private static boolean mayBegin(Tokens tokens, int i) {
        int length = tokens.length(i);
        return length >= 5 && length < 40 && FIRST_LETTERS.indexOf(tokens.letter(i, 0)) >= 0;
    }

    private void findIn(Tokens tokens, int i, Findings found) {
        String word = tokens.folded(i);
        if (word.length() != tokens.length(i)) {
            return;
        }
        for (String title : TITLES) {
            if (word.startsWith(title) && isName(tokens, i, title.length(), word)) {
                found.add(new Finding(
                        new Span(tokens.start(i) + title.length(), tokens.end(i), PersonalData.PERSOON),
                        Reason.GLUED,
                        1));
                return;
            }
        }
    }

    private boolean isName(Tokens tokens, int i, int from, String word) {
        String rest = word.substring(from);
        if (rest.length() < 3) {
            return false;
        }
        if (Character.isUpperCase(tokens.text().charAt(tokens.start(i) + from)) || isKnown(rest)) {
            return true;
        }
        return PARTICLES.stream()
                .anyMatch(particle -> rest.startsWith(particle) && isKnown(rest.substring(particle.length())));
    }

    private boolean isKnown(String word) {
        return (lexicon.classesOf(word) & WordClass.bits(WordClass.SURNAME, WordClass.FIRST_NAME)) != 0;
    }
}
