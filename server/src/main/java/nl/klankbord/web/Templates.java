package nl.klankbord.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Turns a view into a page. A template takes two parameters: `Screen screen` and, unless the page is all words,
/// its own `view`.
public final class Templates {
    static final String LANGUAGE_COOKIE = "taal";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Messages messages;
    private final StaticFiles files;
    private final String noticeKey;

    /// @param noticeKey key of the sentence on top of every page, or empty for none
    public Templates(Messages messages, StaticFiles files, String noticeKey) {
        this.messages = messages;
        this.files = files;
        this.noticeKey = noticeKey;
    }

    /// @param template its path without ending, e.g. `insight/overview`
    public ServerResponse page(ServerRequest request, String template, Record view) {
        return written(200, template, Map.of("screen", screen(request), "view", view));
    }

    /// A page that is all words.
    public ServerResponse page(ServerRequest request, String template) {
        return written(200, template, Map.of("screen", screen(request)));
    }

    /// The page with another status than 200, e.g. 422 for a form that could not be accepted.
    public ServerResponse page(ServerRequest request, int status, String template, Record view) {
        return written(status, template, Map.of("screen", screen(request), "view", view));
    }

    /// What the reader sees where a page cannot be had: one of 403, 404, 413 and 500.
    public ServerResponse refusal(ServerRequest request, int status) {
        return page(request, status, "web/refusal", new RefusalView(status, ""));
    }

    public Screen screen(ServerRequest request) {
        ScreenLanguage language = languageOf(request);
        return new Screen(
                messages,
                files,
                language,
                addressOf(request),
                request.principal().map(Principal::getName).orElse(""),
                tokenOf(request),
                noticeKey.isEmpty() ? "" : messages.text(language, noticeKey));
    }

    private ServerResponse written(int status, String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput(16_384);
        engine.render(template + ".jte", parameters, html);
        return ServerResponse.status(HttpStatusCode.valueOf(status))
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html.toString());
    }

    private static ScreenLanguage languageOf(ServerRequest request) {
        Cookie cookie = request.cookies().getFirst(LANGUAGE_COOKIE);
        return ScreenLanguage.of(cookie == null ? "" : cookie.getValue());
    }

    private static String addressOf(ServerRequest request) {
        String query = request.uri().getRawQuery();
        Object path = request.attribute(RequestDispatcher.ERROR_REQUEST_URI)
                .orElse(request.uri().getRawPath());
        return query == null ? path.toString() : path + "?" + query;
    }

    private static Screen.FormToken tokenOf(ServerRequest request) {
        Optional<Object> token = request.attribute(CsrfToken.class.getName());
        return token.map(CsrfToken.class::cast)
                .map(csrf -> new Screen.FormToken(csrf.getParameterName(), csrf.getToken()))
                .orElse(new Screen.FormToken("_csrf", ""));
    }
}
