package nl.klankbord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class OpenDatabaseTest {

    @Test
    void anExistingPostgresqlGetsItsTablesOnceAndKeepsWhatItHolds() {
        DatabaseAddress address = TestDatabase.freshAddress();
        try (OpenDatabase open = OpenDatabase.at(address)) {
            open.database().sql().sql("create table kept as select 7 as number").update();
        }

        try (OpenDatabase open = OpenDatabase.at(address)) {
            assertThat(open.database()
                            .sql()
                            .sql("select number from kept, (select count(*) from signal) as signals")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void aServerThatIsNotThereIsRefusedInOneLine() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/x", "iemand", "s3cret");

        assertThatThrownBy(() -> OpenDatabase.at(nowhere))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageStartingWith("PostgreSQL is niet bereikbaar")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aDatabaseOfAnotherKindIsRefusedWithoutItsAddress() {
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:mysql://host/x?password=s3cret", "", ""))
                .isInstanceOf(StorageRefusal.class)
                .hasMessageContaining("KLANKBORD_DATABASE_URL")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aTransactionIsAllOrNothing() {
        Database database = TestDatabase.fresh();
        database.sql().sql("create table pair (number int)").update();

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.copyIn("copy pair from stdin", "1\n2\n");
                    throw new IllegalArgumentException("stop");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(database.sql()
                        .sql("select count(*) from pair")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCopyInATransactionStays() {
        Database database = TestDatabase.fresh();
        database.sql().sql("create table pair (number int)").update();

        long copied = database.inTransaction(() -> database.copyIn("copy pair from stdin", "1\n2\n"));

        assertThat(copied).isEqualTo(2);
        assertThat(database.sql()
                        .sql("select sum(number) from pair")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }
}
