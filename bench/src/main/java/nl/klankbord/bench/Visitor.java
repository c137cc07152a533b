package nl.klankbord.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.commandline.Refusal;

/// Someone who is signed in and asks for pages.
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("_csrf=([^\"&]+)|name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI server;

    private Visitor(URI server) {
        this.server = server;
    }

    static Visitor signedIn(URI server, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server);
        String page = visitor.get("/inloggen");
        String form = "_csrf=%s&naam=beheerder&wachtwoord=%s".formatted(token(page), encoded(password));
        visitor.post("/inloggen", form);
        return visitor;
    }

    /// @throws Refusal when the answer is not 200
    String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).build();
        return body(address, client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    String post(String address, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return body(address, client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /// The token that a form of this page carries, ready to send back.
    static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new Refusal("the page has no form token");
        }
        return matcher.group(1) != null ? matcher.group(1) : encoded(matcher.group(2));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String body(String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new Refusal("%s answered %d".formatted(address, answer.statusCode()));
        }
        return answer.body();
    }
}
