package nl.klankbord.insight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.klankbord.text.findings.Placeholder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts a text into terms: words in lower case without accents, cut to their stem. Placeholders such as `[NAAM 1]`
/// leave
/// no term.
///
/// In the index a compound is found by its parts as well; in a question it is not, so that `parkeervergunning` does not
/// bring every `vergunning`.
public final class DutchAnalysis extends Analyzer {
    /// The field with stems and parts of compounds.
    static final String TEXT = "text";
    /// The field with words as they were written, in lower case without accents; for questions such as `vergun*`.
    static final String FORMS = "forms";

    private static final String QUESTION = "question";
    private static final int MOST_REMEMBERED = 50_000;

    private final CompoundWords compounds;
    private final int fingerprint;
    private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

    /// @param compoundParts words of which compounds are made; accents and capitals make no difference
    public DutchAnalysis(Collection<String> compoundParts) {
        super(PER_FIELD_REUSE_STRATEGY);
        TreeSet<String> folded = new TreeSet<>();
        for (String part : compoundParts) {
            folded.add(withoutAccents(part.toLowerCase(Locale.ROOT)));
        }
        this.compounds = new CompoundWords(folded);
        this.fingerprint = folded.hashCode();
    }

    /// With the list that comes with Klankbord.
    public static DutchAnalysis withOwnParts() {
        String list = "/data/language/compound-parts.txt";
        try (InputStream in = DutchAnalysis.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("Missing on the class path: " + list);
            }
            return new DutchAnalysis(lines(in));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> lines(InputStream in) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    /// Changes when the terms of the same text would change with the list of parts.
    String fingerprint() {
        return Integer.toHexString(fingerprint);
    }

    /// The stems of a question, in order.
    List<String> stems(String question) {
        return terms(QUESTION, question);
    }

    /// The words of a question as written, in order.
    List<String> forms(String question) {
        return terms(FORMS, question);
    }

    /// The words of a masked text with all terms by which the field finds them.
    List<Word> words(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream(field, Placeholder.blanked(text))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(place.startOffset(), place.endOffset(), new ArrayList<>()));
                }
                words.getLast().terms().add(term.toString());
            }
            tokens.end();
            return words;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<String> terms(String field, String text) {
        return words(field, text).stream()
                .flatMap(word -> word.terms().stream())
                .toList();
    }

    /// One word of a text; offsets count UTF-16 units, the end is exclusive.
    record Word(int start, int end, List<String> terms) {}

    /// Lets go of the words met so far; they are only remembered for speed.
    void forget() {
        remembered.clear();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(
                words,
                switch (field) {
                    case FORMS -> folded;
                    case QUESTION -> new Terms(folded, word -> List.of(CompoundWords.stem(word)));
                    default -> new Terms(folded, this::stemAndParts);
                });
    }

    /// The stem of a word and those of its parts. Most words of a text were seen before: remembering them makes
    /// indexing
    /// several times faster.
    private List<String> stemAndParts(String word) {
        List<String> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        List<String> terms = compounds.stems(word);
        remembered.put(word, terms);
        return terms;
    }

    /// Puts in the place of each word its terms, all at the place of the word.
    private static final class Terms extends TokenFilter {
        private final Function<String, List<String>> termsOf;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private List<String> terms = List.of();
        private int next;

        Terms(TokenStream words, Function<String, List<String>> termsOf) {
            super(words);
            this.termsOf = termsOf;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (next < terms.size()) {
                step.setPositionIncrement(0);
            } else if (input.incrementToken()) {
                terms = termsOf.apply(term.toString());
                next = 0;
            } else {
                return false;
            }
            term.setEmpty().append(terms.get(next++));
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            terms = List.of();
            next = 0;
        }
    }

    private static String withoutAccents(String word) {
        char[] letters = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, letters, 0, word.length());
        return new String(letters, 0, length);
    }
}
