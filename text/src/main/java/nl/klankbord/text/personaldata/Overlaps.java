package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Of spans that overlap, the more telling kind wins and the longer one within a kind; what sticks out of the loser
/// stays
/// masked, because a part of it may still give someone away.
final class Overlaps {
    private static final List<PersonalData> WEAK_TO_STRONG = List.of(
            PersonalData.PERSOON,
            PersonalData.ZAAKNUMMER,
            PersonalData.KENTEKEN,
            PersonalData.TELEFOON,
            PersonalData.ADRES,
            PersonalData.POSTCODE,
            PersonalData.GEBOORTEDATUM,
            PersonalData.BSN,
            PersonalData.DOCUMENTNUMMER,
            PersonalData.IBAN,
            PersonalData.HANDLE,
            PersonalData.EMAIL);

    private Overlaps() {}

    /// Spans in order of the text, none overlapping, none touching a placeholder that was there already.
    static List<Span> resolve(Reading text, List<Span> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Span> weakFirst = new ArrayList<>(found);
        weakFirst.sort(Comparator.<Span>comparingInt(span -> WEAK_TO_STRONG.indexOf(span.kind()))
                .thenComparingInt(span -> span.end() - span.start()));
        int[] owner = new int[text.tokens().text().length()];
        for (int i = 0; i < weakFirst.size(); i++) {
            Arrays.fill(owner, weakFirst.get(i).start(), weakFirst.get(i).end(), i + 1);
        }
        unpaintPlaceholders(text, owner);
        return runs(text.tokens().text(), owner, weakFirst);
    }

    private static void unpaintPlaceholders(Reading text, int[] owner) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, WordClass.SEALED)) {
                Arrays.fill(owner, text.tokens().start(i), text.tokens().end(i), 0);
            }
        }
    }

    private static List<Span> runs(String text, int[] owner, List<Span> spans) {
        List<Span> runs = new ArrayList<>();
        int start = 0;
        while (start < owner.length) {
            int end = start + 1;
            while (end < owner.length && owner[end] == owner[start]) {
                end++;
            }
            if (owner[start] > 0) {
                addTrimmed(
                        text, new Span(start, end, spans.get(owner[start] - 1).kind()), runs);
            }
            start = end;
        }
        return runs;
    }

    /// A rest without letters or digits says nothing and is left as it was.
    private static void addTrimmed(String text, Span run, List<Span> runs) {
        int start = run.start();
        int end = run.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            runs.add(new Span(start, end, run.kind()));
        }
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '.' || c == ')' || c == '-';
    }
}
