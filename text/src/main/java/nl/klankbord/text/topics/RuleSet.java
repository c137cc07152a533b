package nl.klankbord.text.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All rules with the tone of their labels, as one set that has been checked against the taxonomy.
record RuleSet(List<Rule> rules, Map<String, Integer> tones) {
    static final String SENTIMENT = "sentiment";
    static final String DENIAL = "ontkenning";
    static final String STRONGER = "versterker";
    static final String QUESTION = "vraag";

    RuleSet {
        rules = List.copyOf(rules);
        tones = Map.copyOf(tones);
    }

    /// The rules that are delivered with the program: one file a main code, and the words of sentiment.
    static RuleSet load(Taxonomy taxonomy) {
        RuleParser parser = new RuleParser(labels(taxonomy));
        for (Category category : taxonomy.categories()) {
            if (category.isMain()) {
                read(parser, category.code() + ".rules");
            }
        }
        read(parser, "sentiment.txt");
        return new RuleSet(parser.rules(), parser.tones());
    }

    /// What may stand between square brackets in a rule file.
    static Set<String> labels(Taxonomy taxonomy) {
        Set<String> labels = new LinkedHashSet<>(List.of(SENTIMENT, DENIAL, STRONGER, QUESTION));
        taxonomy.categories().forEach(category -> labels.add(category.code()));
        return labels;
    }

    private static void read(RuleParser parser, String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream("/data/rules/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No rules for the taxonomy: " + file);
            }
            parser.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
