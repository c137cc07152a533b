package nl.klankbord.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.klankbord.insight.Overview.Month;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.dashboard.MonthChart.Tick;
import org.junit.jupiter.api.Test;

class MonthChartTest {
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void theHighestMonthFitsUnderARoundNumber() {
        assertThat(top(0)).isEqualTo(2);
        assertThat(top(2)).isEqualTo(2);
        assertThat(top(7)).isEqualTo(8);
        assertThat(top(586)).isEqualTo(600);
        assertThat(top(1_000)).isEqualTo(1_000);
        assertThat(top(1_001)).isEqualTo(2_000);
    }

    @Test
    void everyPointLiesInTheDrawing() {
        MonthChart chart = MonthChart.of(months(400, 0, 399, 12), YEAR);

        for (String point : chart.line().split(" ", -1)) {
            int x = Integer.parseInt(point.substring(0, point.indexOf(',')));
            int y = Integer.parseInt(point.substring(point.indexOf(',') + 1));
            assertThat(x).isBetween(0, MonthChart.WIDTH);
            assertThat(y).isBetween(0, MonthChart.HEIGHT);
        }
        assertThat(chart.ticks()).extracting(Tick::value).containsExactly(0L, 200L, 400L);
    }

    @Test
    void manyMonthsGetFewNames() {
        MonthChart chart = MonthChart.of(months(IntStream.range(0, 61).toArray()), YEAR);

        assertThat(chart.names()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void oneMonthIsNoLine() {
        assertThat(MonthChart.of(months(5), YEAR).isWorthDrawing()).isFalse();
        assertThat(MonthChart.of(months(5, 6), YEAR).isWorthDrawing()).isTrue();
    }

    @Test
    void aMonthThatCountsOnlySomeOfItsDaysIsTold() {
        Period part = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));

        assertThat(MonthChart.of(months(1, 2), part).cutOff()).isTrue();
        assertThat(MonthChart.of(months(1, 2), YEAR).cutOff()).isFalse();
    }

    @Test
    void theYearStandsWhereItBegins() {
        assertThat(MonthChart.shortName(YearMonth.of(2026, 1), false, "nl")).isEqualTo("jan 2026");
        assertThat(MonthChart.shortName(YearMonth.of(2026, 3), false, "en")).isEqualTo("Mar");
        assertThat(MonthChart.shortName(YearMonth.of(2025, 12), true, "nl")).isEqualTo("dec 2025");
    }

    private static long top(int most) {
        return MonthChart.of(months(most), YEAR).top();
    }

    private static List<Month> months(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(place -> new Month(YearMonth.of(2026, 1).plusMonths(place), counts[place], 0))
                .toList();
    }
}
