package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Reason;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.language.Folding;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.PhraseList;
import nl.klankbord.text.words.Reading;

/// What a municipality's own lists change in the findings of a text: what is public stays readable, and the names of
/// its staff are found wherever they stand. A name goes before what is public.
final class OwnEntries {
    private final PhraseList names;
    private final Set<String> keep;

    OwnEntries(OwnLists lists) {
        names = new PhraseList(lists.names());
        keep = lists.keep().stream()
                .map(entry -> lettersAndDigits(entry, 0, entry.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The findings of a text as the lists want them, in order.
    List<Finding> apply(Reading text, List<Finding> found) {
        List<Finding> rest = withoutKept(text, found);
        List<Finding> own = names(text.tokens());
        if (own.isEmpty()) {
            return rest;
        }
        own.addAll(rest);
        List<Finding> resolved = Overlaps.resolve(text, own);
        return Overlaps.inOrder(resolved, Echo.of(text, resolved));
    }

    List<Finding> withoutKept(Reading text, List<Finding> found) {
        if (keep.isEmpty()) {
            return found;
        }
        String delivered = text.tokens().text();
        return found.stream()
                .filter(finding -> !keep.contains(lettersAndDigits(
                        delivered, finding.span().start(), finding.span().end())))
                .toList();
    }

    private List<Finding> names(Tokens tokens) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() && !names.isEmpty(); i++) {
            int last = names.lastOf(tokens, i);
            if (last >= 0) {
                Span span = new Span(tokens.start(i), tokens.end(last), PersonalData.PERSOON);
                found.add(new Finding(span, Reason.OWN_LIST, 1));
                i = last;
            }
        }
        return found;
    }

    private static String lettersAndDigits(String text, int start, int end) {
        StringBuilder value = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                value.append(c);
            }
        }
        return value.toString();
    }
}
