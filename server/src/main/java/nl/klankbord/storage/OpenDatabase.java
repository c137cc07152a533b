package nl.klankbord.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A database that is open and has its tables, until it is closed.
public final class OpenDatabase implements AutoCloseable {
    private static final int OLDEST_VERSION = 15;
    private static final int CONNECTIONS = 10;
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final @Nullable EmbeddedPostgres server;

    private OpenDatabase(HikariDataSource pool, @Nullable EmbeddedPostgres server) {
        this.pool = pool;
        this.server = server;
    }

    /// Opens the private PostgreSQL of a data folder.
    ///
    /// @throws StorageRefusal with one line for the administrator when that cannot be done
    public static OpenDatabase in(Path dataDirectory) {
        EmbeddedPostgres server = EmbeddedPostgres.open(dataDirectory);
        try {
            return new OpenDatabase(pool(server.address()), server);
        } catch (RuntimeException fault) {
            server.close();
            throw fault;
        }
    }

    /// Opens an existing PostgreSQL.
    ///
    /// @throws StorageRefusal when it cannot be reached, is too old, or holds tables of a newer Klankbord
    public static OpenDatabase at(DatabaseAddress address) {
        return new OpenDatabase(pool(address), null);
    }

    public Database database() {
        return new Database(pool);
    }

    /// For a program that closes everything in order when it is asked to stop: nothing is stopped before [#close].
    public void stopOnlyOnClose() {
        if (server != null) {
            server.stopOnlyOnClose();
        }
    }

    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        HikariDataSource pool = connected(address);
        try {
            refuseOldVersion(pool);
            Migrations.apply(pool);
            return pool;
        } catch (RuntimeException fault) {
            pool.close();
            throw fault;
        }
    }

    private static HikariDataSource connected(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("klankbord");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_PATIENCE.toMillis());
        config.setInitializationFailTimeout(1);
        config.addDataSourceProperty("ApplicationName", "klankbord");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException fault) {
            throw new StorageRefusal(
                    "PostgreSQL is niet bereikbaar of weigert: %s".formatted(rootMessage(fault)), fault);
        }
    }

    private static void refuseOldVersion(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StorageRefusal("Klankbord heeft PostgreSQL %d of nieuwer nodig, dit is versie %d"
                        .formatted(OLDEST_VERSION, version));
            }
        } catch (SQLException fault) {
            throw new StorageRefusal("PostgreSQL weigert: " + fault.getMessage(), fault);
        }
    }

    private static String rootMessage(Throwable fault) {
        Throwable root = fault;
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
