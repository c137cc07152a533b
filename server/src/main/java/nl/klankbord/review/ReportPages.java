package nl.klankbord.review;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.Sources;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.masking.MaskedPieces;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Screen;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/maskering`: what was masked in each source, and how often something is missed as far as people looked.
public final class ReportPages implements Pages {
    private static final int MONTHS = 24;
    private static final int CHECKS = 50;
    private static final int LEAKS = 20;
    private static final Set<Integer> MARGINS = Set.of(1, 2, 5);
    private static final int MARGIN = 2;

    private final MaskingReport report;
    private final Checks checks;
    private final LeakTable leaks;
    private final Sources sources;
    private final Templates templates;

    public ReportPages(MaskingReport report, Checks checks, Leaks leaks, Sources sources, Templates templates) {
        this.report = report;
        this.checks = checks;
        this.leaks = leaks.table();
        this.sources = sources;
        this.templates = templates;
    }

    /// @param estimate empty when nothing was checked
    public record SourceRow(String code, String name, MaskingReport.Total total, Optional<Estimate> estimate) {}

    public record OverviewView(List<SourceRow> sources) {}

    /// How often a text has a leak, by the random sample alone.
    public record Estimate(int leaked, int checked) {
        static Optional<Estimate> of(Optional<Checks.Sample> sample) {
            return sample.filter(drawn -> drawn.checked() > 0)
                    .map(drawn -> new Estimate(drawn.leaked(), drawn.checked()));
        }

        public double share() {
            return leaked / (double) checked;
        }

        public double low() {
            return Wilson.of(leaked, checked).low();
        }

        public double high() {
            return Wilson.of(leaked, checked).high();
        }

        /// How many more to check for a margin in percents; 0 when it is reached.
        public int more(int margin) {
            return Math.max(0, Wilson.needed(share(), margin / 100.0) - checked);
        }
    }

    /// @param address of the texts it counts, or empty
    public record Bar(String name, long count, long texts, int percent, String address) {
        Bar(String name, long count, long texts, int percent) {
            this(name, count, texts, percent, "");
        }
    }

    public record CheckRow(String at, String by, long signal, boolean random, boolean leaked) {}

    public record SampleFacts(Checks.Sample sample, String drawn) {
        public boolean isDone() {
            return sample.checked() >= sample.size();
        }
    }

    /// @param margin in percents
    public record SourceView(
            String code,
            String name,
            MaskingReport.Total total,
            List<Bar> kinds,
            List<Bar> months,
            List<Bar> special,
            Optional<SampleFacts> sample,
            Optional<Estimate> estimate,
            int margin,
            List<CheckRow> checks,
            List<LeakPages.LeakRow> leaks) {

        /// Whether the sample is too small for the margin.
        public boolean isBeyondSample() {
            int wanted = estimate.map(all -> all.checked() + all.more(margin)).orElse(0);
            return sample.filter(drawn -> wanted > drawn.sample().size()).isPresent();
        }
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/maskering", this::overview)
                .GET("/maskering/{source}", this::source)
                .POST("/maskering/{source}/steekproeven", this::draw);
    }

    private ServerResponse overview(ServerRequest request) {
        Set<String> codes = new TreeSet<>();
        sources.all().forEach(source -> codes.add(source.code()));
        report.totals().forEach(total -> codes.add(total.source()));
        List<SourceRow> rows = codes.stream()
                .map(code -> new SourceRow(code, name(code), report.total(code), Estimate.of(checks.sample(code))))
                .toList();
        return templates.page(request, "review/report-overview", new OverviewView(rows));
    }

    private ServerResponse source(ServerRequest request) {
        String code = request.pathVariable("source");
        if (!isKnown(code)) {
            return templates.refusal(request, 404);
        }
        Optional<Checks.Sample> sample = checks.sample(code);
        MaskingReport.Counts counts = report.counts(code);
        Screen screen = templates.screen(request);
        SourceView view = new SourceView(
                code,
                name(code),
                report.total(code),
                kinds(counts, screen),
                months(code, screen),
                special(counts, report.total(code), screen),
                sample.map(drawn ->
                        new SampleFacts(drawn, CellDate.momentOf(drawn.drawn().at()))),
                Estimate.of(sample),
                margin(request),
                checks.newest(code, CHECKS).stream().map(ReportPages::row).toList(),
                leaks.newest(code, LEAKS).stream().map(LeakPages.LeakRow::of).toList());
        return templates.page(request, "review/report", view);
    }

    private boolean isKnown(String code) {
        return sources.find(code).isPresent() || report.total(code).texts() > 0;
    }

    private String name(String code) {
        return sources.find(code).map(Source::name).orElse(code);
    }

    private static List<Bar> kinds(MaskingReport.Counts counts, Screen screen) {
        long most = counts.kinds().stream()
                .mapToLong(MaskingReport.Kind::spans)
                .max()
                .orElse(1);
        return counts.kinds().stream()
                .map(kind -> new Bar(screen.text(MaskedPieces.kindKey(kind.kind())), kind.spans(), kind.texts(), (int)
                        Math.ceil(100.0 * kind.spans() / most)))
                .toList();
    }

    private List<Bar> months(String code, Screen screen) {
        return report.months(code, MONTHS).stream()
                .map(month -> new Bar(screen.text("months.name", month.month()), month.masked(), month.texts(), (int)
                        Math.round(100 * month.share())))
                .toList();
    }

    private static List<Bar> special(MaskingReport.Counts counts, MaskingReport.Total total, Screen screen) {
        return counts.special().stream()
                .map(special -> new Bar(
                        screen.text("special." + special.category().code()),
                        special.texts(),
                        total.texts(),
                        (int) Math.ceil(100.0 * special.texts() / Math.max(1, total.texts())),
                        SpecialPages.address(new SpecialTexts.Question(
                                total.source(), special.category().code()))))
                .toList();
    }

    private static CheckRow row(Checks.Check check) {
        return new CheckRow(CellDate.momentOf(check.at()), check.by(), check.signal(), check.random(), check.leaked());
    }

    private static int margin(ServerRequest request) {
        int asked = (int) LeakPages.number(request.param("marge").orElse(""));
        return MARGINS.contains(asked) ? asked : MARGIN;
    }

    private ServerResponse draw(ServerRequest request) {
        String code = request.pathVariable("source");
        if (!isKnown(code)) {
            return templates.refusal(request, 404);
        }
        checks.draw(code, LeakPages.who(request));
        return ServerResponse.seeOther(URI.create("/maskering/" + code + "/controle#steekproef"))
                .build();
    }

    /// A share in percents with one decimal.
    public static String percent(Screen screen, double share) {
        Locale locale = Locale.of(screen.language().code());
        return screen.text("review.percent", String.format(locale, "%.1f", 100 * share));
    }
}
