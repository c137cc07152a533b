package nl.klankbord.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;

/// A masked text cut into words that a reader can point out, what stands between them, and placeholders.
public final class ChoosableText {
    private final String text;
    private final List<Part> parts;

    private ChoosableText(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /// @param number of a word, from 1; 0 for white space and placeholders
    /// @param hidden whether it is a placeholder; the text is then without brackets
    public record Part(int number, String text, boolean hidden, int start, int end) {}

    static ChoosableText of(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        int words = 0;
        for (Placeholder placeholder : Placeholder.in(text)) {
            words = cut(text, at, placeholder.start(), words, parts);
            String inside = text.substring(placeholder.start() + 1, placeholder.end() - 1);
            parts.add(new Part(0, inside, true, placeholder.start(), placeholder.end()));
            at = placeholder.end();
        }
        cut(text, at, text.length(), words, parts);
        return new ChoosableText(text, parts);
    }

    private static int cut(String text, int from, int end, int before, List<Part> parts) {
        int words = before;
        int at = from;
        while (at < end) {
            boolean space = Character.isWhitespace(text.charAt(at));
            int next = at + 1;
            while (next < end && Character.isWhitespace(text.charAt(next)) == space) {
                next++;
            }
            boolean word = !space && text.substring(at, next).codePoints().anyMatch(Character::isLetterOrDigit);
            words += word ? 1 : 0;
            parts.add(new Part(word ? words : 0, text.substring(at, next), false, at, next));
            at = next;
        }
        return words;
    }

    List<Part> parts() {
        return parts;
    }

    /// What was pointed out: neighbours are one stretch, without the marks around it.
    List<Span> spans(Collection<Integer> numbers, PersonalData kind) {
        Set<Integer> chosen = new TreeSet<>(numbers);
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Part part : parts) {
            if (part.number() > 0 && chosen.contains(part.number())) {
                start = start < 0 ? part.start() : start;
                end = part.end();
            } else if (start >= 0 && (part.hidden() || part.number() > 0)) {
                spans.add(trimmed(start, end, kind));
                start = -1;
            }
        }
        if (start >= 0) {
            spans.add(trimmed(start, end, kind));
        }
        return spans;
    }

    private Span trimmed(int from, int to, PersonalData kind) {
        int start = from;
        int end = to;
        while (!Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (!Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return new Span(start, end, kind);
    }
}
