package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void theTokenRidesAlongInTheAddressOfAForm() {
        Screen screen = Screens.dutch("/");

        assertThat(screen.action("/taal")).isEqualTo("/taal?_csrf=a%2Bb%3D");
        assertThat(screen.action("/taal?a=b")).isEqualTo("/taal?a=b&_csrf=a%2Bb%3D");
    }

    @Test
    void aSmallShareIsNeverShownAsNothing() {
        Screen screen = Screens.dutch("/");

        assertThat(screen.percent(0.081)).isEqualTo("8\u00a0%");
        assertThat(screen.percent(0.004)).isEqualTo("minder dan 1\u00a0%");
        assertThat(screen.percent(0)).isEqualTo("0\u00a0%");
        assertThat(Screens.english("/").percent(12.5)).isEqualTo("1,250%");
    }

    @Test
    void aPageMarksItsOwnSectionOnly() {
        Screen screen = Screens.dutch("/leveringen/12?a=b");

        assertThat(screen.isAt("/leveringen")).isTrue();
        assertThat(screen.isAt("/")).isFalse();
        assertThat(screen.isAt("/lever")).isFalse();
        assertThat(Screens.dutch("/?a=b").isAt("/")).isTrue();
    }

    @Test
    void aFileThatWasNotBundledIsAMistake() {
        assertThatThrownBy(() -> Screens.dutch("/").file("geen.css")).hasMessageContaining("geen.css");
    }
}
