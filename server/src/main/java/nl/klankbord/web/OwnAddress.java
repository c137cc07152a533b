package nl.klankbord.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address to go on to that came with a request. Only addresses on this site count: who sends a link with another
/// address in it gets nobody anywhere.
final class OwnAddress {
    /// The name of the parameter that holds it.
    static final String FIELD = "naar";

    /// One slash, then neither a slash nor a backslash, so that no browser reads it as another site.
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,2000}");

    private OwnAddress() {}

    /// The address, or `/` when it is not one of ours.
    static String from(@Nullable String asked) {
        return asked != null && OWN.matcher(asked).matches() ? asked : "/";
    }

    /// The address of a page with the goal as a parameter; the first page needs no mention.
    static String carriedBy(String page, @Nullable String goal) {
        String own = from(goal);
        String joint = page.indexOf('?') < 0 ? "?" : "&";
        return own.equals("/") ? page : page + joint + FIELD + "=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }
}
