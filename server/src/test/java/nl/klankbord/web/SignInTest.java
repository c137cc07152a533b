package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        try (House house = House.with(templates -> List.of());
                Visitor visitor = new Visitor(house)) {
            String wrong = goal(visitor, "beheerder", "fout");
            String unknown = goal(visitor, "niemand", "fout");

            assertThat(wrong).endsWith("/inloggen?fout").isEqualTo(unknown);
            assertThat(visitor.get("/inloggen?fout").body()).contains("De gebruikersnaam of het wachtwoord klopt niet");
        }
    }

    @Test
    void afterThreeWrongPasswordsEvenTheRightOneHasToWait() {
        try (House house = House.with(templates -> List.of());
                Visitor visitor = new Visitor(house)) {
            for (int wrong = 0; wrong < 3; wrong++) {
                assertThat(goal(visitor, "beheerder", "fout" + wrong)).endsWith("?fout");
            }

            assertThat(goal(visitor, "BEHEERDER", house.password())).containsPattern("\\?wacht=1$");
            assertThat(visitor.get("/inloggen?wacht=14").body()).contains("over 14 seconden");
        }
    }

    @Test
    void onlyANumberOfSecondsIsShown() {
        try (House house = House.with(templates -> List.of());
                Visitor visitor = new Visitor(house)) {
            assertThat(visitor.get("/inloggen?wacht=%3Cb%3E").body()).doesNotContain("<b>");
            assertThat(visitor.get("/inloggen?wacht=99999999999").body()).doesNotContain("seconden");
        }
    }

    private static String goal(Visitor visitor, String name, String password) {
        return visitor.signIn(name, password).headers().firstValue("Location").orElse("");
    }
}
