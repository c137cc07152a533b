package nl.klankbord.intake;

import java.util.List;
import java.util.Optional;

/// What may serve as the id of a signal in its source, and what may not because it says who someone is.
final class RecordIds {
    private static final int LONGEST = 100;

    private RecordIds() {}

    /// @param id without white space around it
    /// @return why it is refused, without the id itself
    static Optional<String> refusal(String id) {
        if (id.isEmpty()) {
            return Optional.of("het kenmerk ontbreekt");
        }
        if (id.length() > LONGEST) {
            return Optional.of("het kenmerk is langer dan 100 tekens");
        }
        return id.chars().allMatch(RecordIds::mayOccur)
                ? Optional.empty()
                : Optional.of("het kenmerk bevat een teken dat niet mag; letters, cijfers en . _ : / - mogen wel");
    }

    /// Looks at all ids of a column together: single ids may look like anything, a whole column does not by chance.
    static Optional<String> refusalOfColumn(List<String> ids) {
        List<String> stated =
                ids.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
        if (stated.size() < 3) {
            return Optional.empty();
        }
        if (nearlyAll(
                stated, stated.stream().filter(RecordIds::passesElevenTest).count())) {
            return Optional.of(
                    "de kolom voor het kenmerk bevat burgerservicenummers; kies een nummer van de zaak of het antwoord");
        }
        return nearlyAll(
                        stated,
                        stated.stream().filter(RecordIds::looksLikeEmail).count())
                ? Optional.of(
                        "de kolom voor het kenmerk bevat e-mailadressen; kies een nummer van de zaak of het antwoord")
                : Optional.empty();
    }

    private static boolean nearlyAll(List<String> all, long those) {
        return those * 10 >= all.size() * 8L;
    }

    /// The eleven test of the burgerservicenummer, for eight or nine digits, with or without dots, spaces and dashes.
    static boolean passesElevenTest(String id) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '.' && c != ' ' && c != '-') {
                return false;
            }
        }
        return (digits.length() == 8 || digits.length() == 9) && elevenSum(digits) % 11 == 0;
    }

    private static int elevenSum(CharSequence digits) {
        int last = digits.length() - 1;
        int sum = -(digits.charAt(last) - '0');
        for (int i = 0; i < last; i++) {
            sum += (last - i + 1) * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean looksLikeEmail(String id) {
        int at = id.indexOf('@');
        return at > 0 && id.indexOf('.', at) > at + 1;
    }

    private static boolean mayOccur(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ".:_/-".indexOf(c) >= 0;
    }
}
