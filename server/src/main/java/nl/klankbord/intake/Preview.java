package nl.klankbord.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Content;
import nl.klankbord.intake.files.FirstRows;
import nl.klankbord.intake.files.Opened;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;

/// Looks at a file before it is taken in: what its columns are taken for, what its first rows give, and how many would
/// be refused. Nothing is written, and every text is masked.
public final class Preview {
    private static final int SHOWN = 20;
    private static final int COUNTED = 10_000;

    private final Areas areas;
    private final Masker masker;

    public Preview(Areas areas, Masker masker) {
        this.areas = areas;
        this.masker = masker;
    }

    /// @param refusal in Dutch why the file cannot be taken in like this, or empty
    /// @param columns masked names of the columns
    /// @param fields place of the column of a field, or -1
    /// @param texts places of the columns with texts
    public record Seen(
            String refusal,
            List<String> columns,
            Map<Mapping.Field, Integer> fields,
            List<Integer> texts,
            Mapping.Scale scale,
            Rows rows) {

        public int place(Mapping.Field field) {
            return fields.getOrDefault(field, -1);
        }
    }

    /// @param shown the first rows that would come in
    /// @param counted how many rows were looked at
    /// @param reasons how many rows would be refused, by reason
    /// @param all whether the file has no more rows than were counted
    public record Rows(List<Shown> shown, int counted, Map<String, Integer> reasons, boolean all) {
        static final Rows NONE = new Rows(List.of(), 0, Map.of(), true);

        public int refused() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A row as it would come in, its text masked.
    ///
    /// @param score as delivered, or empty
    public record Shown(String id, LocalDate received, String text, String score, SignalContext context) {}

    /// Names of the columns as they are in the file; empty for a file that cannot be read.
    List<String> columns(Content content) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open())) {
            return switch (Opened.of(in)) {
                case Opened.Refused refused -> List.of();
                case Opened.Recognised(nl.klankbord.intake.files.Rows rows) -> {
                    try (rows) {
                        yield List.copyOf(new FirstRows(rows).columns());
                    }
                }
            };
        }
    }

    /// What a file would be read by.
    ///
    /// @param mapping to be used when its columns are there; otherwise a guess is made
    /// @param received day of the signals when the file has no column for it
    public record Terms(Optional<Mapping> mapping, LocalDate received, StreetPolicy streets) {}

    public Seen of(Content content, Terms terms) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open())) {
            return switch (Opened.of(in)) {
                case Opened.Refused(String reason) ->
                    new Seen(reason, List.of(), Map.of(), List.of(), Mapping.Scale.ONE_TO_TEN, Rows.NONE);
                case Opened.Recognised(nl.klankbord.intake.files.Rows rows) -> {
                    try (rows) {
                        yield seen(new FirstRows(rows), terms);
                    }
                }
            };
        }
    }

    private Seen seen(FirstRows rows, Terms terms) {
        List<String> columns = List.copyOf(rows.columns());
        Optional<Mapping> mapping = terms.mapping()
                .filter(each -> RowReader.missing(each, columns).isEmpty())
                .or(() -> MappingGuess.of(columns, rows.readable()));
        List<String> names = columns.stream().map(this::masked).toList();
        if (mapping.isEmpty()) {
            String reason = "kies welke kolom de tekst bevat";
            return new Seen(reason, names, Map.of(), List.of(), Mapping.Scale.ONE_TO_TEN, Rows.NONE);
        }
        Map<Mapping.Field, Integer> fields = new TreeMap<>();
        mapping.get().columns().forEach((field, column) -> fields.put(field, columns.indexOf(column)));
        List<Integer> texts =
                mapping.get().texts().stream().map(columns::indexOf).toList();
        Optional<String> refusal = FileDelivery.refusal(mapping.get(), rows);
        Rows read = refusal.isPresent() ? Rows.NONE : read(rows, mapping.get(), terms);
        return new Seen(refusal.orElse(""), names, fields, texts, mapping.get().scale(), read);
    }

    private Rows read(FirstRows rows, Mapping mapping, Terms terms) {
        RowReader reader = new RowReader(
                new RowReader.Terms("voorbeeld", 0, mapping, terms.received()),
                rows.columns(),
                new SignalRules(areas, masker, CellDate.today()));
        List<Shown> shown = new ArrayList<>();
        Map<String, Integer> reasons = new TreeMap<>();
        int counted = 0;
        while (counted < COUNTED && rows.hasNext()) {
            counted++;
            switch (reader.read(rows.next())) {
                case SignalRules.Outcome.Accepted(ReceivedSignal signal) -> {
                    if (shown.size() < SHOWN) {
                        shown.add(shown(signal, terms.streets()));
                    }
                }
                case SignalRules.Outcome.Refused refused -> reasons.merge(refused.reason(), 1, Integer::sum);
            }
        }
        return new Rows(shown, counted, reasons, !rows.hasNext());
    }

    private Shown shown(ReceivedSignal signal, StreetPolicy streets) {
        Score score = signal.context().score();
        return new Shown(
                signal.origin().recordId(),
                signal.received(),
                masker.mask(signal.text(), streets).text(),
                score == null ? "" : score.value().toPlainString(),
                signal.context());
    }

    private String masked(String name) {
        return masker.mask(new RawText(name), StreetPolicy.MASK_ALL).text();
    }
}
