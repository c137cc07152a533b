package nl.klankbord.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.intake.Origin;
import nl.klankbord.intake.SignalContext;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.text.topics.Categorised;
import nl.klankbord.text.topics.Sentiment;

/// Signals for tests: one by one, or many by chance from a seed.
final class Signals {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<String> WORDS = List.of(
            "afval", "straat", "lamp", "boom", "park", "hond", "fiets", "bus", "brief", "geld", "school", "plein");
    static final List<String> TOPICS = List.of(
            "afval",
            "afval/containers",
            "afval/grofvuil",
            "parkeren/boete",
            "parkeren/vergunning",
            "verkeer",
            "overig");
    static final List<String> EXPERIENCES =
            List.of("snelheid/traag", "snelheid/snel", "informatie/duidelijk", "bejegening", "gemak/taal");
    static final List<String> SOURCES = List.of("kto-balie", "klachten", "terugbel");
    static final List<String> CHANNELS = List.of("", "telefoon", "web");
    static final List<String> UNITS = List.of("", "stadsbeheer", "dienstverlening", "inkomen");
    static final List<String> AREAS = List.of("", "noord", "zuid", "oost", "west", "centrum");
    static final List<String> LANGUAGES = List.of("nl", "nl", "nl", "en", "und");

    private Signals() {}

    static RecordedSignal signal(long id, String text) {
        return signal(id, TODAY, text, List.of("afval/containers"), List.of("snelheid/traag"));
    }

    static RecordedSignal signal(
            long id, LocalDate received, String text, List<String> topics, List<String> experiences) {
        return new RecordedSignal(
                id,
                id,
                new Origin("klachten", "K" + id, 1, id),
                received,
                text,
                "nl",
                new Categorised(topics, experiences, Sentiment.NEGATIVE, List.of()),
                new SignalContext("web", "stadsbeheer", "noord", "", null),
                0);
    }

    static RecordedSignal changed(RecordedSignal signal, long sequence, String text) {
        return new RecordedSignal(
                signal.id(),
                sequence,
                signal.origin(),
                signal.received(),
                text,
                signal.language(),
                signal.found(),
                signal.context(),
                signal.repeatOf());
    }

    static RecordedSignal repeat(RecordedSignal signal, long of) {
        return new RecordedSignal(
                signal.id(),
                signal.sequence(),
                signal.origin(),
                signal.received(),
                signal.text(),
                signal.language(),
                signal.found(),
                signal.context(),
                of);
    }

    /// Signals with ids and sequences from 1, received in the three years before [#TODAY].
    static List<RecordedSignal> many(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> any(id, random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static RecordedSignal any(int id, Random random) {
        Sentiment[] sentiments = Sentiment.values();
        return new RecordedSignal(
                id,
                id,
                new Origin(one(SOURCES, random), "R" + id, 1, id),
                TODAY.minusDays(random.nextInt(3 * 365)),
                text(random),
                one(LANGUAGES, random),
                new Categorised(
                        some(TOPICS, random),
                        some(EXPERIENCES, random),
                        sentiments[random.nextInt(sentiments.length)],
                        List.of()),
                new SignalContext(one(CHANNELS, random), one(UNITS, random), one(AREAS, random), "", null),
                id > 1 && random.nextInt(20) == 0 ? 1 : 0);
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(place -> one(WORDS, random))
                .collect(Collectors.joining(" "));
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// Up to three, without doubles.
    static <T> List<T> some(List<T> all, Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(place -> one(all, random))
                .distinct()
                .toList();
    }
}
