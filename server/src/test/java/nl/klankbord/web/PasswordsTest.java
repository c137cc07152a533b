package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheFirstStartMakesAnAccount() {
        MemoryAccounts accounts = new MemoryAccounts();

        String password = passwords.makeFirstAccount(accounts);

        assertThat(password).matches("([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}");
        assertThat(passwords.makeFirstAccount(accounts)).isEmpty();
        String hash = accounts.find("beheerder").orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(password);
        assertThat(passwords.matches(password, hash)).isTrue();
    }

    @Test
    void anotherPasswordDoesNotMatch() {
        String hash = passwords.hash("ene");

        assertThat(passwords.matches("andere", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches("x".repeat(1_000_000), hash)).isFalse();
    }

    @Test
    void noPasswordMatchesAnAccountThatDoesNotExist() {
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches("iets", "")).isFalse();
    }

    @Test
    void theSamePasswordNeverHashesTheSame() {
        assertThat(passwords.hash("zelfde")).isNotEqualTo(passwords.hash("zelfde"));
    }

    @Test
    void anAccountNeverPrintsItsHash() {
        assertThat(new Account("ann", "$argon2id$geheim")).hasToString("Account[ann]");
        assertThatThrownBy(() -> new Account("Ann Smit", "")).hasMessageContaining("Ann Smit");
    }
}
