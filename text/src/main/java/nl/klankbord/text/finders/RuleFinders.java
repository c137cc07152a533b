package nl.klankbord.text.finders;

import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// All written rules together.
public final class RuleFinders {
    private static final long SIGNS = WordClass.bits(WordClass.AT_SIGN, WordClass.HANDLE_CUE);

    private final List<Finder> digits = List.of(
            new IbanFinder(),
            new BsnFinder(),
            new PhoneFinder(),
            new PlateFinder(),
            new PostcodeFinder(),
            new BirthDateFinder(),
            new ReferenceFinder(),
            new AddressFinder());
    private final List<Finder> signs = List.of(new MailFinder(), new HandleFinder());
    private final Finder names;

    public RuleFinders(Lexicon lexicon) {
        names = new GluedNameFinder(lexicon);
    }

    /// What the rules see; findings may overlap and be of several kinds.
    public List<Finding> find(Reading text) {
        Findings findings = new Findings(text);
        boolean numbers = text.tokens().numbers();
        if (numbers || text.holds(WordClass.DIGIT_WORD.bit())) {
            digits.forEach(finder -> finder.find(text, findings));
        }
        if (numbers || text.tokens().signs() || text.holds(SIGNS)) {
            signs.forEach(finder -> finder.find(text, findings));
        }
        names.find(text, findings);
        return findings.found();
    }

    /// For each token the kinds that were found there, the bit of their ordinal each.
    @SuppressWarnings("EnumOrdinal") // the bits live as long as the reading
    public static int[] bits(Tokens tokens, List<Finding> found) {
        int[] bits = new int[tokens.size()];
        for (Finding finding : found) {
            if (finding.span().kind() == PersonalData.PERSOON) {
                continue;
            }
            int token = tokens.at(finding.span().start());
            while (token < tokens.size() && tokens.start(token) < finding.span().end()) {
                bits[token] |= 1 << finding.span().kind().ordinal();
                token++;
            }
        }
        return bits;
    }
}
