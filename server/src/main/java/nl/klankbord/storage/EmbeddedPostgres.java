package nl.klankbord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;

/// The private PostgreSQL of a data folder, on 127.0.0.1 with a generated password. Every process that opens it keeps
/// one connection; the last one to close stops the server. A server that outlived its processes is joined like any
/// other.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String KEEPER = "klankbord-keeper";
    private static final String NAME = "klankbord";

    private final Cluster cluster;
    private final int port;
    private final String password;
    private final Connection keeper;
    private final Thread atExit = new Thread(this::stopUnlessUsed, "postgres-stop");
    private boolean closed;

    private EmbeddedPostgres(Cluster cluster, int port, String password) throws SQLException {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.keeper = connect(address(), KEEPER);
    }

    /// Starts the server of this folder, or joins it when it runs. The first time in a folder takes a few seconds.
    ///
    /// @throws StorageRefusal when that cannot be done here
    public static EmbeddedPostgres open(Path dataDirectory) {
        return open(dataDirectory, dataDirectory.resolve("postgres-bin"));
    }

    /// @param binaries folder to unpack the programs in, which several data folders may share
    static EmbeddedPostgres open(Path dataDirectory, Path binaries) {
        return open(dataDirectory, binaries, Account.ofThisProcess());
    }

    static EmbeddedPostgres open(Path dataDirectory, Path binaries, Account account) {
        try {
            Path data = Files.createDirectories(dataDirectory).toRealPath();
            Cluster cluster = new Cluster(data, PostgresBinaries.in(binaries.toAbsolutePath()), account);
            try (DataLock _ = DataLock.on(data, PATIENCE)) {
                return open(cluster);
            }
        } catch (IOException fault) {
            throw new StorageRefusal(
                    "De gegevensmap %s is niet te gebruiken: %s".formatted(dataDirectory, fault), fault);
        } catch (SQLException fault) {
            throw new StorageRefusal("De eigen PostgreSQL weigert: " + fault.getMessage(), fault);
        }
    }

    /// The database of Klankbord, for its own user, who is no superuser.
    public DatabaseAddress address() {
        return new DatabaseAddress(url(port, NAME), NAME, password);
    }

    /// The same server for its superuser.
    DatabaseAddress administrator(String database) {
        return new DatabaseAddress(url(port, database), Cluster.SUPERUSER, password);
    }

    /// The process id of the server.
    long pid() {
        return cluster.processes().postmaster().orElseThrow().pid();
    }

    @Override
    public void close() {
        stopUnlessUsed();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The JVM is going down and runs the hook itself; it finds the work done.
        }
    }

    private static EmbeddedPostgres open(Cluster cluster) throws IOException, SQLException {
        String password = cluster.password();
        int port = startOrJoin(cluster, password);
        EmbeddedPostgres opened = new EmbeddedPostgres(cluster, port, password);
        Runtime.getRuntime().addShutdownHook(opened.atExit);
        return opened;
    }

    private static int startOrJoin(Cluster cluster, String password) throws IOException, SQLException {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<PostmasterFile> server = cluster.processes().postmaster();
            if (server.isEmpty()) {
                cluster.start();
                continue;
            }
            int port = server.get().port();
            try (Connection connection =
                    connect(new DatabaseAddress(url(port, "postgres"), Cluster.SUPERUSER, password), NAME)) {
                prepare(connection, password);
                return port;
            } catch (SQLException refused) {
                if (!isPassing(refused) || Instant.now().isAfter(until)) {
                    throw refused;
                }
            }
            Pause.briefly();
        }
    }

    /// Starting up, recovering, shutting down, or not listening yet.
    private static boolean isPassing(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.equals("57P03") || state.equals("57P01") || state.startsWith("08");
    }

    /// Makes the user and the database of Klankbord; each on its own, for a kill may fall between them.
    private static void prepare(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isAbsent(statement, "select from pg_roles where rolname = 'klankbord'")) {
                statement.execute("create role klankbord login password '%s'".formatted(password));
            }
            if (isAbsent(statement, "select from pg_database where datname = 'klankbord'")) {
                statement.execute("create database klankbord owner klankbord");
            }
        }
    }

    private static boolean isAbsent(Statement statement, String question) throws SQLException {
        try (ResultSet found = statement.executeQuery(question)) {
            return !found.next();
        }
    }

    /// A second caller waits for the first, and then has nothing to do.
    private synchronized void stopUnlessUsed() {
        if (closed) {
            return;
        }
        closed = true;
        try (DataLock _ = DataLock.on(cluster.data(), PATIENCE)) {
            boolean used = isUsedByOthers();
            keeper.close();
            if (!used) {
                cluster.stop();
            }
        } catch (SQLException fault) {
            throw new StorageRefusal("De eigen PostgreSQL is niet netjes losgelaten: " + fault.getMessage(), fault);
        }
    }

    private boolean isUsedByOthers() throws SQLException {
        int ours = keeper.unwrap(PGConnection.class).getBackendPID();
        try (Connection connection = connect(address(), NAME);
                PreparedStatement question = connection.prepareStatement(
                        "select from pg_stat_activity where application_name = ? and pid <> ? limit 1")) {
            question.setString(1, KEEPER);
            question.setInt(2, ours);
            try (ResultSet others = question.executeQuery()) {
                return others.next();
            }
        } catch (SQLException serverIsGone) {
            return false;
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static Connection connect(DatabaseAddress address, String application) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("ApplicationName", application);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(address.url(), properties);
    }
}
