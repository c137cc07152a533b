package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// Findings of one kind that overlap become one. Of those of different kinds the more telling wins; what sticks out of
/// the loser stays masked, because a part of it may still give someone away.
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
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(finding -> finding.span().start());

    private Overlaps() {}

    /// Findings in order of the text, none overlapping, none touching a placeholder that was there already.
    static List<Finding> resolve(Reading text, List<Finding> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Finding> merged = merged(found);
        return standApart(text, merged) ? trimmed(text, merged) : painted(text, merged);
    }

    /// Whether no two of them overlap and none reaches into a placeholder: then each is its own.
    private static boolean standApart(Reading text, List<Finding> found) {
        found.sort(BY_PLACE);
        int end = 0;
        for (Finding each : found) {
            if (each.span().start() < end || touchesPlaceholder(text, each.span())) {
                return false;
            }
            end = each.span().end();
        }
        return true;
    }

    private static boolean touchesPlaceholder(Reading text, Span span) {
        boolean sealed = false;
        int token = text.tokens().at(span.start());
        while (token < text.size() && text.tokens().start(token) < span.end()) {
            sealed |= text.is(token++, WordClass.SEALED);
        }
        return sealed;
    }

    private static List<Finding> trimmed(Reading text, List<Finding> found) {
        List<Finding> trimmed = new ArrayList<>(found.size());
        for (Finding each : found) {
            addTrimmed(text.tokens().text(), each.span().start(), each.span().end(), each, trimmed);
        }
        return trimmed;
    }

    private static List<Finding> painted(Reading text, List<Finding> merged) {
        merged.sort(Comparator.<Finding>comparingInt(
                        finding -> WEAK_TO_STRONG.indexOf(finding.span().kind()))
                .thenComparingInt(
                        finding -> finding.span().end() - finding.span().start()));
        int[] owner = new int[text.tokens().text().length()];
        for (int i = 0; i < merged.size(); i++) {
            Arrays.fill(
                    owner, merged.get(i).span().start(), merged.get(i).span().end(), i + 1);
        }
        unpaintPlaceholders(text, owner);
        return runs(text.tokens().text(), owner, merged);
    }

    static List<Finding> inOrder(List<Finding> some, List<Finding> others) {
        List<Finding> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        all.sort(BY_PLACE);
        return all;
    }

    /// Of one kind: what overlaps is joined, with the reason of the surest.
    private static List<Finding> merged(List<Finding> found) {
        List<Finding> byKind = new ArrayList<>(found);
        byKind.sort(Comparator.<Finding, PersonalData>comparing(
                        finding -> finding.span().kind())
                .thenComparing(BY_PLACE));
        List<Finding> merged = new ArrayList<>();
        for (Finding next : byKind) {
            Finding last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.span().kind() == next.span().kind()
                    && next.span().start() < last.span().end()) {
                merged.removeLast();
                merged.add(joined(last, next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static Finding joined(Finding one, Finding other) {
        Span span = new Span(
                one.span().start(),
                Math.max(one.span().end(), other.span().end()),
                one.span().kind());
        boolean learned = one.certainty() >= other.certainty();
        return new Finding(span, learned ? one.reason() : other.reason(), Math.max(one.certainty(), other.certainty()));
    }

    private static void unpaintPlaceholders(Reading text, int[] owner) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, WordClass.SEALED)) {
                Arrays.fill(owner, text.tokens().start(i), text.tokens().end(i), 0);
            }
        }
    }

    private static List<Finding> runs(String text, int[] owner, List<Finding> found) {
        List<Finding> runs = new ArrayList<>();
        int start = 0;
        while (start < owner.length) {
            int end = start + 1;
            while (end < owner.length && owner[end] == owner[start]) {
                end++;
            }
            if (owner[start] > 0) {
                addTrimmed(text, start, end, found.get(owner[start] - 1), runs);
            }
            start = end;
        }
        return runs;
    }

    /// A rest without letters or digits says nothing and is left as it was.
    private static void addTrimmed(String text, int from, int to, Finding of, List<Finding> runs) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (saysSomething(text, start, end)) {
            runs.add(new Finding(new Span(start, end, of.span().kind()), of.reason(), of.certainty()));
        }
    }

    private static boolean saysSomething(String text, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '.' || c == ')' || c == '-';
    }
}
