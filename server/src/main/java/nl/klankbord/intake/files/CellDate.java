package nl.klankbord.intake.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a day as systems and people write it: `2026-11-23`, `23-11-2026`, `23/11/26`, `23 nov 2026`, a date with a
/// time,
/// `20261123`, or Excel's day number. The day stands before the month, as is the custom here.
public final class CellDate {
    /// Days begin and end where the municipality is.
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");
    private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 40;

    /// By the first three letters; Dutch and English.
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("maa", 3),
            Map.entry("mrt", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private CellDate() {}

    /// The day it is here.
    public static LocalDate today() {
        return LocalDate.now(HERE);
    }

    /// The day it was here at that moment.
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /// Day and time here, `23-11-2026 14:05`.
    public static String momentOf(Instant moment) {
        return MOMENT.format(moment.atZone(HERE));
    }

    /// @return the day, or nothing when the text is no date
    public static Optional<LocalDate> read(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return onlyDigits(date) ? number(date) : parts(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parts(String date) {
        if (hasOffset(date)) {
            return Optional.of(OffsetDateTime.parse(date.replace(' ', 'T'))
                    .atZoneSameInstant(HERE)
                    .toLocalDate());
        }
        List<String> parts = words(date);
        if (parts.size() > 3 && month(parts.getFirst()) == 0 && !onlyDigits(parts.getFirst())) {
            parts = parts.subList(1, parts.size());
        }
        if (parts.size() == 2 && onlyDigits(date.replaceFirst("[.,]", ""))) {
            return number(parts.getFirst());
        }
        return parts.size() < 3 || !restIsTime(parts) ? Optional.empty() : day(parts);
    }

    private static Optional<LocalDate> day(List<String> parts) {
        if (!onlyDigits(parts.get(0)) || !onlyDigits(parts.get(2))) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.get(0));
        int month = month(parts.get(1));
        int last = Integer.parseInt(parts.get(2));
        if (month == 0) {
            return Optional.empty();
        }
        return parts.get(0).length() == 4
                ? Optional.of(LocalDate.of(first, month, last))
                : Optional.of(LocalDate.of(year(last, parts.get(2).length()), month, first));
    }

    private static int year(int written, int digits) {
        if (digits == 2) {
            return written < 80 ? 2000 + written : 1900 + written;
        }
        if (digits != 4) {
            throw new DateTimeException("A year has two or four digits");
        }
        return written;
    }

    /// 1 to 12, or 0 when the word names no month.
    private static int month(String word) {
        if (onlyDigits(word)) {
            return word.length() <= 2 ? Integer.parseInt(word) : 0;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? 0 : MONTHS.getOrDefault(lower.substring(0, 3), 0);
    }

    private static Optional<LocalDate> number(String digits) {
        if (digits.length() == 8) {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        }
        int day = digits.length() == 5 ? Integer.parseInt(digits) : 0;
        return day >= 30_000 && day <= 60_000 ? Optional.of(EXCEL_START.plusDays(day)) : Optional.empty();
    }

    private static boolean hasOffset(String date) {
        int time = date.indexOf(':');
        return time > 0
                && date.length() > 16
                && date.charAt(4) == '-'
                && (date.endsWith("Z") || date.indexOf('+', time) > 0 || date.indexOf('-', time) > 0);
    }

    private static boolean restIsTime(List<String> parts) {
        return parts.stream().skip(3).allMatch(part -> onlyDigits(part) || part.equals("uur") || part.equals("om"));
    }

    /// Stretches of digits and stretches of letters; a `T` between digits parts a date from its time.
    private static List<String> words(String date) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= date.length(); i++) {
            if (i == date.length() || kind(date.charAt(i)) != kind(date.charAt(i - 1))) {
                String word = date.substring(start, i);
                if (kind(word.charAt(0)) > 0 && !word.equals("T") && word.length() <= 10) {
                    words.add(word);
                }
                start = i;
            }
        }
        return words;
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (kind(text.charAt(i)) != 1) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
