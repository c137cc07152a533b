package nl.klankbord.insight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.text.personaldata.PersonalData;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

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
    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 30;
    private static final Pattern PLACEHOLDER = placeholder();

    private final CharArraySet parts;
    private final int fingerprint;

    /// @param compoundParts words of which compounds are made; accents and capitals make no difference
    public DutchAnalysis(Collection<String> compoundParts) {
        super(PER_FIELD_REUSE_STRATEGY);
        TreeSet<String> folded = new TreeSet<>();
        for (String part : compoundParts) {
            folded.add(withoutAccents(part.toLowerCase(Locale.ROOT)));
        }
        this.parts = new CharArraySet(folded, false);
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

    /// The words of a text with all terms by which the field finds them.
    List<Word> words(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream(field, text)) {
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

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(PLACEHOLDER, " ", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(
                words,
                switch (field) {
                    case FORMS -> folded;
                    case QUESTION -> stemmed(folded);
                    default -> new RemoveDuplicatesTokenFilter(stemmed(withParts(folded)));
                });
    }

    private static TokenStream stemmed(TokenStream words) {
        return new SnowballFilter(words, new DutchStemmer());
    }

    private TokenStream withParts(TokenStream words) {
        return new DictionaryCompoundWordTokenFilter(
                words, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
    }

    private static String withoutAccents(String word) {
        char[] letters = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, letters, 0, word.length());
        return new String(letters, 0, length);
    }

    private static Pattern placeholder() {
        String kinds = Arrays.stream(PersonalData.values())
                .map(kind -> Pattern.quote(kind.placeholder()))
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\[(?:" + kinds + ")(?: [0-9]{1,6})?\\]");
    }
}
