package nl.klankbord.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of each text there is in each month: the season of its topic, and the two stories. A rising problem starts
/// ten months before the end;
/// a solved one stops fourteen months before it.
final class DemoCalendar {
    static final int MONTHS = 36;
    private static final int RISE_BEGAN = 10;
    private static final int SOLVED = 14;
    private static final int QUIET = 11;

    private final YearMonth last;
    private final double lastMonthPart;
    private final Map<String, double[]> seasons = new HashMap<>();

    DemoCalendar(LocalDate lastDay) {
        this.last = YearMonth.from(lastDay);
        this.lastMonthPart = (double) lastDay.getDayOfMonth() / lastDay.lengthOfMonth();
        DemoResource.lines("demo/seasons.csv").stream().skip(1).forEach(this::addSeason);
    }

    private void addSeason(String line) {
        String[] cells = line.split(";", -1);
        double[] factors = new double[12];
        for (int month = 0; month < 12; month++) {
            factors[month] = Double.parseDouble(cells[month + 1]);
        }
        seasons.put(cells[0], factors);
    }

    YearMonth month(int number) {
        return last.minusMonths(MONTHS - 1L - number);
    }

    /// Weight of a text in month 0 (three years ago) to 35 (the month of the last day).
    double weight(DemoText text, int month) {
        double growth = 0.9 + 0.2 * month / MONTHS;
        double part = month == MONTHS - 1 ? lastMonthPart : 1;
        return growth
                * part
                * season(text.topics(), month(month).getMonthValue())
                * story(text.story(), MONTHS - 1 - month);
    }

    private double season(List<String> topics, int month) {
        return topics.stream()
                .filter(seasons::containsKey)
                .mapToDouble(topic -> seasons.getOrDefault(topic, new double[12])[month - 1])
                .findFirst()
                .orElse(1);
    }

    private static double story(String story, int monthsAgo) {
        return switch (story) {
            case "stijgend" -> monthsAgo >= RISE_BEGAN ? 0.1 : 0.1 + 0.5 * (RISE_BEGAN - monthsAgo);
            case "opgelost" -> monthsAgo >= SOLVED ? 3 : monthsAgo >= QUIET ? 1.2 : 0.1;
            default -> 1;
        };
    }
}
