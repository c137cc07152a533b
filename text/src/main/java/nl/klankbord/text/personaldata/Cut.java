package nl.klankbord.text.personaldata;

import java.util.Set;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.text.findings.Placeholder;
import nl.klankbord.text.findings.Span;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.WordClass;

/// The stretch that is replaced, from `start` to the end of its span, and the word in the brackets that takes its
/// place.
/// It is the whole span, unless the street of an address stays.
record Cut(Span span, int start, String word) {
    private static final Set<String> NUMBER_WORDS = Set.of(
            "nr",
            "nrs",
            "no",
            "nummer",
            "nummers",
            "huisnr",
            "huisnummer",
            "hnr",
            "flat",
            "app",
            "appartement",
            "unit");

    static Cut of(Reading text, Span span, StreetPolicy streets) {
        if (span.kind() != PersonalData.ADRES || streets == StreetPolicy.MASK_ALL) {
            return new Cut(span, span.start(), span.kind().placeholder());
        }
        int start = behindStreet(text, span);
        boolean number = start > span.start() || opensWithNumber(text, span);
        return new Cut(
                span, start, number ? Placeholder.HOUSE_NUMBER : span.kind().placeholder());
    }

    /// Whether there is no street in it: "14-b", "nr 14".
    private static boolean opensWithNumber(Reading text, Span span) {
        int first = text.tokens().at(span.start());
        return !text.tokens().isWord(first)
                || NUMBER_WORDS.contains(text.tokens().folded(first));
    }

    int end() {
        return span.end();
    }

    /// Where the number begins behind a word that is surely a street; else the whole address goes.
    private static int behindStreet(Reading text, Span span) {
        for (int i = text.tokens().at(span.start()); text.tokens().start(i) < span.end(); i++) {
            if (text.tokens().isNumber(i) || i >= text.size()) {
                return span.start();
            }
            if (text.is(i, WordClass.STREET_END) && text.tokens().start(i + 1) < span.end()) {
                int next = i + 1;
                while (!text.tokens().isWord(next) && !text.tokens().isNumber(next) && next < text.size()) {
                    next++;
                }
                return text.tokens().start(next) < span.end() ? text.tokens().start(next) : span.start();
            }
        }
        return span.start();
    }
}
