package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class HouseTest {
    private static House house;
    private Visitor visitor;

    @BeforeAll
    static void open() {
        house = House.with(templates -> List.of(new Rooms(templates)));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void enter() {
        visitor = new Visitor(house);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void noAddressIsOpenToAStrangerButTheFewThatMustBe() {
        RouteList routes = new RouteList(house);

        assertThat(routes.patterns()).contains("/", "/kapot", "/inloggen", "/static/{name}", "/taal");
        for (String path : routes.addresses()) {
            HttpResponse<String> answer = visitor.get(path);
            boolean open = List.of("/inloggen", "/taal", "/static/x").contains(path) || path.startsWith("/api/");
            boolean sentAway = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/inloggen");
            assertThat(sentAway).as(path + " " + answer.statusCode()).isNotEqualTo(open);
        }
    }

    @Test
    void whoWantedAPageGoesThereAfterSigningIn() {
        String location =
                visitor.get("/kapot?a=b").headers().firstValue("Location").orElse("");
        String signInPage = location.substring(location.indexOf("/inloggen"));

        assertThat(visitor.get(signInPage).body()).contains("name=\"naar\" value=\"/kapot?a=b\"");
        HttpResponse<String> answer = visitor.post(
                signInPage,
                "/inloggen",
                Map.of("naam", "Beheerder ", "wachtwoord", house.password(), "naar", "/kapot?a=b"));
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/kapot?a=b");
    }

    @Test
    void signingInNeverLeadsToAnotherSite() {
        for (String goal :
                List.of("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            try (Visitor other = new Visitor(house)) {
                HttpResponse<String> answer = other.post(
                        "/inloggen",
                        "/inloggen",
                        Map.of("naam", "beheerder", "wachtwoord", house.password(), "naar", goal));
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .isIn("/", house.at("/").toString());
            }
        }
    }

    @Test
    void theSessionGetsANewNameAtSignIn() {
        visitor.get("/inloggen");
        String before = visitor.cookie("klankbord");

        visitor.signedIn();

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("klankbord")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theSessionCookieCannotBeReadByScriptsNorSentByOtherSites() {
        String cookie =
                visitor.get("/inloggen").headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).startsWith("klankbord=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signedIn();
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        HttpResponse<String> answer = visitor.post("/", "/uitloggen", Map.of());

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/inloggen?uit");
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        visitor.signedIn();

        HttpResponse<String> answer = visitor.postWithout("/formulier", Map.of("a", "b"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("U kunt hier niet bij");
    }

    @Test
    void aFormWithAFileIsProtectedByTheTokenInItsAddress() {
        visitor.signedIn();
        String action = visitor.get("/").body().replaceAll("(?s).*action=\"(/formulier[^\"]*)\".*", "$1");

        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(house.at(action))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("--x");
    }

    @Test
    void aFormOfASessionThatEndedLeadsToSigningInAgain() {
        HttpResponse<String> answer = visitor.postWithout("/formulier", Map.of());

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/inloggen?verlopen");
    }

    @Test
    void aPartOfAPageIsNeverReplacedByTheSignInPage() {
        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(house.at("/"))
                .header("HX-Request", "true")
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/inloggen");
    }

    @Test
    void everyPageCarriesTheHeadersThatKeepItSafe() {
        for (String path : List.of("/inloggen", "/nergens", "/health", "/static/x", "/api/teller")) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
    }

    @Test
    void aStaticFileMayBeKeptForAYear() {
        String address = new StaticFiles().address("klankbord.css");

        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(address).matches("/static/klankbord-[A-Z0-9]{8}\\.css");
    }

    @Test
    void noPageHoldsStylesOrScriptsOfItsOwn() {
        for (String page : List.of(
                visitor.get("/inloggen?fout").body(),
                visitor.signedIn().get("/nergens").body())) {
            assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContain("onclick");
            assertThat(page).doesNotContainPattern("<script(?! type=\"module\" src=\"/static/)");
        }
    }

    @Test
    void healthIsForEveryoneAndTellsNoDetails() {
        assertThat(visitor.get("/health").body()).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    @Test
    void figuresAreForThisMachineAndNotForWhoComesThroughAProxy() {
        assertThat(visitor.get("/metrics").body()).contains("jvm_memory_used_bytes");
        HttpResponse<String> through = visitor.send(HttpRequest.newBuilder(house.at("/metrics"))
                .header("X-Forwarded-For", "192.0.2.7")
                .build());
        assertThat(through.statusCode()).isEqualTo(302);
    }

    @Test
    void theApiKeepsNoSessionAndAsksForNoToken() {
        HttpResponse<String> answer = visitor.postWithout("/api/teller", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aFaultOfTheApiIsToldAsAProblem() {
        HttpResponse<String> answer = visitor.get("/api/kapot");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":500").doesNotContain("resident");
    }

    @Test
    void aFaultShowsANumberAndNotWhatHappened() {
        HttpResponse<String> answer = visitor.signedIn().get("/kapot");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Er ging iets mis").containsPattern("<strong class=\"number\">[0-9a-f]{8}<");
        assertThat(answer.body()).doesNotContain("words of a resident").doesNotContain("IllegalState");
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        HttpResponse<String> answer = visitor.signedIn().get("/nergens?a=b");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet").contains("value=\"/nergens?a=b\"");
    }

    @Test
    void aPageMayRefuseInPlainWords() {
        visitor.signedIn();

        assertThat(visitor.get("/te-groot").statusCode()).isEqualTo(413);
        assertThat(visitor.get("/te-groot").body()).contains("Dit is te groot");
        assertThat(visitor.get("/weg").body()).contains("Deze pagina is er niet");
    }

    @Test
    void theLanguageStaysAsChosen() {
        HttpResponse<String> answer = visitor.post("/inloggen", "/taal", Map.of("taal", "en", "naar", "/inloggen?uit"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/inloggen?uit");
        assertThat(visitor.get("/inloggen").body())
                .contains("<html lang=\"en\">")
                .contains("Password");
    }

    @Test
    void theNoticeStandsOnEveryPage() {
        assertThat(visitor.get("/inloggen").body()).contains("alle signalen zijn verzonnen");
    }

    @Test
    void anAddressWithMarkupIsShownAsText() {
        String page = visitor.signedIn()
                .get("/nergens?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .body();

        assertThat(page).doesNotContain("<script>alert").contains("value=\"/nergens?x=");
    }

    /// Pages that do what real pages may do.
    private record Rooms(Templates templates) implements Pages {
        @Override
        public void addTo(RouterFunctions.Builder routes) {
            routes.GET("/", this::form)
                    .POST("/formulier", request -> ServerResponse.ok().body(request.body(String.class)))
                    .GET("/kapot", Rooms::broken)
                    .GET("/api/kapot", Rooms::broken)
                    .GET("/api/teller", request -> ServerResponse.ok().body("1"))
                    .POST("/api/teller", request -> ServerResponse.ok().body("2"))
                    .GET("/te-groot", request -> templates.refusal(request, 413))
                    .GET("/weg", request -> {
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    });
        }

        private ServerResponse form(ServerRequest request) {
            return ServerResponse.ok()
                    .body("<form action=\"" + templates.screen(request).action("/formulier") + "\"></form>");
        }

        private static ServerResponse broken(ServerRequest request) {
            throw new IllegalStateException("Not for readers: words of a resident at " + request.path());
        }
    }
}
