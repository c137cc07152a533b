package nl.klankbord.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/leveringen`: what came in, what is on its way, and what lies in quarantine.
public final class DeliveryPages implements Pages {
    private static final int NEWEST = 100;
    private static final int SHOWN = 200;

    private final Deliveries deliveries;
    private final Templates templates;

    public DeliveryPages(Deliveries deliveries, Templates templates) {
        this.deliveries = deliveries;
        this.templates = templates;
    }

    public record ListView(List<DeliveryRow> deliveries) {}

    /// A delivery as the pages show it.
    ///
    /// @param state key of the words for its state
    /// @param style class of the label of its state
    /// @param reason why it failed or who cancelled it, or empty
    public record DeliveryRow(Delivery delivery, String state, String style, String reason, String started) {
        static DeliveryRow of(Delivery delivery) {
            String started = CellDate.momentOf(delivery.startedAt());
            return switch (delivery.state()) {
                case Delivery.State.Running() ->
                    new DeliveryRow(delivery, "intake.state.running", "label-accent", "", started);
                case Delivery.State.Interrupted interrupted ->
                    new DeliveryRow(delivery, "intake.state.interrupted", "label-warn", "", started);
                case Delivery.State.Finished finished ->
                    new DeliveryRow(delivery, "intake.state.finished", "label-good", "", started);
                case Delivery.State.Cancelled cancelled ->
                    new DeliveryRow(delivery, "intake.state.cancelled", "label-warn", cancelled.by(), started);
                case Delivery.State.Failed failed ->
                    new DeliveryRow(delivery, "intake.state.failed", "label-bad", failed.reason(), started);
            };
        }

        /// Whether delivering the same file again goes on where this one stopped.
        public boolean canGoOn() {
            return !delivery.isRunning() && !(delivery.state() instanceof Delivery.State.Finished);
        }
    }

    public record DeliveryView(DeliveryRow row, List<Delivery.Quarantined> quarantine) {
        public Delivery delivery() {
            return row.delivery();
        }
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/leveringen", this::list)
                .GET("/leveringen/{id:[0-9]+}", this::delivery)
                .POST("/leveringen/{id:[0-9]+}/annulering", this::cancel)
                .GET("/leveringen/{id:[0-9]+}/quarantaine.csv", this::quarantine);
    }

    private ServerResponse list(ServerRequest request) {
        List<DeliveryRow> rows =
                deliveries.newest(NEWEST).stream().map(DeliveryRow::of).toList();
        return templates.page(request, "intake/deliveries", new ListView(rows));
    }

    private ServerResponse delivery(ServerRequest request) {
        return find(request)
                .map(delivery -> templates.page(
                        request,
                        "intake/delivery",
                        new DeliveryView(DeliveryRow.of(delivery), deliveries.quarantine(delivery.id(), SHOWN))))
                .orElseGet(() -> templates.refusal(request, 404));
    }

    private ServerResponse cancel(ServerRequest request) {
        Optional<Delivery> found = find(request);
        if (found.isEmpty()) {
            return templates.refusal(request, 404);
        }
        deliveries.cancel(found.get().id(), SourcePages.who(request));
        return ServerResponse.seeOther(URI.create("/leveringen/" + found.get().id()))
                .build();
    }

    /// Lines and reasons for whoever repairs the file. A reason never starts with a sign that a spreadsheet computes
    /// with,
    /// a record id may; it stands between quotes behind an apostrophe then.
    private ServerResponse quarantine(ServerRequest request) {
        Optional<Delivery> found = find(request);
        if (found.isEmpty()) {
            return templates.refusal(request, 404);
        }
        StringBuilder csv = new StringBuilder("\uFEFFregel;kenmerk;reden;hersteld door levering\r\n");
        for (Delivery.Quarantined row : deliveries.quarantine(found.get().id(), Deliveries.LISTED)) {
            csv.append(row.line())
                    .append(';')
                    .append(harmless(row.recordId()))
                    .append(";\"")
                    .append(row.reason().replace("\"", "\"\""))
                    .append("\";")
                    .append(row.repairedBy() == 0 ? "" : String.valueOf(row.repairedBy()))
                    .append("\r\n");
        }
        return ServerResponse.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"quarantaine-%d.csv\""
                                .formatted(found.get().id()))
                .body(csv.toString());
    }

    private static String harmless(String recordId) {
        return recordId.startsWith("-") ? "'" + recordId : recordId;
    }

    private Optional<Delivery> find(ServerRequest request) {
        return deliveries.find(number(request.pathVariable("id")));
    }

    /// -1 for what is no number of a row.
    static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLong) {
            return -1;
        }
    }
}
