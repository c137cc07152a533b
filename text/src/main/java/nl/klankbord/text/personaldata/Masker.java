package nl.klankbord.text.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.text.language.Tokens;
import nl.klankbord.text.words.Reading;
import nl.klankbord.text.words.Scenery;
import nl.klankbord.text.words.Vocabulary;

/// Replaces personal data by typed placeholders. Safe for use by several threads.
public final class Masker {
    /// A placeholder can reveal what stood beside it (a date behind a name), so the masked text is read again until
    /// nothing new is found. Two rounds are usual.
    private static final int MOST_ROUNDS = 6;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Scenery scenery = new Scenery(vocabulary.phrases());
    private final List<Finder> finders = List.of(
            new MailFinder(),
            new HandleFinder(),
            new IbanFinder(),
            new BsnFinder(),
            new PhoneFinder(),
            new PlateFinder(),
            new PostcodeFinder(),
            new BirthDateFinder(),
            new ReferenceFinder(),
            new AddressFinder(),
            new NameFinder(),
            new SignatureFinder(),
            new GluedNameFinder(vocabulary.lexicon()));

    public Masker() {}

    /// Masking a masked text changes nothing, so a text read back from the record passes through here again.
    public MaskedText mask(RawText raw) {
        Reading reading = read(raw.value());
        Placeholders placeholders = Placeholders.seal(reading);
        List<Span> spans = findAll(scened(reading));
        Placeholders.Replaced masked = placeholders.replace(raw.value(), spans, vocabulary.lexicon());
        for (int round = 1; round < MOST_ROUNDS && !spans.isEmpty(); round++) {
            List<Span> more = delivered(findAgain(masked.text()), masked);
            if (more.isEmpty()) {
                break;
            }
            spans = together(spans, more);
            masked = placeholders.replace(raw.value(), spans, vocabulary.lexicon());
        }
        return new MaskedText(masked.text(), spans);
    }

    private Reading read(String text) {
        return new Reading(Tokens.of(text), vocabulary.lexicon());
    }

    private Reading scened(Reading sealed) {
        scenery.mark(sealed);
        return sealed;
    }

    private List<Span> findAgain(String masked) {
        Reading reading = read(masked);
        Placeholders.seal(reading);
        return findAll(scened(reading));
    }

    private List<Span> findAll(Reading reading) {
        List<Span> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(reading, found::add));
        List<Span> resolved = Overlaps.resolve(reading, found);
        List<Span> echoes = Echo.of(reading, resolved);
        return echoes.isEmpty() ? resolved : together(resolved, echoes);
    }

    private static List<Span> delivered(List<Span> found, Placeholders.Replaced masked) {
        return found.stream()
                .map(span ->
                        new Span(masked.delivered(span.start()), masked.delivered(span.end() - 1) + 1, span.kind()))
                .toList();
    }

    private static List<Span> together(List<Span> some, List<Span> others) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }
}
