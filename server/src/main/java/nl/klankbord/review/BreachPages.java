package nl.klankbord.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.klankbord.storage.Database;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/lekken/.../datalek`: the facts of a leak for the note of a data breach, to print or to take along as a file.
public final class BreachPages implements Pages {
    private final Database database;
    private final LeakTable leaks;
    private final Templates templates;

    public BreachPages(Database database, Leaks leaks, Templates templates) {
        this.database = database;
        this.leaks = leaks.table();
        this.templates = templates;
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/lekken/{id:[0-9]+}/datalek", this::page).GET("/lekken/{id:[0-9]+}/datalek.txt", this::file);
    }

    private ServerResponse page(ServerRequest request) {
        return note(request)
                .map(note -> templates.page(request, "review/breach", note))
                .orElseGet(() -> templates.refusal(request, 404));
    }

    private ServerResponse file(ServerRequest request) {
        Optional<BreachNote> note = note(request);
        if (note.isEmpty()) {
            return templates.refusal(request, 404);
        }
        return ServerResponse.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"datalek-%d.txt\""
                                .formatted(note.get().leak()))
                .body(note.get().text(templates.screen(request)));
    }

    private Optional<BreachNote> note(ServerRequest request) {
        return leaks.find(LeakPages.number(request.pathVariable("id")))
                .flatMap(leak -> BreachFacts.of(leak, database))
                .map(facts -> BreachNote.of(facts, templates.screen(request)));
    }
}
