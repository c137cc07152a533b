package nl.klankbord.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without JavaScript: keeps cookies, follows no redirects by itself.
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("_csrf=([A-Za-z0-9_%-]+)");

    private final House house;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(House house) {
        this.house = house;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(house.at(path)).build());
    }

    /// Sends a form with the token that stands in the page `from`.
    public HttpResponse<String> post(String from, String path, Map<String, String> fields) {
        return postWithout(path + "?_csrf=" + tokenIn(get(from).body()), fields);
    }

    /// Sends a form as another site would: without the token.
    public HttpResponse<String> postWithout(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(house.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/inloggen", "/inloggen", Map.of("naam", name, "wachtwoord", password));
    }

    /// Signs in as the administrator.
    public Visitor signedIn() {
        HttpResponse<String> answer = signIn("beheerder", house.password());
        String goal = answer.headers().firstValue("Location").orElse("nowhere");
        if (!URI.create(goal).getPath().equals("/")) {
            throw new IllegalStateException("Signing in led to " + goal);
        }
        return this;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException("No answer from " + request.uri(), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + request.uri(), interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form token in the page");
        }
        return token.group(1);
    }
}
