package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static House house;

    @BeforeAll
    static void open() {
        house = House.with(templates -> List.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theSignInPageIsThereForEveryone() {
        try (Visitor visitor = new Visitor(house)) {
            HttpResponse<String> page = visitor.get("/inloggen");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Wachtwoord");
        }
    }
}
