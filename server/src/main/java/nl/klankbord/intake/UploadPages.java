package nl.klankbord.intake;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.klankbord.intake.files.CellDate;
import nl.klankbord.intake.files.Content;
import nl.klankbord.intake.files.Spool;
import nl.klankbord.web.Pages;
import nl.klankbord.web.Templates;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// `/leveringen/nieuw`: a file is uploaded, looked at with its mapping, and taken in.
public final class UploadPages implements Pages {
    private static final int LONGEST_FIELD = 1_000;
    private static final int WAIT_SECONDS = 20;

    private final Sources sources;
    private final FileDelivery files;
    private final Preview preview;
    private final Spool spool;
    private final Frame frame;
    private final Map<String, Uploaded> uploads = new ConcurrentHashMap<>();

    /// @param uploadLimit largest file in bytes
    public record Frame(Templates templates, long uploadLimit) {}

    /// @param by only who uploaded a file may look at it
    private record Uploaded(String source, String by) {}

    public UploadPages(Sources sources, FileDelivery files, Preview preview, Spool spool, Frame frame) {
        this.sources = sources;
        this.files = files;
        this.preview = preview;
        this.spool = spool;
        this.frame = frame;
    }

    /// @param wrong key of the text that says why the file was not accepted, or empty
    public record NewView(List<Source> sources, String wrong, long limitMegabytes) {}

    /// @param reason in Dutch why the file was not taken in, or empty
    public record PreviewView(String id, Source source, LocalDate received, Preview.Seen seen, String reason) {}

    /// Key of the name of a field in the texts of the screens.
    static String nameKey(Mapping.Field field) {
        return "intake.field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/leveringen/nieuw", request -> form(request, ""))
                .POST("/leveringen", this::upload)
                .GET("/leveringen/voorbeeld/{upload}", this::look)
                .POST("/leveringen/voorbeeld/{upload}", this::take);
    }

    private ServerResponse form(ServerRequest request, String wrong) {
        NewView view = new NewView(sources.all(), wrong, frame.uploadLimit() >> 20);
        return frame.templates().page(request, wrong.isEmpty() ? 200 : 422, "intake/new", view);
    }

    private ServerResponse upload(ServerRequest request) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request.servletRequest())) {
            return form(request, "intake.new.no-file");
        }
        String source = "";
        FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request.servletRequest());
        while (parts.hasNext()) {
            FileItemInput part = parts.next();
            if (part.isFormField()) {
                byte[] value = part.getInputStream().readNBytes(LONGEST_FIELD);
                source = part.getFieldName().equals("bron") ? new String(value, StandardCharsets.UTF_8) : source;
            } else if (sources.find(source).isEmpty()) {
                return form(request, "intake.new.no-source");
            } else {
                return stored(request, source, part);
            }
        }
        return form(request, "intake.new.no-file");
    }

    private ServerResponse stored(ServerRequest request, String source, FileItemInput part) throws IOException {
        String name = part.getName();
        if (name == null || name.isBlank()) {
            return form(request, "intake.new.no-file");
        }
        Optional<String> id = spool.store(name, part.getInputStream(), frame.uploadLimit());
        if (id.isEmpty()) {
            return frame.templates().refusal(request, 413);
        }
        uploads.keySet().removeIf(old -> spool.find(old).isEmpty());
        uploads.put(id.get(), new Uploaded(source, SourcePages.who(request)));
        return seeOther("/leveringen/voorbeeld/" + id.get());
    }

    private ServerResponse look(ServerRequest request) throws IOException {
        Optional<Pending> pending = pending(request);
        return pending.isEmpty() ? gone(request) : show(request, pending.get(), Optional.empty(), "");
    }

    private ServerResponse take(ServerRequest request) throws IOException, ServletException {
        Optional<Pending> pending = pending(request);
        if (pending.isEmpty()) {
            return gone(request);
        }
        List<String> columns = preview.columns(pending.get().content());
        Optional<Mapping> mapping = mapping(request, columns);
        if (mapping.isEmpty()) {
            return show(
                    request,
                    pending.get(),
                    Optional.empty(),
                    "kies ten minste één kolom met tekst, en een schaal die oploopt");
        }
        if (!request.param("actie").orElse("").equals("innemen")) {
            return show(request, pending.get(), mapping, "");
        }
        return start(request, pending.get(), mapping.get());
    }

    /// An upload that waits for its delivery.
    private record Pending(String id, Source source, Content content) {}

    private Optional<Pending> pending(ServerRequest request) {
        String id = request.pathVariable("upload");
        return Optional.ofNullable(uploads.get(id))
                .filter(uploaded -> uploaded.by().equals(SourcePages.who(request)))
                .flatMap(uploaded -> sources.find(uploaded.source()))
                .flatMap(source -> spool.find(id).map(content -> new Pending(id, source, content)));
    }

    private ServerResponse gone(ServerRequest request) {
        return form(request, "intake.new.gone");
    }

    private ServerResponse show(ServerRequest request, Pending pending, Optional<Mapping> mapping, String reason)
            throws IOException {
        LocalDate received = received(request);
        Source source = pending.source();
        Preview.Terms terms = new Preview.Terms(mapping.or(source::mapping), received, source.streets());
        Preview.Seen seen = preview.of(pending.content(), terms);
        PreviewView view = new PreviewView(pending.id(), source, received, seen, reason);
        return frame.templates().page(request, reason.isEmpty() ? 200 : 422, "intake/preview", view);
    }

    private static LocalDate received(ServerRequest request) {
        return request.param("ontvangen").flatMap(CellDate::read).orElseGet(CellDate::today);
    }

    /// The mapping of the form, in which a column is known by its place: its name may be somebody's words.
    private static Optional<Mapping> mapping(ServerRequest request, List<String> columns) {
        Map<Mapping.Field, String> fields = new EnumMap<>(Mapping.Field.class);
        for (Mapping.Field field : Mapping.Field.values()) {
            column(request.param(field.name().toLowerCase(Locale.ROOT)).orElse(""), columns)
                    .ifPresent(column -> fields.put(field, column));
        }
        List<String> texts = new ArrayList<>();
        request.params()
                .getOrDefault("tekst", List.of())
                .forEach(place -> column(place, columns).ifPresent(texts::add));
        Optional<BigDecimal> lowest =
                SignalRules.number(request.param("laagste").orElse("1"));
        Optional<BigDecimal> highest =
                SignalRules.number(request.param("hoogste").orElse("10"));
        boolean right = lowest.isPresent()
                && highest.isPresent()
                && lowest.get().compareTo(highest.get()) < 0
                && !texts.isEmpty();
        boolean highIsGood = !request.param("richting").orElse("hoog").equals("laag");
        return right
                ? Optional.of(new Mapping(
                        fields, texts, new Mapping.Scale(lowest.orElseThrow(), highest.orElseThrow(), highIsGood)))
                : Optional.empty();
    }

    private static Optional<String> column(String place, List<String> columns) {
        long number = DeliveryPages.number(place);
        return number >= 0 && number < columns.size() ? Optional.of(columns.get((int) number)) : Optional.empty();
    }

    /// Starts the delivery on a thread of its own and answers as soon as it has a number.
    private ServerResponse start(ServerRequest request, Pending pending, Mapping mapping) throws IOException {
        FileDelivery.Order order = new FileDelivery.Order(
                pending.source().code(),
                pending.content(),
                Optional.of(mapping),
                received(request),
                SourcePages.who(request));
        CompletableFuture<FileDelivery.Outcome> started = new CompletableFuture<>();
        Thread.ofVirtual().name("delivery-of-" + pending.id()).start(() -> run(order, pending.id(), started));
        try {
            return switch (started.get(WAIT_SECONDS, TimeUnit.SECONDS)) {
                case FileDelivery.Outcome.Ran(Delivery delivery) -> seeOther("/leveringen/" + delivery.id());
                case FileDelivery.Outcome.Refused(String reason) ->
                    show(request, pending, Optional.of(mapping), reason);
            };
        } catch (TimeoutException | ExecutionException slow) {
            return seeOther("/leveringen");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return seeOther("/leveringen");
        }
    }

    private void run(FileDelivery.Order order, String upload, CompletableFuture<FileDelivery.Outcome> started) {
        FileDelivery.Outcome outcome = files.deliver(order, new Starting(started));
        started.complete(outcome);
        if (outcome instanceof FileDelivery.Outcome.Ran) {
            spool.remove(upload);
            uploads.remove(upload);
        }
    }

    private static ServerResponse seeOther(String path) {
        return ServerResponse.seeOther(URI.create(path)).build();
    }

    /// Passes on the number of the delivery; the page reads the rest from the database.
    private record Starting(CompletableFuture<FileDelivery.Outcome> outcome) implements FileDelivery.Listener {
        @Override
        public void started(Delivery delivery) {
            outcome.complete(new FileDelivery.Outcome.Ran(delivery));
        }

        @Override
        public void notice(String sentence) {}

        @Override
        public void progress(Delivery.Counts counts, long bytes) {}
    }
}
