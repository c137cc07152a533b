package nl.klankbord.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Content;
import nl.klankbord.intake.files.FirstRows;
import nl.klankbord.intake.files.MeteredStream;
import nl.klankbord.intake.files.Opened;
import nl.klankbord.intake.files.Row;
import nl.klankbord.intake.files.Rows;
import nl.klankbord.intake.files.Sha256;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.personaldata.StreetPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in one file, from its first byte to its last row. READ THIS FIRST in intake.
public final class FileDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(FileDelivery.class);
    private static final int FINGERPRINT_BYTES = 1 << 20;

    private final Sources sources;
    private final Deliveries deliveries;
    private final Destination destination;
    private final Ground ground;

    /// What a delivery stands on: the areas of the municipality, the masker for words beside the text, and how many
    /// threads prepare.
    public record Ground(Areas areas, Masker masker, int threads) {}

    public FileDelivery(Sources sources, Deliveries deliveries, Destination destination, Ground ground) {
        this.sources = sources;
        this.deliveries = deliveries;
        this.destination = destination;
        this.ground = ground;
    }

    /// A file to be taken in.
    ///
    /// @param mapping to use and to keep with the source; otherwise the one kept, otherwise a guess
    /// @param received day of the signals when the file has no column for it
    /// @param by who delivers
    public record Order(String source, Content content, Optional<Mapping> mapping, LocalDate received, String by) {}

    /// Hears how a delivery goes on; called on the thread that delivers.
    public interface Listener {
        void started(Delivery delivery);

        /// Things worth saying aloud, in Dutch: a guessed mapping, a missing date.
        void notice(String sentence);

        /// @param bytes read so far
        void progress(Delivery.Counts counts, long bytes);
    }

    public sealed interface Outcome {
        /// The delivery ran; its state tells how it ended.
        record Ran(Delivery delivery) implements Outcome {}

        /// Nothing was started.
        ///
        /// @param reason plain Dutch
        record Refused(String reason) implements Outcome {}
    }

    /// Takes the file in, or goes on where an earlier delivery of the same file stopped.
    public Outcome deliver(Order order, Listener listener) {
        Optional<Source> source = sources.find(order.source());
        if (source.isEmpty()) {
            return new Outcome.Refused("de bron '%s' bestaat niet".formatted(order.source()));
        }
        try (InputStream raw = order.content().open();
                MeteredStream metered = new MeteredStream(raw);
                BufferedInputStream in = new BufferedInputStream(metered, FINGERPRINT_BYTES)) {
            Deliveries.Known file = new Deliveries.Known(
                    order.source(), maskedName(order), order.content().size(), fingerprint(in));
            Optional<Delivery> begun = deliveries.begin(file, order.by());
            if (begun.isEmpty()) {
                return new Outcome.Refused("dit bestand wordt op dit moment al ingenomen");
            }
            listener.started(begun.get());
            new Taking(order, begun.get(), listener).take(in, metered);
            return new Outcome.Ran(deliveries.find(begun.get().id()).orElseThrow());
        } catch (IOException fault) {
            return new Outcome.Refused("het bestand kon niet gelezen worden");
        }
    }

    /// A file may be named after a person; the same name gives the same masked one, so that a delivery can go on.
    private String maskedName(Order order) {
        String words = order.content().name().replace('_', ' ');
        return ground.masker().mask(new RawText(words), StreetPolicy.MASK_ALL).text();
    }

    private static String fingerprint(BufferedInputStream in) throws IOException {
        in.mark(FINGERPRINT_BYTES);
        byte[] start = in.readNBytes(FINGERPRINT_BYTES);
        in.reset();
        return Sha256.of(start);
    }

    /// What is wrong with this mapping for this file, in Dutch.
    static Optional<String> refusal(Mapping mapping, FirstRows rows) {
        return RowReader.missing(mapping, rows.columns())
                .or(() -> mapping.column(Mapping.Field.RECORD_ID)
                        .flatMap(column -> RecordIds.refusalOfColumn(rows.values(column))));
    }

    /// The classes of a fault and its causes; their messages may quote a row.
    private static String kinds(Throwable fault) {
        List<String> kinds = new ArrayList<>();
        for (Throwable each = fault; each != null && kinds.size() < 5; each = each.getCause()) {
            StackTraceElement[] trace = each.getStackTrace();
            kinds.add(each.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return String.join(", by ", kinds);
    }

    /// The rows of a file as outcomes; ends where the file breaks off, and knows why.
    private static final class Judged implements Iterator<SignalRules.Outcome> {
        private final Iterator<Row> rows;
        private final RowReader reader;
        private Optional<SignalRules.Outcome> upcoming = Optional.empty();
        private volatile String broken = "";

        Judged(Iterator<Row> rows, RowReader reader) {
            this.rows = rows;
            this.reader = reader;
        }

        Optional<String> broken() {
            return broken.isEmpty() ? Optional.empty() : Optional.of(broken);
        }

        @Override
        public boolean hasNext() {
            if (upcoming.isEmpty() && broken.isEmpty() && rows.hasNext()) {
                Row row = rows.next();
                if (row instanceof Row.Broken(long line, String reason)) {
                    broken = "vanaf regel %d: %s".formatted(line, reason);
                } else {
                    upcoming = Optional.of(reader.read(row));
                }
            }
            return upcoming.isPresent();
        }

        @Override
        public SignalRules.Outcome next() {
            if (!hasNext()) {
                throw new NoSuchElementException("No row follows");
            }
            SignalRules.Outcome outcome = upcoming.orElseThrow();
            upcoming = Optional.empty();
            return outcome;
        }
    }

    /// One delivery under way.
    private final class Taking {
        private final Order order;
        private final Delivery delivery;
        private final Listener listener;

        Taking(Order order, Delivery delivery, Listener listener) {
            this.order = order;
            this.delivery = delivery;
            this.listener = listener;
        }

        void take(BufferedInputStream in, MeteredStream metered) throws IOException {
            try {
                switch (Opened.of(in)) {
                    case Opened.Refused(String reason) -> deliveries.fail(delivery.id(), reason);
                    case Opened.Recognised(Rows rows) -> {
                        try (rows) {
                            take(new FirstRows(rows), metered);
                        }
                    }
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                deliveries.fail(delivery.id(), "het innemen is onderbroken");
            } catch (RuntimeException fault) {
                LOG.error("Delivery {} stopped by a fault: {}", delivery.id(), kinds(fault));
                deliveries.fail(
                        delivery.id(),
                        "er ging iets mis bij het verwerken; lever het bestand nog eens om verder te gaan");
            }
        }

        private void take(FirstRows rows, MeteredStream metered) throws IOException, InterruptedException {
            Optional<Mapping> mapping = mapping(rows);
            Optional<String> wrong = mapping.isEmpty()
                    ? Optional.of("geen kolom lijkt op een tekst; geef aan welke kolom wat bevat")
                    : refusal(mapping.get(), rows);
            if (wrong.isPresent()) {
                deliveries.fail(delivery.id(), wrong.get());
                return;
            }
            announce(mapping.get());
            sources.saveMapping(order.source(), mapping.get());
            Judged judged = new Judged(rows, reader(mapping.get(), rows));
            boolean whole = new DeliveryRun(deliveries, destination, ground.threads(), delivery)
                    .take(judged, metered::count, counts -> listener.progress(counts, metered.count()));
            if (!whole) {
                return;
            }
            judged.broken()
                    .ifPresentOrElse(
                            reason -> deliveries.fail(delivery.id(), reason),
                            () -> deliveries.finish(delivery.id(), metered.hash()));
        }

        private Optional<Mapping> mapping(FirstRows rows) {
            return order.mapping()
                    .or(() -> sources.find(order.source()).flatMap(Source::mapping))
                    .or(() -> MappingGuess.of(rows.columns(), rows.readable()));
        }

        private RowReader reader(Mapping mapping, FirstRows rows) {
            return new RowReader(
                    new RowReader.Terms(order.source(), delivery.id(), mapping, order.received()),
                    rows.columns(),
                    new SignalRules(ground.areas(), ground.masker(), CellDate.today()));
        }

        private void announce(Mapping mapping) {
            if (mapping.column(Mapping.Field.RECEIVED).isEmpty()) {
                listener.notice("Het bestand heeft geen kolom met een datum: alle signalen krijgen de datum %s."
                        .formatted(order.received()));
            }
            if (mapping.column(Mapping.Field.RECORD_ID).isEmpty()) {
                listener.notice(
                        "Het bestand heeft geen kolom met een kenmerk: elke regel krijgt een kenmerk uit zijn inhoud. "
                                + "Een veranderd bestand wordt dan niet herkend.");
            }
        }
    }
}
