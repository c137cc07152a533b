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

/// Recognises signals that nearly equal an earlier one of their source, received at most [Bands#WINDOW_DAYS] days
/// before
/// or after it. Only signals that are no repeat themselves are compared with, so that a thousand copies of one letter
/// all point to the first. The work for a signal has a limit however much has been recorded.
final class Repeats {
    /// A key that more signals share than this says little: later signals with it are not put there, they have other
    /// keys to meet on.
    private static final int MOST_PER_KEY = 8;

    /// Candidates whose texts are read, those that share most keys first.
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
        List<List<Meeting>> meetings = meetings(signals);
        List<List<Earlier>> recorded = candidates(meetings);
        Batch batch = new Batch();
        long[] repeatOf = new long[ids.length];
        for (int at = 0; at < ids.length; at++) {
            NewSignal signal = signals.get(at);
            Optional<Earlier> repeated = Stream.concat(recorded.get(at).stream(), batch.met(signal))
                    .filter(earlier -> earlier.isRepeatedBy(signal))
                    .min(comparingLong(Earlier::id));
            repeatOf[at] = repeated.map(Earlier::id).orElse(0L);
            if (repeated.isEmpty()) {
                batch.add(signal, ids[at], meetings.get(at));
            }
        }
        batch.writeTo(database);
        return repeatOf;
    }

    /// Per signal the recorded ones it meets within the window. Asked in the order of the index.
    private List<List<Meeting>> meetings(List<NewSignal> signals) {
        List<Question> questions = IntStream.range(0, signals.size())
                .boxed()
                .flatMap(place -> signals.get(place).bands().around().stream()
                        .map(key -> new Question(
                                place, signals.get(place).received().toString(), key)))
                .sorted(comparingLong(Question::key))
                .toList();
        List<List<Meeting>> meetings = signals.stream()
                .map(signal -> (List<Meeting>) new ArrayList<Meeting>(0))
                .toList();
        database.sql()
                .sql("""
                        select asked.place, asked.key, met.signal
                        from unnest(?::int[], ?::date[], ?::bigint[]) as asked (place, received, key)
                        cross join lateral (
                            select signal from signal_band
                            where signal_band.key = asked.key
                                and signal_band.received between asked.received - ? and asked.received + ?
                            limit ?) as met""")
                .params(
                        questions.stream().mapToInt(Question::place).toArray(),
                        questions.stream().map(Question::received).toArray(String[]::new),
                        questions.stream().mapToLong(Question::key).toArray(),
                        Bands.WINDOW_DAYS,
                        Bands.WINDOW_DAYS,
                        MOST_PER_KEY)
                .query(row -> {
                    meetings.get(row.getInt(1)).add(new Meeting(row.getLong(2), row.getLong(3)));
                });
        return meetings;
    }

    private List<List<Earlier>> candidates(List<List<Meeting>> meetings) {
        List<List<Long>> ids = meetings.stream().map(Repeats::mostMet).toList();
        Map<Long, Earlier> read = read(ids.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .distinct()
                .toArray());
        return ids.stream()
                .map(some ->
                        some.stream().filter(read::containsKey).map(read::get).toList())
                .toList();
    }

    private static List<Long> mostMet(List<Meeting> meetings) {
        Map<Long, Integer> times = new HashMap<>();
        meetings.forEach(meeting -> times.merge(meeting.signal(), 1, Integer::sum));
        return times.entrySet().stream()
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
                        Earlier earlier = new Earlier(
                                row.getLong(1),
                                row.getString(2),
                                row.getDate(3).toLocalDate(),
                                WordSet.of(row.getString(4)));
                        read.put(earlier.id(), earlier);
                    });
        }
        return read;
    }

    /// Which signal of the batch asks who else has this key.
    private record Question(int place, String received, long key) {}

    /// A recorded signal that has this key too.
    private record Meeting(long key, long signal) {}

    /// The signals of this batch that are no repeat, and their rows for the table.
    private static final class Batch {
        private final Map<Long, List<Earlier>> byKey = new HashMap<>();
        private final CopyText rows = new CopyText();

        Stream<Earlier> met(NewSignal signal) {
            return signal.bands().around().stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream());
        }

        void add(NewSignal signal, long id, List<Meeting> recorded) {
            Earlier earlier = new Earlier(id, signal.origin().source(), signal.received(), signal.words());
            for (long key : signal.bands().own()) {
                List<Earlier> here = byKey.computeIfAbsent(key, unmet -> new ArrayList<>(1));
                long met = recorded.stream()
                        .filter(meeting -> meeting.key() == key)
                        .count();
                if (here.size() + met < MOST_PER_KEY) {
                    here.add(earlier);
                    rows.number(key).number(id).plain(signal.received()).endRow();
                }
            }
        }

        void writeTo(Database database) {
            if (!rows.isEmpty()) {
                database.copyIn("copy signal_band (key, signal, received) from stdin", rows.toString());
            }
        }
    }
}
