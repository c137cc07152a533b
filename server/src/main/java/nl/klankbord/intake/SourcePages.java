package nl.klankbord.intake;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.text.personaldata.StreetPolicy;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/bronnen`: the sources, one to be added, and the keys of a source.
public final class SourcePages implements Pages {
    private final Sources sources;
    private final ApiKeys keys;
    private final Templates templates;

    public SourcePages(Sources sources, ApiKeys keys, Templates templates) {
        this.sources = sources;
        this.keys = keys;
        this.templates = templates;
    }

    /// @param wrong key of the text that says why a source was not added, or empty
    /// @param code as it was filled in
    /// @param name as it was filled in
    public record ListView(List<Source> sources, String wrong, String code, String name) {}

    /// @param columns lines that say which column holds what; empty when there is no mapping yet
    /// @param newKey the key that was just made, or empty: it is shown this once
    public record SourceView(Source source, List<MappedColumn> columns, List<KeyView> keys, String newKey) {}

    /// @param field key of the name of the field
    public record MappedColumn(String field, String column) {}

    public record KeyView(long id, LocalDate made, String by, Optional<LocalDate> revoked) {}

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/bronnen", this::list)
                .POST("/bronnen", this::add)
                .GET("/bronnen/{code}", request -> source(request, ""))
                .POST("/bronnen/{code}/straten", this::chooseStreets)
                .POST("/bronnen/{code}/sleutels", this::addKey)
                .POST("/bronnen/{code}/sleutels/{key}/intrekking", this::revoke);
    }

    private ServerResponse list(ServerRequest request) {
        return templates.page(request, "intake/sources", new ListView(sources.all(), "", "", ""));
    }

    private ServerResponse add(ServerRequest request) {
        String code = request.param("code").orElse("").strip().toLowerCase(Locale.ROOT);
        String name = request.param("naam").orElse("").strip();
        if (!Source.isCode(code)) {
            return refused(request, "intake.source.wrong-code");
        }
        if (name.isEmpty() || name.length() > 100) {
            return refused(request, "intake.source.wrong-name");
        }
        Source source = new Source(
                code,
                name,
                Source.Kind.of(request.param("soort").orElse("")),
                Optional.empty(),
                streets(request).orElse(StreetPolicy.KEEP_STREET));
        return sources.add(source, who(request))
                ? ServerResponse.seeOther(URI.create("/bronnen/" + code)).build()
                : refused(request, "intake.source.taken");
    }

    private ServerResponse refused(ServerRequest request, String wrong) {
        ListView view = new ListView(
                sources.all(),
                wrong,
                request.param("code").orElse(""),
                request.param("naam").orElse(""));
        return templates.page(request, 422, "intake/sources", view);
    }

    private ServerResponse source(ServerRequest request, String newKey) {
        return sources.find(request.pathVariable("code"))
                .map(source -> templates.page(
                        request,
                        "intake/source",
                        new SourceView(source, columns(source), keyViews(source.code()), newKey)))
                .orElseGet(() -> templates.refusal(request, 404));
    }

    private ServerResponse chooseStreets(ServerRequest request) {
        String code = request.pathVariable("code");
        Optional<StreetPolicy> streets = streets(request);
        if (streets.isEmpty() || sources.find(code).isEmpty()) {
            return templates.refusal(request, streets.isEmpty() ? 400 : 404);
        }
        sources.chooseStreets(code, streets.get(), who(request));
        return ServerResponse.seeOther(URI.create("/bronnen/" + code)).build();
    }

    private static Optional<StreetPolicy> streets(ServerRequest request) {
        return request.param("straten").flatMap(StreetPolicy::of);
    }

    private ServerResponse addKey(ServerRequest request) {
        String code = request.pathVariable("code");
        return sources.find(code).isEmpty()
                ? templates.refusal(request, 404)
                : source(request, keys.add(code, who(request)));
    }

    private ServerResponse revoke(ServerRequest request) {
        String code = request.pathVariable("code");
        long key = DeliveryPages.number(request.pathVariable("key"));
        return keys.revoke(code, key, who(request))
                ? ServerResponse.seeOther(URI.create("/bronnen/" + code)).build()
                : templates.refusal(request, 404);
    }

    private static List<MappedColumn> columns(Source source) {
        return source.mapping().stream()
                .flatMap(mapping -> Stream.concat(
                        mapping.texts().stream().map(column -> new MappedColumn("intake.field.text", column)),
                        Arrays.stream(Mapping.Field.values())
                                .flatMap(field -> mapping.column(field).stream()
                                        .map(column -> new MappedColumn(UploadPages.nameKey(field), column)))))
                .toList();
    }

    private List<KeyView> keyViews(String code) {
        return keys.of(code).stream()
                .map(key -> new KeyView(
                        key.id(),
                        day(key.created()),
                        key.createdBy(),
                        key.revoked().map(SourcePages::day)))
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return CellDate.dayOf(moment);
    }

    static String who(ServerRequest request) {
        return request.principal().map(Principal::getName).orElse("onbekend");
    }
}
