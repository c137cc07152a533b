package nl.klankbord.insight;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A filter as it stands in the address of a page: `van=2026-01-01&tot=2026-11-23&onderwerp=afval/containers`. The same
/// filter always has the same address.
///
/// A code "" (not stated) is written as `-`; a code of dashes only gets one dash more. A parameter without a value has
/// no
/// meaning, so that a form may leave fields empty.
///
/// @param notes for the user, in Dutch: what in the address could not be used
public record FilterAddress(Filter filter, List<String> notes) {
    static final int LONGEST = 200;
    static final int MOST_CHOICES = 50;
    static final int MOST_YEARS = 30;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MONTHS_BACK = 11;

    public FilterAddress {
        notes = List.copyOf(notes);
    }

    public static FilterAddress of(Filter filter) {
        return new FilterAddress(filter, List.of());
    }

    /// @param query the part of an address after the question mark, as it came in
    /// @param today the last day of the period when none is given
    public static FilterAddress read(String query, LocalDate today) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            int is = parameter.indexOf('=');
            if (is > 0) {
                decoded(parameter.substring(is + 1))
                        .ifPresent(value -> parameters
                                .computeIfAbsent(parameter.substring(0, is), key -> new ArrayList<>())
                                .add(value));
            }
        }
        return read(parameters, today);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /// @param parameters of an address, decoded; unknown names are ignored
    public static FilterAddress read(Map<String, ? extends List<String>> parameters, LocalDate today) {
        List<String> notes = new ArrayList<>();
        Period period = period(first(parameters, "van"), first(parameters, "tot"), today, notes);
        EnumMap<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = parameters.containsKey(facet.key()) ? parameters.get(facet.key()) : List.of();
            Set<String> codes = codes(facet, values, notes);
            if (!codes.isEmpty()) {
                chosen.put(facet, codes);
            }
        }
        return new FilterAddress(new Filter(period, chosen, words(first(parameters, "woorden"), notes)), notes);
    }

    private static String first(Map<String, ? extends List<String>> parameters, String key) {
        List<String> values = parameters.containsKey(key) ? parameters.get(key) : List.of();
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static Period period(String from, String through, LocalDate today, List<String> notes) {
        LocalDate last = date(through, false, today, notes).orElse(today);
        LocalDate first = date(from, true, today, notes).orElse(aYearBefore(last));
        if (first.isAfter(last)) {
            notes.add("De begindatum ligt na de einddatum. U ziet de laatste twaalf maanden.");
            return lastTwelveMonths(today);
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            notes.add("Een periode duurt hoogstens %d jaar. U ziet de laatste twaalf maanden.".formatted(MOST_YEARS));
            return lastTwelveMonths(today);
        }
        return new Period(first, last);
    }

    /// From the first day of the month eleven months back through today.
    public static Period lastTwelveMonths(LocalDate today) {
        return new Period(aYearBefore(today), today);
    }

    private static LocalDate aYearBefore(LocalDate last) {
        return last.withDayOfMonth(1).minusMonths(MONTHS_BACK);
    }

    /// A day such as `2026-11-23` or a month such as `2026-11`; the current month ends today, so that it is compared
    /// with
    /// as many days of a year earlier.
    private static Optional<LocalDate> date(String text, boolean start, LocalDate today, List<String> notes) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = text.length() == "2026-11".length() ? month(text, start, today) : LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return Optional.of(date);
            }
        } catch (DateTimeException noDate) {
            // told below, as for a date out of reach
        }
        notes.add("De %s is geen datum die wij kennen. Schrijf een datum zo: 2026-11-23."
                .formatted(start ? "begindatum" : "einddatum"));
        return Optional.empty();
    }

    private static LocalDate month(String text, boolean start, LocalDate today) {
        YearMonth month = YearMonth.parse(text);
        if (start) {
            return month.atDay(1);
        }
        return month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
    }

    private static Set<String> codes(Facet facet, List<String> values, List<String> notes) {
        Set<String> codes = new TreeSet<>();
        for (String value : values) {
            if (value.length() > LONGEST) {
                notes.add("Een keuze bij %s is te lang en telt niet mee.".formatted(facet.key()));
            } else if (!value.isEmpty() && (codes.size() < MOST_CHOICES || codes.contains(code(value)))) {
                codes.add(code(value));
            } else if (!value.isEmpty()) {
                notes.add("Bij %s tellen hoogstens %d keuzes mee.".formatted(facet.key(), MOST_CHOICES));
                return codes;
            }
        }
        return codes;
    }

    private static String words(String typed, List<String> notes) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        notes.add("De zoekwoorden zijn ingekort tot %d tekens.".formatted(LONGEST));
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.substring(0, end).strip();
    }

    private static String code(String value) {
        return isDashes(value) ? value.substring(1) : value;
    }

    private static String value(String code) {
        return code.isEmpty() || isDashes(code) ? "-" + code : code;
    }

    private static boolean isDashes(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c == '-');
    }

    public FilterAddress with(Facet facet, String code) {
        Set<String> codes = new TreeSet<>(filter.chosen().getOrDefault(facet, Set.of()));
        codes.add(code);
        return withChoice(facet, codes);
    }

    public FilterAddress without(Facet facet, String code) {
        Set<String> codes = new TreeSet<>(filter.chosen().getOrDefault(facet, Set.of()));
        codes.remove(code);
        return withChoice(facet, codes);
    }

    /// @param codes may be empty: then the facet has no choice any more
    public FilterAddress withChoice(Facet facet, Set<String> codes) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(filter.chosen());
        chosen.put(facet, codes);
        chosen.values().removeIf(Set::isEmpty);
        return of(new Filter(filter.period(), chosen, filter.words()));
    }

    public FilterAddress withWords(String words) {
        return of(new Filter(filter.period(), filter.chosen(), words));
    }

    public FilterAddress withPeriod(Period period) {
        return of(new Filter(period, filter.chosen(), filter.words()));
    }

    /// The part of an address after the question mark.
    public String query() {
        StringBuilder query = new StringBuilder();
        query.append("van=").append(filter.period().from());
        query.append("&tot=").append(filter.period().through());
        for (Facet facet : Facet.values()) {
            for (String code : new TreeSet<>(filter.chosen().getOrDefault(facet, Set.of()))) {
                query.append('&').append(facet.key()).append('=').append(encoded(value(code)));
            }
        }
        if (!filter.words().isEmpty()) {
            query.append("&woorden=").append(encoded(filter.words()));
        }
        return query.toString();
    }

    /// A slash may stand in a query as it is, and reads better.
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
