package nl.klankbord.text.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads rule files. The language is described in `data/rules/README.md`. Reads on after a mistake, so that all of them
/// are known at once.
final class RuleParser {
    private static final Pattern HEADER = Pattern.compile("\\[([a-z0-9/-]+)\\](?:\\s+TONE\\s+([+-]\\d))?");
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern WEIGHT = Pattern.compile("[+-]\\d");
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,2}))?");
    private static final int DEFAULT_WEIGHT = 2;
    private static final int DEFAULT_DISTANCE = 5;
    private static final int LONGEST_DISTANCE = 20;

    private final Set<String> labels;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> tones = new HashMap<>();
    private final List<RulesRefusedException.Problem> problems = new ArrayList<>();

    RuleParser(Set<String> labels) {
        this.labels = Set.copyOf(labels);
    }

    /// Adds the rules of one file; the name is what people see in messages and evidence.
    void read(String file, String content) {
        String label = "";
        int number = 0;
        for (String raw : content.lines().toList()) {
            number++;
            String line = withoutComment(raw).strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                if (line.startsWith("[")) {
                    label = readHeader(line);
                } else {
                    readRule(label, line, new Place(file, number));
                }
            } catch (IllegalArgumentException wrong) {
                problems.add(new RulesRefusedException.Problem(file, number, String.valueOf(wrong.getMessage())));
            }
        }
    }

    /// Throws [RulesRefusedException] with every problem of every file that was read.
    List<Rule> rules() {
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
        return List.copyOf(rules);
    }

    /// What a label says about how a text sounds, for labels that have a `TONE`.
    Map<String, Integer> tones() {
        return Map.copyOf(tones);
    }

    private record Place(String file, int line) {}

    private String readHeader(String line) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw new IllegalArgumentException("een kop is [code] of [code] TONE -2, dit niet: " + line);
        }
        String label = header.group(1);
        if (!labels.contains(label)) {
            throw new IllegalArgumentException("onbekende code: " + label);
        }
        if (header.group(2) != null) {
            tones.put(label, Integer.parseInt(header.group(2)));
        }
        return label;
    }

    private void readRule(String label, String line, Place place) {
        if (label.isEmpty()) {
            throw new IllegalArgumentException("er staat nog geen kop [code] boven deze regel");
        }
        Draft draft = new Draft();
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                draft.addTerm(pieces.group(1));
            } else {
                draft.addWord(pieces.group(2));
            }
        }
        rules.add(draft.finish(label, line, place));
    }

    /// A `#` opens a comment, except between quotes.
    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '#' && !quoted) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private enum Part {
        TERMS,
        NEAR,
        WITHOUT
    }

    /// One rule line while it is read from left to right.
    private static final class Draft {
        private final List<Term> terms = new ArrayList<>();
        private final List<Term> near = new ArrayList<>();
        private final List<Term> without = new ArrayList<>();
        private Part part = Part.TERMS;
        private int distance;
        private int weight = DEFAULT_WEIGHT;
        private boolean weighted;

        void addWord(String word) {
            if (word.indexOf('"') >= 0) {
                throw new IllegalArgumentException("een aanhalingsteken zonder sluiting: " + word);
            }
            Matcher nearSign = NEAR.matcher(word);
            if (nearSign.matches()) {
                startNear(nearSign.group(1) == null ? DEFAULT_DISTANCE : Integer.parseInt(nearSign.group(1)));
            } else if (word.equals("NOT")) {
                part = Part.WITHOUT;
            } else if (WEIGHT.matcher(word).matches()) {
                setWeight(Integer.parseInt(word));
            } else {
                addTerm(word);
            }
        }

        void addTerm(String source) {
            Term term = Term.parse(source);
            switch (part) {
                case TERMS -> terms.add(term);
                case NEAR -> near.add(term);
                case WITHOUT -> without.add(term);
            }
        }

        private void startNear(int words) {
            if (part != Part.TERMS || words < 1 || words > LONGEST_DISTANCE) {
                throw new IllegalArgumentException(
                        "NEAR staat één keer op een regel, vóór NOT, met 1 tot %d woorden".formatted(LONGEST_DISTANCE));
            }
            distance = words;
            part = Part.NEAR;
        }

        private void setWeight(int value) {
            if (weighted || value == 0) {
                throw new IllegalArgumentException("een regel heeft één gewicht, en niet 0");
            }
            weight = value;
            weighted = true;
        }

        Rule finish(String label, String line, Place place) {
            if (terms.isEmpty() || (distance > 0 && near.isEmpty()) || (part == Part.WITHOUT && without.isEmpty())) {
                throw new IllegalArgumentException("er ontbreekt een woord, of een woord na NEAR of NOT");
            }
            return new Rule(label, weight, terms, near, distance, without, place.file(), place.line(), line);
        }
    }
}
