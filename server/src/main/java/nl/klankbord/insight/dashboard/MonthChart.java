package nl.klankbord.insight.dashboard;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import nl.klankbord.insight.Overview.Month;
import nl.klankbord.insight.Period;

/// Signals a month, this period and a year earlier, as a drawing and as the table it is drawn from.
///
/// @param cutOff whether the first or the last month counts only some of its days
public record MonthChart(List<Month> months, boolean cutOff, long top) {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 220;
    public static final int LEFT = 52;
    public static final int RIGHT = 12;
    private static final int ABOVE = 12;
    private static final int BELOW = 28;
    private static final int LABELS = 12;

    /// A line across with the number it stands for.
    public record Tick(long value, int y) {}

    /// A month under the drawing.
    public record Name(YearMonth month, int x) {}

    static MonthChart of(List<Month> months, Period period) {
        boolean cutOff = period.from().getDayOfMonth() != 1
                || !period.through().equals(YearMonth.from(period.through()).atEndOfMonth());
        long most = months.stream()
                .mapToLong(month -> Math.max(month.count(), month.yearEarlier()))
                .max()
                .orElse(0);
        return new MonthChart(List.copyOf(months), cutOff, roundedUp(most));
    }

    public boolean isWorthDrawing() {
        return months.size() > 1;
    }

    public boolean hasYearEarlier() {
        return months.stream().anyMatch(month -> month.yearEarlier() > 0);
    }

    public String line() {
        return points(Month::count);
    }

    public String lineEarlier() {
        return points(Month::yearEarlier);
    }

    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter += 2) {
            long value = top * quarter / 4;
            ticks.add(new Tick(value, y(value)));
        }
        return ticks;
    }

    public List<Name> names() {
        int step = Math.max(1, (months.size() + LABELS - 1) / LABELS);
        List<Name> names = new ArrayList<>();
        for (int place = 0; place < months.size(); place += step) {
            names.add(new Name(months.get(place).month(), x(place)));
        }
        return names;
    }

    /// Short, with the year where it begins: `jan 2026`, `feb`.
    public static String shortName(YearMonth month, boolean first, String language) {
        String pattern = first || month.getMonthValue() == 1 ? "MMM uuuu" : "MMM";
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(month);
    }

    private String points(ToLongFunction<Month> count) {
        StringBuilder points = new StringBuilder();
        for (int place = 0; place < months.size(); place++) {
            points.append(x(place))
                    .append(',')
                    .append(y(count.applyAsLong(months.get(place))))
                    .append(' ');
        }
        return points.toString().strip();
    }

    private int x(int place) {
        return LEFT + (WIDTH - LEFT - RIGHT) * place / Math.max(1, months.size() - 1);
    }

    private int y(long value) {
        return HEIGHT - BELOW - Math.toIntExact((HEIGHT - BELOW - ABOVE) * value / top);
    }

    /// The next of 4, 8, 10, 20, 40, 80, 100, ...: halves are whole numbers too.
    private static long roundedUp(long most) {
        long scale = 1;
        while (scale * 10 < most) {
            scale *= 10;
        }
        for (long factor : new long[] {2, 4, 6, 8, 10}) {
            if (factor * scale >= most) {
                return factor * scale;
            }
        }
        return scale * 10;
    }
}
