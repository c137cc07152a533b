package nl.klankbord.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klankbord.insight.dashboard.Piece;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.web.OwnAddress;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// "Dit is een lek": pointing out what the masker missed, and what became of it.
public final class LeakPages implements Pages {
    private static final int NEWEST = 100;
    private static final int MOST_CASES = 5_000;
    private static final int EXAMPLES = 5;
    private static final int MOST_WORDS = 2_000;

    private final Leaks leaks;
    private final LeakCases cases;
    private final Erasure erasure;
    private final SignalRecord record;
    private final Templates templates;
    private final OpenLeaks open = new OpenLeaks(InstantSource.system());

    public LeakPages(Leaks leaks, LeakCases cases, Erasure erasure, SignalRecord record, Templates templates) {
        this.leaks = leaks;
        this.cases = cases;
        this.erasure = erasure;
        this.record = record;
        this.templates = templates;
    }

    /// @param wrong key of the words that say why nothing was masked, or empty
    /// @param back address of the page where the reader came from
    public record FormView(
            long signal, long sequence, String language, List<ChoosableText.Part> parts, String wrong, String back) {}

    /// @param elsewhere how many other texts have the same words; -1 when the words are no longer known
    public record LeakView(
            LeakRow leak, String line, long elsewhere, boolean tooMany, List<List<Piece>> examples, String back) {}

    /// @param reported with the time, for the reader
    /// @param widened empty when that was not asked
    /// @param erased empty when it is still to be done
    public record LeakRow(Leak leak, String reported, String widened, String erased) {
        static LeakRow of(Leak leak) {
            return new LeakRow(
                    leak,
                    CellDate.momentOf(leak.reported().at()),
                    leak.widened().map(event -> CellDate.momentOf(event.at())).orElse(""),
                    leak.erased().map(CellDate::momentOf).orElse(""));
        }
    }

    public record CaseRow(long leak, String line) {}

    public record ListView(List<LeakRow> leaks, List<CaseRow> cases) {}

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/signalen/{id:[0-9]+}/lek", this::form)
                .POST("/signalen/{id:[0-9]+}/lek", this::report)
                .GET("/lekken", this::list)
                .GET("/lekken/testgevallen.txt", this::download)
                .GET("/lekken/{id:[0-9]+}", this::leak)
                .POST("/lekken/{id:[0-9]+}/andere-teksten", this::widen)
                .POST("/lekken/{id:[0-9]+}/testgeval/verwijdering", this::removeCase);
    }

    private ServerResponse form(ServerRequest request) {
        return form(request, 200, "");
    }

    private ServerResponse form(ServerRequest request, int status, String wrong) {
        Optional<RecordedSignal> signal =
                record.find(List.of(id(request))).stream().findFirst();
        if (signal.isEmpty()) {
            return templates.refusal(request, 404);
        }
        FormView view = new FormView(
                signal.get().id(),
                signal.get().sequence(),
                signal.get().language().equals("und") ? "" : signal.get().language(),
                ChoosableText.of(signal.get().text()).parts(),
                wrong,
                OwnAddress.before(request));
        return templates.page(request, status, "review/leak-form", view);
    }

    private ServerResponse report(ServerRequest request) {
        Optional<PersonalData> kind = kind(request.param("soort").orElse(""));
        if (kind.isEmpty()) {
            return form(request, 422, "review.leak.wrong.kind");
        }
        List<Integer> words = Objects.requireNonNullElse(request.params().get("woord"), List.<String>of()).stream()
                .limit(MOST_WORDS)
                .map(LeakPages::number)
                .map(Long::intValue)
                .toList();
        long sequence = number(request.param("stand").orElse(""));
        Leaks.Outcome outcome = leaks.report(new Leaks.Report(id(request), sequence, words, kind.get(), who(request)));
        return switch (outcome) {
            case Leaks.Outcome.Masked masked -> {
                open.put(masked.leak(), masked.words(), kind.get());
                yield done(masked.leak(), request);
            }
            case Leaks.Outcome.TextChanged() -> form(request, 409, "review.leak.wrong.changed");
            case Leaks.Outcome.NothingChosen() -> form(request, 422, "review.leak.wrong.nothing");
            case Leaks.Outcome.NoSuchSignal() -> templates.refusal(request, 404);
        };
    }

    private ServerResponse done(long leak, ServerRequest request) {
        erasure.awaitIndex();
        erasure.begin();
        return ServerResponse.seeOther(URI.create(back("/lekken/" + leak, request)))
                .build();
    }

    /// The address with the page where the reader came from.
    private static String back(String address, ServerRequest request) {
        return OwnAddress.carriedBy(address, request.param(OwnAddress.FIELD).orElse("/"));
    }

    private ServerResponse leak(ServerRequest request) {
        Optional<Leak> leak = leaks.table().find(id(request));
        if (leak.isEmpty()) {
            return templates.refusal(request, 404);
        }
        Optional<OpenLeaks.Words> words = open.find(leak.get().id());
        Optional<Leaks.Elsewhere> elsewhere = words.map(known -> leaks.elsewhere(known, EXAMPLES));
        LeakView view = new LeakView(
                LeakRow.of(leak.get()),
                cases.find(leak.get().id()).map(LeakCases.LeakCase::line).orElse(""),
                elsewhere.map(found -> (long) found.ids().size()).orElse(-1L),
                elsewhere.map(Leaks.Elsewhere::isTooMany).orElse(false),
                examples(words, elsewhere),
                OwnAddress.from(request.param(OwnAddress.FIELD).orElse("/")));
        return templates.page(request, "review/leak", view);
    }

    private static List<List<Piece>> examples(Optional<OpenLeaks.Words> words, Optional<Leaks.Elsewhere> elsewhere) {
        if (words.isEmpty() || elsewhere.isEmpty()) {
            return List.of();
        }
        return elsewhere.get().examples().stream()
                .map(text -> Pieces.of(
                        text,
                        words.get().sequences().stream()
                                .flatMap(sequence ->
                                        sequence.places(text, words.get().kind()).stream())
                                .toList()))
                .toList();
    }

    private ServerResponse widen(ServerRequest request) {
        long leak = id(request);
        Optional<OpenLeaks.Words> words = open.find(leak);
        if (leaks.table().find(leak).isEmpty() || words.isEmpty()) {
            return templates.refusal(request, 404);
        }
        Leaks.Elsewhere elsewhere = leaks.elsewhere(words.get(), 0);
        if (!elsewhere.isTooMany()) {
            leaks.widen(leak, words.get(), elsewhere.ids(), who(request));
            open.forget(leak);
        }
        return done(leak, request);
    }

    private ServerResponse list(ServerRequest request) {
        ListView view = new ListView(
                leaks.table().newest(NEWEST).stream().map(LeakRow::of).toList(),
                cases.newest(NEWEST).stream()
                        .map(kept -> new CaseRow(kept.leak(), kept.line()))
                        .toList());
        return templates.page(request, "review/leaks", view);
    }

    private ServerResponse download(ServerRequest request) {
        String lines = cases.newest(MOST_CASES).reversed().stream()
                .map(kept -> kept.line() + "\n")
                .collect(Collectors.joining());
        String head =
                "# Patterns of leaks that were pointed out in Klankbord. Everything personal in them is invented.\n";
        return ServerResponse.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"testgevallen.txt\"")
                .body(head + lines);
    }

    private ServerResponse removeCase(ServerRequest request) {
        return cases.remove(id(request), who(request))
                ? ServerResponse.seeOther(URI.create("/lekken")).build()
                : templates.refusal(request, 404);
    }

    private static Optional<PersonalData> kind(String name) {
        return Arrays.stream(PersonalData.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static long id(ServerRequest request) {
        return number(request.pathVariable("id"));
    }

    /// -1 for what is no number of a row.
    static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    static String who(ServerRequest request) {
        return request.principal().map(Principal::getName).orElse("onbekend");
    }
}
