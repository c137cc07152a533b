package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAddressTest {

    @Test
    void addressesOfThisSiteAreKept() {
        for (String own : List.of("/", "/?onderwerp=afval/containers&woorden=a+b", "/leveringen/12#regel")) {
            assertThat(OwnAddress.from(own)).isEqualTo(own);
        }
    }

    @Test
    void anythingElseBecomesTheFirstPage() {
        for (String other : List.of(
                "",
                "x",
                "//x.example",
                "/\\x.example",
                "/a\\b",
                "http://x.example",
                "/a b",
                "/\r\nSet-Cookie: a=b",
                "/é",
                "/" + "x".repeat(2_001))) {
            assertThat(OwnAddress.from(other)).as(other).isEqualTo("/");
        }
        assertThat(OwnAddress.from(null)).isEqualTo("/");
    }

    @Test
    void theGoalRidesAlongUnlessItIsTheFirstPage() {
        assertThat(OwnAddress.carriedBy("/inloggen", "/a?b=c&d")).isEqualTo("/inloggen?naar=%2Fa%3Fb%3Dc%26d");
        assertThat(OwnAddress.carriedBy("/inloggen?fout", "/a")).isEqualTo("/inloggen?fout&naar=%2Fa");
        assertThat(OwnAddress.carriedBy("/inloggen?fout", "//evil")).isEqualTo("/inloggen?fout");
    }
}
