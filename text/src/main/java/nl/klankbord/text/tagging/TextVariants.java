package nl.klankbord.text.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import nl.klankbord.text.language.CaseShape;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.tagging.AnnotatedText.Mark;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.WordClass;
import nl.klankbord.text.words.WordLists;

/// Other forms of an annotated text: in lower case, in capitals, with other names and other digits in it.
final class TextVariants {
    private static final Set<String> CHECKED = Set.of("BSN", "IBAN");
    private static final int SHORTEST_NUMBER = 3;

    private final NameLists lists;
    private final Lexicon lexicon;
    private final SplittableRandom random;

    TextVariants(NameLists lists, Lexicon lexicon, SplittableRandom random) {
        this.lists = lists;
        this.lexicon = lexicon;
        this.random = random;
    }

    static AnnotatedText lower(AnnotatedText text) {
        return recased(text, text.text().toLowerCase(Locale.ROOT));
    }

    static AnnotatedText upper(AnnotatedText text) {
        return recased(text, text.text().toUpperCase(Locale.ROOT));
    }

    /// A few letters change length with their case; such a text stays as it was.
    private static AnnotatedText recased(AnnotatedText text, String other) {
        return other.length() == text.text().length() ? new AnnotatedText(text.source(), other, text.marks()) : text;
    }

    AnnotatedText swapped(AnnotatedText text) {
        StringBuilder other = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        boolean digits = random.nextBoolean();
        for (Mark mark : text.marks()) {
            other.append(otherDigits(text.text().substring(from, mark.start()), digits));
            int start = other.length();
            String words = text.text().substring(mark.start(), mark.end());
            boolean checked = CHECKED.contains(mark.kind());
            other.append(
                    mark.kind().equals(AnnotatedText.PERSON)
                            ? swappedName(words, mark.origin())
                            : otherDigits(words, digits && !checked));
            marks.add(new Mark(start, other.length(), mark.kind(), mark.origin()));
            from = mark.end();
        }
        other.append(otherDigits(text.text().substring(from), digits));
        return new AnnotatedText(text.source(), other.toString(), marks);
    }

    /// Long numbers get other digits of the same length behind their first two; years stay years.
    private String otherDigits(String words, boolean change) {
        if (!change) {
            return words;
        }
        Tokens tokens = Tokens.of(words);
        StringBuilder other = new StringBuilder(words);
        for (int i = 0; i < tokens.size(); i++) {
            String number = tokens.isNumber(i) ? tokens.folded(i) : "";
            boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
            if (number.length() >= SHORTEST_NUMBER && !year) {
                for (int at = tokens.start(i) + 2; at < tokens.end(i); at++) {
                    other.setCharAt(at, (char) ('0' + random.nextInt(10)));
                }
            }
        }
        return other.toString();
    }

    private String swappedName(String name, String origin) {
        String from = random.nextInt(10) < 4 ? origin : WordLists.ORIGINS.get(random.nextInt(WordLists.ORIGINS.size()));
        Tokens tokens = Tokens.of(name);
        StringBuilder other = new StringBuilder(name);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            long classes = lexicon.classesOf(tokens, i);
            boolean particle = (classes & WordClass.bits(WordClass.PARTICLE, WordClass.PREPOSITION)) != 0;
            if (tokens.isWord(i) && tokens.length(i) > 1 && !particle) {
                boolean first = (classes & WordClass.FIRST_NAME.bit()) != 0
                        ? (classes & WordClass.SURNAME.bit()) == 0 || i == 0
                        : i == 0 && tokens.size() > 1;
                String drawn = lists.draw(first, from, random);
                other.replace(tokens.start(i), tokens.end(i), cased(drawn, tokens.shape(i)));
            }
        }
        return other.toString();
    }

    private static String cased(String name, CaseShape shape) {
        return switch (shape) {
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case CAPITALISED, MIXED -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case LOWER, NONE -> name;
        };
    }
}
