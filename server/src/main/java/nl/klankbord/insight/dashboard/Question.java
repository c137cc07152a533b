package nl.klankbord.insight.dashboard;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.insight.Facet;
import nl.klankbord.insight.Filter;
import nl.klankbord.insight.FilterAddress;
import nl.klankbord.web.Screen;

/// What the reader asked, and the addresses of the questions beside it.
///
/// @param open main categories whose subs are shown
public record Question(FilterAddress address, Set<String> open, Labels labels, Screen screen) {
    static final String OPEN = "toon";
    private static final int MOST_OPEN = 40;

    public Question {
        open = Set.copyOf(open);
    }

    /// A name and a value that a form has to send along.
    public record Field(String name, String value) {}

    static Set<String> openIn(Collection<String> values) {
        Set<String> open = new TreeSet<>();
        values.stream()
                .filter(value -> !value.isEmpty() && value.length() <= 100)
                .limit(MOST_OPEN)
                .forEach(open::add);
        return open;
    }

    Filter filter() {
        return address.filter();
    }

    String name(Facet facet, String code) {
        return labels.name(facet, code, screen);
    }

    boolean isChosen(Facet facet, String code) {
        return chosen(facet).contains(code);
    }

    Set<String> chosen(Facet facet) {
        return filter().chosen().getOrDefault(facet, Set.of());
    }

    /// The address of the page for another filter; what is open stays open.
    String href(FilterAddress other) {
        return href(other, open);
    }

    /// Adds the choice, or takes it away. A sub takes the place of its main category and the other way around: both
    /// together would ask the same as the main category alone.
    String toggled(Facet facet, String code) {
        Set<String> codes = new TreeSet<>(chosen(facet));
        if (!codes.remove(code)) {
            codes.removeIf(other -> liesIn(code, other) || liesIn(other, code));
            codes.add(code);
        }
        return href(address.withChoice(facet, codes));
    }

    String opened(String main) {
        Set<String> other = new TreeSet<>(open);
        if (!other.remove(main)) {
            other.add(main);
        }
        return href(address, other);
    }

    /// Everything in the address but these, for a form that changes these.
    List<Field> fieldsWithout(Set<String> names) {
        List<Field> fields = new ArrayList<>();
        String query = href(address).substring("/?".length());
        for (String parameter : query.split("&", -1)) {
            int is = parameter.indexOf('=');
            String name = parameter.substring(0, is);
            if (!names.contains(name)) {
                fields.add(new Field(name, URLDecoder.decode(parameter.substring(is + 1), StandardCharsets.UTF_8)));
            }
        }
        return fields;
    }

    private static boolean liesIn(String sub, String main) {
        return sub.startsWith(main + "/");
    }

    private static String href(FilterAddress other, Set<String> open) {
        StringBuilder href = new StringBuilder("/?").append(other.query());
        for (String main : new TreeSet<>(open)) {
            href.append('&').append(OPEN).append('=').append(URLEncoder.encode(main, StandardCharsets.UTF_8));
        }
        return href.toString();
    }
}
