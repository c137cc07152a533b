package nl.klankbord.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/// PostgreSQL as the steps see it: questions, transactions and fast copying in.
public final class Database {
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /// Questions and changes; inside [#inTransaction] they are part of that transaction.
    public JdbcClient sql() {
        return jdbc;
    }

    /// Runs the work in one transaction of this thread: all of it or nothing.
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /// Copies rows in text format into a table, within the transaction of this thread.
    ///
    /// @return the number of rows
    public long copyIn(String copyStatement, String rows) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Reader reader = new StringReader(rows)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copyStatement, reader);
        } catch (SQLException | IOException fault) {
            throw new IllegalStateException("Rows could not be copied into PostgreSQL: " + copyStatement, fault);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
