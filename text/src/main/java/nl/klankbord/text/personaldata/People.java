package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Lexicon;
import nl.klankbord.text.words.WordClass;

/// The people of one text and their numbers: the same name has the same number, compared by folded form, and a surname
/// or first name alone is the person who was named with it before. Two people who share a surname stay two.
final class People {
    private final Lexicon lexicon;
    private final List<Set<String>> people = new ArrayList<>();
    private final TreeMap<String, Integer> byWord = new TreeMap<>();
    private final int before;

    /// Numbers start behind `before`, the highest number already in the text.
    People(Lexicon lexicon, int before) {
        this.lexicon = lexicon;
        this.before = before;
    }

    int number(String name) {
        Set<String> words = wordsOf(name);
        for (String word : words) {
            Integer known = byWord.get(word);
            if (known != null && samePerson(people.get(known), words)) {
                people.get(known).addAll(words);
                remember(words, known);
                return before + known + 1;
            }
        }
        people.add(new HashSet<>(words));
        remember(words, people.size() - 1);
        return before + people.size();
    }

    private void remember(Set<String> words, int person) {
        words.forEach(word -> byWord.putIfAbsent(word, person));
    }

    private static boolean samePerson(Set<String> known, Set<String> words) {
        return known.containsAll(words) || words.containsAll(known);
    }

    /// Without particles and initials, unless nothing else is left.
    private Set<String> wordsOf(String name) {
        Tokens tokens = Tokens.of(name);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean particle = (lexicon.classesOf(tokens, i) & WordClass.PARTICLE.bit()) != 0;
            if (tokens.isWord(i) && tokens.length(i) > 1 && !particle) {
                words.add(tokens.folded(i));
            }
        }
        if (words.isEmpty()) {
            words.add(tokens.folded(0, name.length()));
        }
        return words;
    }
}
