package nl.klankbord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.klankbord.storage.Database;
import nl.klankbord.storage.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class AccountTableTest {
    private final Database database = TestDatabase.fresh();
    private final AccountTable accounts = new AccountTable(database);

    @Test
    void theFirstAccountIsKeptAndASecondFirstIsNot() {
        Account first = new Account("beheerder", "$argon2id$een");

        assertThat(accounts.addFirst(first)).isTrue();
        assertThat(accounts.addFirst(new Account("beheerder", "$argon2id$twee")))
                .isFalse();
        assertThat(accounts.addFirst(new Account("ander", "$argon2id$drie"))).isFalse();

        assertThat(accounts.find("beheerder")).contains(first);
        assertThat(accounts.find("ander")).isEmpty();
    }

    @Test
    void aPasswordThatIsNotHashedCannotBeKept() {
        assertThatThrownBy(() -> accounts.addFirst(new Account("beheerder", "welkom01")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
