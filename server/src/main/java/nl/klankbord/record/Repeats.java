package nl.klankbord.record;

import static java.util.Comparator.comparingLong;
import static java.util.Map.Entry.comparingByKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.storage.Database;

/// Recognises signals that nearly equal an earlier one of their source, received at most [Band#WINDOW_DAYS] days before
/// or after it. Only signals that are no repeat themselves are compared with, so that a thousand copies of one letter
/// all point to the first. The work for a signal has a limit however much has been recorded.
final class Repeats {
    /// A band that more signals share than this says little; the others have five more bands to meet in.
    private static final int MOST_PER_BAND = 8;

    /// Candidates whose texts are read, those that share most bands first.
    private static final int MOST_CANDIDATES = 5;

    private final Database database;

    Repeats(Database database) {
        this.database = database;
    }

    /// For each signal the id of the one it repeats, or 0. Writes where later signals will meet those that are no
    /// repeat.
    ///
    /// @param ids the numbers that the signals get, in the same order
    long[] find(List<NewSignal> signals, long[] ids) {
        List<List<Earlier>> recorded = candidates(signals);
        Map<Band, List<Earlier>> inThisBatch = new HashMap<>();
        CopyText bands = new CopyText();
        long[] repeatOf = new long[ids.length];
        for (int at = 0; at < ids.length; at++) {
            NewSignal signal = signals.get(at);
            Optional<Earlier> repeated = repeatedBy(signal, recorded.get(at), inThisBatch);
            if (repeated.isPresent()) {
                repeatOf[at] = repeated.get().id();
            } else {
                remember(signal, ids[at], inThisBatch, bands);
            }
        }
        if (!bands.isEmpty()) {
            database.copyIn("copy signal_band (period, key, signal) from stdin", bands.toString());
        }
        return repeatOf;
    }

    private static Optional<Earlier> repeatedBy(
            NewSignal signal, List<Earlier> recorded, Map<Band, List<Earlier>> inThisBatch) {
        Stream<Earlier> nearby =
                signal.bandsAround().stream().flatMap(band -> inThisBatch.getOrDefault(band, List.of()).stream());
        return Stream.concat(recorded.stream(), nearby)
                .filter(earlier -> earlier.isRepeatedBy(signal))
                .min(comparingLong(Earlier::id));
    }

    private static void remember(NewSignal signal, long id, Map<Band, List<Earlier>> inThisBatch, CopyText bands) {
        Earlier earlier = new Earlier(id, signal.origin().source(), signal.received(), signal.words());
        int period = Band.period(signal.received());
        for (long key : signal.bandKeys()) {
            bands.number(period).number(key).number(id).endRow();
            List<Earlier> meeting = inThisBatch.computeIfAbsent(new Band(period, key), band -> new ArrayList<>(1));
            if (meeting.size() < MOST_PER_BAND) {
                meeting.add(earlier);
            }
        }
    }

    private List<List<Earlier>> candidates(List<NewSignal> signals) {
        List<List<Long>> ids = meetings(signals).stream().map(Repeats::mostMet).toList();
        Map<Long, Earlier> read = read(ids.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .distinct()
                .toArray());
        return ids.stream().map(some -> some.stream().map(read::get).toList()).toList();
    }

    /// Per signal how many bands it shares with which recorded ones.
    private List<Map<Long, Integer>> meetings(List<NewSignal> signals) {
        List<Map<Long, Integer>> meetings = Stream.generate(() -> (Map<Long, Integer>) new HashMap<Long, Integer>())
                .limit(signals.size())
                .toList();
        List<Asked> asked = IntStream.range(0, signals.size())
                .boxed()
                .flatMap(place -> signals.get(place).bandsAround().stream().map(band -> new Asked(place, band)))
                .toList();
        database.sql()
                .sql("""
                        select asked.place, met.signal
                        from unnest(?::int[], ?::int[], ?::bigint[]) as asked (place, period, key)
                        cross join lateral (
                            select signal from signal_band
                            where signal_band.period = asked.period and signal_band.key = asked.key
                            limit ?) as met""")
                .params(
                        asked.stream().mapToInt(Asked::place).toArray(),
                        asked.stream().mapToInt(one -> one.band().period()).toArray(),
                        asked.stream().mapToLong(one -> one.band().key()).toArray(),
                        MOST_PER_BAND)
                .query(row -> {
                    meetings.get(row.getInt(1)).merge(row.getLong(2), 1, Integer::sum);
                });
        return meetings;
    }

    private static List<Long> mostMet(Map<Long, Integer> meetings) {
        return meetings.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed().thenComparing(comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Long, Earlier> read(long[] ids) {
        Map<Long, Earlier> read = new HashMap<>();
        if (ids.length > 0) {
            database.sql()
                    .sql("select id, source, received, text from signal where id = any (?::bigint[])")
                    .param(ids)
                    .query(row -> {
                        read.put(
                                row.getLong(1),
                                new Earlier(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getDate(3).toLocalDate(),
                                        WordSet.of(row.getString(4))));
                    });
        }
        return read;
    }

    private record Asked(int place, Band band) {}
}
