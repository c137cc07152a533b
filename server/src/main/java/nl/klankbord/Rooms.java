package nl.klankbord;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.insight.SearchHighlighter;
import nl.klankbord.insight.SignalIndex;
import nl.klankbord.insight.dashboard.Labels;
import nl.klankbord.insight.dashboard.OverviewPage;
import nl.klankbord.insight.dashboard.SignalTexts;
import nl.klankbord.intake.ApiKeys;
import nl.klankbord.intake.DeliveryPages;
import nl.klankbord.intake.Preview;
import nl.klankbord.intake.SignalApi;
import nl.klankbord.intake.Source;
import nl.klankbord.intake.SourcePages;
import nl.klankbord.intake.UploadPages;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Spool;
import nl.klankbord.masking.MaskingPages;
import nl.klankbord.masking.Rereading;
import nl.klankbord.review.BreachPages;
import nl.klankbord.review.CheckPages;
import nl.klankbord.review.Checks;
import nl.klankbord.review.Doubts;
import nl.klankbord.review.Erasure;
import nl.klankbord.review.LeakCases;
import nl.klankbord.review.LeakPages;
import nl.klankbord.review.Leaks;
import nl.klankbord.review.MaskingReport;
import nl.klankbord.review.Remasking;
import nl.klankbord.review.ReportPages;
import nl.klankbord.review.SpecialPages;
import nl.klankbord.review.SpecialTexts;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// The pages of all steps, made from an installation.
record Rooms(Installation installation, Templates templates, Spool spool, Settings settings) {
    List<Pages> pages() {
        SignalTexts texts = new SignalTexts(installation.record(), new SearchHighlighter(installation.analysis()));
        ApiKeys keys = new ApiKeys(installation.database());
        Labels labels = new Labels(installation.categoriser().taxonomy(), sourceNames(), this::areaName);
        List<Pages> pages = new ArrayList<>();
        pages.add(new MaskingPages(installation.masker(), installation.lists(), templates));
        pages.addAll(reviewPages());
        pages.addAll(List.of(
                new OverviewPage(ownIndex(), texts, labels, templates, Clock.system(CellDate.HERE)),
                new SourcePages(installation.sources(), keys, templates),
                new DeliveryPages(installation.deliveries(), templates),
                uploads(),
                new SignalApi(keys, installation.deliveries(), installation.journey(), installation.ground())));
        return pages;
    }

    private SignalIndex ownIndex() {
        return installation
                .index()
                .orElseThrow(() -> new Refusal("er draait al een server op deze gegevensmap; stop die eerst"));
    }

    private List<Pages> reviewPages() {
        Rereading rereading = new Rereading(installation.masker());
        LeakCases cases = new LeakCases(installation.database(), installation.sources(), rereading);
        Leaks leaks = new Leaks(
                installation.database(),
                installation.record(),
                new Remasking(rereading, installation.understanding(), installation.sources()::streets),
                cases);
        Erasure erasure = new Erasure(
                installation.database(),
                installation.record(),
                installation.follower().orElseThrow(),
                Thread.ofVirtual().name("erasure")::start);
        erasure.begin();
        Checks checks = new Checks(installation.database());
        MaskingReport report = new MaskingReport(installation.database());
        return List.of(
                new LeakPages(leaks, cases, erasure, installation.record(), templates),
                new BreachPages(installation.database(), leaks, templates),
                specialPages(rereading),
                new ReportPages(report, checks, leaks, installation.sources(), templates),
                new CheckPages(
                        checks,
                        new Doubts(ownIndex(), installation.record(), rereading, checks),
                        installation.record(),
                        installation.sources(),
                        templates));
    }

    private SpecialPages specialPages(Rereading rereading) {
        return new SpecialPages(
                new SpecialTexts(installation.database()),
                installation.record(),
                installation.sources(),
                new SpecialPages.Flags(rereading, installation.understanding()),
                templates);
    }

    private UploadPages uploads() {
        return new UploadPages(
                installation.sources(),
                installation.fileDelivery(),
                new Preview(installation.areas(), installation.masker()),
                spool,
                new UploadPages.Frame(templates, (long) settings.uploadLimitMegabytes() << 20));
    }

    /// A page asks for the same few names tens of times; the name of a source never changes, so each is fetched once.
    private UnaryOperator<String> sourceNames() {
        Map<String, String> known = new ConcurrentHashMap<>();
        return code -> {
            String name = known.get(code);
            if (name == null) {
                name = installation.sources().find(code).map(Source::name).orElse("");
                if (!name.isEmpty()) {
                    known.put(code, name);
                }
            }
            return name.isEmpty() ? code : name;
        };
    }

    private String areaName(String code) {
        return installation.areas().names().getOrDefault(code, code);
    }

    Map<String, HealthIndicator> healthIndicators() {
        return Map.of(
                "database", this::database,
                "index", this::index);
    }

    private Health database() {
        try {
            return Health.up()
                    .withDetail("signals", installation.record().lastSequence())
                    .build();
        } catch (RuntimeException fault) {
            return Health.down()
                    .withDetail("problem", "PostgreSQL does not answer")
                    .build();
        }
    }

    private Health index() {
        return installation
                .follower()
                .filter(follower -> follower.lastFault().isEmpty())
                .map(follower ->
                        Health.up().withDetail("behind", follower.behind()).build())
                .orElseGet(() -> Health.down()
                        .withDetail("problem", "the index cannot follow the record")
                        .build());
    }
}
