package nl.klankbord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateServerTest {
    private final Database database = TestDatabase.fresh();

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "data_checksums, on",
        "log_statement, none",
        "log_parameter_max_length, 0",
        "log_min_error_statement, panic",
        "server_version, " + PostgresBinaries.VERSION,
    })
    void aSettingThatKeepsDataSafeIsOn(String setting, String value) {
        assertThat(database.sql().sql("show " + setting).query(String.class).single())
                .isEqualTo(value);
    }

    @Test
    void theUserOfKlankbordIsNoSuperuser() {
        assertThat(database.sql()
                        .sql(
                                "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void everyFreshDatabaseHasEmptyTablesOfItsOwn() {
        assertThat(database.sql()
                        .sql("select count(*) from signal")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
