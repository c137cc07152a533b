package nl.klankbord.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.klankbord.insight.dashboard.Piece;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.Sources;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.record.RecordedSignal;
import nl.klankbord.record.SignalRecord;
import nl.klankbord.text.findings.Finding;
import nl.klankbord.text.findings.PersonalData;
import nl.klankbord.web.OwnAddress;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/maskering/.../controle`: texts of a source to read by hand, the doubtful ones first, and beside them the sample.
public final class CheckPages implements Pages {
    private static final int DOUBTFUL = 10;
    private static final int SAMPLED = 10;

    private final Checks checks;
    private final SignalRecord record;
    private final Doubts doubts;
    private final Sources sources;
    private final Templates templates;

    public CheckPages(Checks checks, Doubts doubts, SignalRecord record, Sources sources, Templates templates) {
        this.checks = checks;
        this.record = record;
        this.doubts = doubts;
        this.sources = sources;
        this.templates = templates;
    }

    /// @param sample 0 for a doubtful text
    /// @param doubts what the masker doubted about, the most doubtful first
    public record Text(long signal, long sample, String language, List<Piece> pieces, List<Doubt> doubts) {}

    /// @param percent how probable the masker thought it
    public record Doubt(PersonalData kind, int percent) {}

    public record View(
            String code,
            String name,
            int lookedThrough,
            List<Text> doubtful,
            Optional<ReportPages.SampleFacts> sample,
            List<Text> sampled) {}

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/maskering/{source}/controle", this::texts)
                .POST("/maskering/{source}/controle/{signal:[0-9]+}", this::judge);
    }

    private ServerResponse texts(ServerRequest request) {
        String code = request.pathVariable("source");
        Optional<Checks.Sample> sample = checks.sample(code);
        Doubts.Found found = doubts.find(code, DOUBTFUL);
        if (sources.find(code).isEmpty() && found.lookedThrough() == 0) {
            return templates.refusal(request, 404);
        }
        View view = new View(
                code,
                sources.find(code).map(Source::name).orElse(code),
                found.lookedThrough(),
                found.texts().stream().map(CheckPages::text).toList(),
                sample.map(drawn -> new ReportPages.SampleFacts(
                        drawn, CellDate.momentOf(drawn.drawn().at()))),
                sample.map(this::sampled).orElse(List.of()));
        return templates.page(request, "review/check", view);
    }

    private static Text text(Doubts.Doubtful doubtful) {
        return new Text(
                doubtful.signal().id(),
                0,
                language(doubtful.signal()),
                Pieces.of(
                        doubtful.signal().text(),
                        doubtful.doubts().stream().map(Finding::span).toList()),
                doubtful.doubts().stream()
                        .map(doubt -> new Doubt(doubt.span().kind(), (int) Math.round(100 * doubt.certainty())))
                        .toList());
    }

    private List<Text> sampled(Checks.Sample sample) {
        return record.find(checks.next(sample, SAMPLED)).stream()
                .map(signal -> text(signal, sample))
                .toList();
    }

    private static Text text(RecordedSignal signal, Checks.Sample sample) {
        return new Text(signal.id(), sample.id(), language(signal), Pieces.of(signal.text(), List.of()), List.of());
    }

    private static String language(RecordedSignal signal) {
        return signal.language().equals("und") ? "" : signal.language();
    }

    private ServerResponse judge(ServerRequest request) {
        String code = request.pathVariable("source");
        long signal = LeakPages.number(request.pathVariable("signal"));
        long sample = LeakPages.number(request.param("steekproef").orElse("0"));
        boolean leaked = request.param("oordeel").orElse("").equals("lek");
        if (!mayBeJudged(code, signal, sample)) {
            return templates.refusal(request, 404);
        }
        checks.judge(code, signal, sample, leaked, LeakPages.who(request));
        String list = "/maskering/" + code + "/controle#" + (sample == 0 ? "twijfel" : "steekproef");
        String next = leaked ? OwnAddress.carriedBy("/signalen/" + signal + "/lek", list) : list;
        return ServerResponse.seeOther(URI.create(next)).build();
    }

    private boolean mayBeJudged(String code, long signal, long sample) {
        boolean ofSource = record.find(List.of(signal)).stream()
                .anyMatch(found -> found.origin().source().equals(code));
        boolean drawn = checks.sample(code)
                .filter(newest -> newest.id() == sample && checks.isInSample(newest, signal))
                .isPresent();
        return ofSource && (sample == 0 || drawn);
    }
}
