package nl.klankbord.web;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page to sign in on, and the switch between Dutch and English that stands on every page.
final class SignInPages implements Pages {
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,3}");

    private final Templates templates;

    SignInPages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void addTo(RouterFunctions.Builder routes) {
        routes.GET("/inloggen", this::signIn).POST("/taal", this::language);
    }

    private ServerResponse signIn(ServerRequest request) {
        return templates.page(request, "web/signin", viewOf(request));
    }

    private static SignInView viewOf(ServerRequest request) {
        String goal = OwnAddress.from(request.param(OwnAddress.FIELD).orElse("/"));
        Optional<String> wait =
                request.param("wacht").filter(text -> SECONDS.matcher(text).matches());
        if (wait.isPresent()) {
            return new SignInView("wacht", Long.parseLong(wait.get()), goal);
        }
        for (String outcome : SignInView.OUTCOMES) {
            if (request.param(outcome).isPresent()) {
                return new SignInView(outcome, 0, goal);
            }
        }
        return new SignInView("", 0, goal);
    }

    private ServerResponse language(ServerRequest request) {
        ScreenLanguage chosen = ScreenLanguage.of(request.param("taal").orElse(""));
        Cookie cookie = new Cookie(Templates.LANGUAGE_COOKIE, chosen.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        String back = OwnAddress.from(request.param(OwnAddress.FIELD).orElse("/"));
        return ServerResponse.seeOther(URI.create(back)).cookie(cookie).build();
    }
}
