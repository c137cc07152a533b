package nl.klankbord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// One PostgreSQL for all tests of a JVM, and an empty database with tables for each test that asks.
public final class TestDatabase {
    private final EmbeddedPostgres server;
    private final AtomicInteger made = new AtomicInteger();

    private TestDatabase() {
        try {
            Path data = Files.createTempDirectory("klankbord-test-");
            server = EmbeddedPostgres.open(data, binaries());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, data)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        administrator()
                .sql("create database template_klankbord owner klankbord")
                .update();
        Migrations.apply(dataSource(named(server.address(), "template_klankbord")));
    }

    /// Where tests unpack PostgreSQL, once a machine and user.
    public static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "klankbord-postgres-" + System.getProperty("user.name"));
    }

    /// An empty database of its own, with the tables of all migrations.
    public static Database fresh() {
        return new Database(dataSource(freshAddress()));
    }

    /// The same, for whoever connects by itself.
    public static DatabaseAddress freshAddress() {
        String name = "test_" + Shared.ONE.made.incrementAndGet();
        Shared.ONE
                .administrator()
                .sql("create database %s template template_klankbord owner klankbord".formatted(name))
                .update();
        return named(Shared.ONE.server.address(), name);
    }

    /// The shared server itself.
    static EmbeddedPostgres server() {
        return Shared.ONE.server;
    }

    static PGSimpleDataSource dataSource(DatabaseAddress address) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(address.url());
        dataSource.setUser(address.user());
        dataSource.setPassword(address.password());
        return dataSource;
    }

    private JdbcClient administrator() {
        return JdbcClient.create(dataSource(server.administrator("postgres")));
    }

    private static DatabaseAddress named(DatabaseAddress address, String name) {
        String url = address.url();
        return new DatabaseAddress(
                url.substring(0, url.lastIndexOf('/') + 1) + name, address.user(), address.password());
    }

    private static void remove(EmbeddedPostgres server, Path data) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Started by the first test that asks.
    private static final class Shared {
        static final TestDatabase ONE = new TestDatabase();
    }
}
