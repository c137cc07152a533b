package nl.klankbord.text.personaldata;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.words.Reading;

/// "Jansen, Piet Dorpsstraat 3": a street can look as if it were called after the person who stands before it. Who is
/// surely a person is cut off from the address, so that the name does not stay readable with the street.
final class StreetsBehindNames {
    private static final double SURE = 0.5;

    private StreetsBehindNames() {}

    static List<Finding> apart(Reading text, List<Finding> found) {
        if (found.stream().noneMatch(each -> each.span().kind() == PersonalData.ADRES)) {
            return found;
        }
        NavigableMap<Integer, Span> names = new TreeMap<>();
        for (Finding each : found) {
            if (each.span().kind() == PersonalData.PERSOON && each.certainty() >= SURE) {
                names.put(each.span().start(), each.span());
            }
        }
        return names.isEmpty()
                ? found
                : found.stream().map(each -> apart(text, each, names)).toList();
    }

    private static Finding apart(Reading text, Finding address, NavigableMap<Integer, Span> names) {
        Span span = address.span();
        var name = names.floorEntry(span.start());
        boolean head = span.kind() == PersonalData.ADRES
                && name != null
                && name.getValue().end() > span.start()
                && name.getValue().end() < span.end();
        int street = head ? text.tokens().at(name.getValue().end()) : text.size();
        if (!head || !text.tokens().isWord(street) || text.tokens().start(street) >= span.end()) {
            return address;
        }
        Span rest = new Span(text.tokens().start(street), span.end(), PersonalData.ADRES);
        return new Finding(rest, address.reason(), address.certainty());
    }
}
