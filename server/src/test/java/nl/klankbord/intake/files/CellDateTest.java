package nl.klankbord.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "23-11-2026",
                "23/11/26",
                "23.11.2026",
                "23 nov 2026",
                "23 november 2026",
                "23-nov-26",
                "2026-11-23T14:30:00",
                "2026-11-23 14:30",
                "2026-11-23T14:30:00.123",
                "2026-11-23T14:30:00+01:00",
                "2026-11-22T23:30:00Z",
                "23-11-2026 09:05",
                "23-11-2026 9:05:17",
                "ma 23 november 2026",
                "20261123",
                "46349",
                "46349.5",
                " 23-11-2026 ",
                "2026/11/23",
                "23 Nov. 2026"
            })
    void aDayIsReadAsItIsWritten(String written) {
        assertThat(CellDate.read(written)).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "31-2-2026",
                "11/23/2026",
                "12",
                "2026",
                "7,5",
                "123456789",
                "nov 2026",
                "1-2-3",
                "2026-11-23 te laat"
            })
    void whatIsNoDayIsNotRead(String written) {
        assertThat(CellDate.read(written)).isEmpty();
    }

    @Property(tries = 500)
    void noTextIsAFault(@ForAll String written) {
        assertThatCode(() -> CellDate.read(written)).doesNotThrowAnyException();
    }
}
