package nl.klankbord.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/// An address to go on to that came with a request. Only addresses on this site count: who sends a link with another
/// address in it gets nobody anywhere.
public final class OwnAddress {
    /// The name of the parameter that holds it.
    public static final String FIELD = "naar";

    /// One slash, then neither a slash nor a backslash, so that no browser reads it as another site.
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,2000}");

    private OwnAddress() {}

    /// The address, or `/` when it is not one of ours.
    public static String from(@Nullable String asked) {
        return asked != null && OWN.matcher(asked).matches() ? asked : "/";
    }

    /// Where the reader of this page came from: as the request says, else the page with the link to it; else `/`.
    public static String before(ServerRequest request) {
        return from(request.param(FIELD).orElseGet(() -> pageBefore(request)));
    }

    private static String pageBefore(ServerRequest request) {
        String referer = Objects.requireNonNullElse(request.headers().firstHeader("Referer"), "");
        String here = "//" + request.headers().firstHeader("Host") + "/";
        int site = referer.indexOf(here);
        boolean own = site == "http:".length() || site == "https:".length();
        String before = own ? referer.substring(site + here.length() - 1) : "/";
        return before.startsWith(request.path()) ? "/" : before;
    }

    /// The address of a page with the goal as a parameter; the first page needs no mention.
    public static String carriedBy(String page, @Nullable String goal) {
        String own = from(goal);
        String joint = page.indexOf('?') < 0 ? "?" : "&";
        return own.equals("/") ? page : page + joint + FIELD + "=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }
}
