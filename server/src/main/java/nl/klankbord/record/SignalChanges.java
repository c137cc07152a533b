package nl.klankbord.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.storage.Database;
import nl.klankbord.text.special.SpecialCategory;

/// Gives signals another text, and everything that the record keeps because of the old one: evidence, the keys on which
/// nearly equal texts meet, counts and flags. Nothing of the old text stays in a live row.
final class SignalChanges {
    private final Database database;
    private final MaskingCounts counts;
    private final String madeBy;

    SignalChanges(Database database, String madeBy) {
        this.database = database;
        this.counts = new MaskingCounts(database);
        this.madeBy = madeBy;
    }

    /// @return the sequence of the last change, 0 when nothing changed
    long write(List<ChangedSignal> changed) {
        long sequence = 0;
        for (ChangedSignal signal : changed) {
            Optional<Old> old = old(signal.id());
            if (old.isPresent()) {
                sequence = writeRow(signal);
                writeBands(old.get(), signal);
                writeSpecial(signal);
                counts.replace(
                        old.get().source(),
                        old.get().received(),
                        MaskedContent.of(old.get().text(), old.get().special()),
                        MaskedContent.of(signal.text().text(), signal.special()));
            }
        }
        return sequence;
    }

    private record Old(
            long id, String source, LocalDate received, String text, boolean isRepeat, Set<SpecialCategory> special) {}

    private Optional<Old> old(long id) {
        return database.sql().sql("""
                        select id, source, received, text, repeat_of is not null as is_repeat,
                            array(select category from signal_special where signal = signal.id) as special
                        from signal where id = ? for update""").param(id).query(SignalChanges::read).optional();
    }

    private static Old read(ResultSet row, int place) throws SQLException {
        Set<SpecialCategory> special = EnumSet.noneOf(SpecialCategory.class);
        for (String code : (String[]) row.getArray("special").getArray()) {
            special.add(SpecialCategory.of(code));
        }
        return new Old(
                row.getLong("id"),
                row.getString("source"),
                row.getDate("received").toLocalDate(),
                row.getString("text"),
                row.getBoolean("is_repeat"),
                special);
    }

    private long writeRow(ChangedSignal signal) {
        return database.sql()
                .sql("""
                        update signal set sequence = nextval('signal_sequence'), text = ?, language = ?, topics = ?,
                            experiences = ?, sentiment = ?, evidence = ?, made_by = ?
                        where id = ? returning sequence""")
                .params(
                        CopyText.storable(signal.text().text()),
                        signal.language().code(),
                        signal.found().topics().toArray(String[]::new),
                        signal.found().experiences().toArray(String[]::new),
                        NewSignal.number(signal.found().sentiment()),
                        EvidenceText.write(signal.found().evidence()),
                        madeBy,
                        signal.id())
                .query(Long.class)
                .single();
    }

    /// A repeat has no keys: only the first of nearly equal texts is met.
    private void writeBands(Old old, ChangedSignal signal) {
        if (old.isRepeat()) {
            return;
        }
        database.sql()
                .sql("delete from signal_band where signal = ? and received = ? and key = any (?::bigint[])")
                .params(old.id(), old.received(), keys(old, old.text()))
                .update();
        database.sql()
                .sql("insert into signal_band (key, signal, received) select unnest(?::bigint[]), ?, ?")
                .params(keys(old, signal.text().text()), old.id(), old.received())
                .update();
    }

    private static long[] keys(Old old, String text) {
        return Bands.of(old.source(), old.received(), WordSet.of(text)).own().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private void writeSpecial(ChangedSignal signal) {
        database.sql()
                .sql("delete from signal_special where signal = ?")
                .param(signal.id())
                .update();
        database.sql()
                .sql("insert into signal_special (signal, category) select ?, unnest(?::text[])")
                .params(
                        signal.id(),
                        signal.special().stream().map(SpecialCategory::code).toArray(String[]::new))
                .update();
    }
}
