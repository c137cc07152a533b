package nl.klankbord.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The files of the private PostgreSQL and the programs that make, start and stop it. Whoever calls this holds the
/// [DataLock].
///
/// @param data the data folder of Klankbord
record Cluster(Path data, PostgresBinaries binaries, Account account) {
    static final String SUPERUSER = "postgres";
    private static final String MAJOR = "18";
    private static final String START_PATIENCE_SECONDS = "300";
    private static final int PORTS_TO_TRY = 4;

    Path folder() {
        return data.resolve("postgres");
    }

    ServerProcesses processes() {
        return new ServerProcesses(folder());
    }

    /// The password of the server; makes the cluster when there is none yet.
    String password() throws IOException {
        Path secret = data.resolve("postgres.secret");
        Path version = folder().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            String password = Secret.readOrMake(secret);
            make(password);
            return password;
        }
        if (!Files.readString(version).strip().equals(MAJOR)) {
            throw new StorageRefusal("De gegevens in %s horen bij PostgreSQL %s, Klankbord brengt %s mee"
                    .formatted(folder(), Files.readString(version).strip(), MAJOR));
        }
        if (!Files.exists(secret)) {
            throw new StorageRefusal("Het wachtwoord van de eigen PostgreSQL ontbreekt: " + secret);
        }
        return Secret.readOrMake(secret);
    }

    /// Starts the server; the caller has seen that none runs.
    void start() throws IOException {
        processes().killAll();
        Files.deleteIfExists(PostmasterFile.path(folder()));
        Path log = data.resolve("postgres-start.log");
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            writeConfiguration(attempt == 1 ? rememberedPort() : freePort());
            Files.deleteIfExists(log);
            Files.createFile(log);
            account.own(log);
            if (pgCtl("start", "--wait", "--timeout", START_PATIENCE_SECONDS, "--log", log.toString())
                    .succeeded()) {
                return;
            }
        }
        throw new StorageRefusal("De eigen PostgreSQL start niet; zie %s".formatted(log));
    }

    /// Stops the server: politely to the data, not to whoever is still connected.
    void stop() {
        if (!stops("fast", "30") && !stops("immediate", "10")) {
            processes().killAll();
        }
    }

    private boolean stops(String mode, String seconds) {
        return processes().postmaster().isEmpty()
                || pgCtl("stop", "--wait", "--timeout", seconds, "--mode", mode).succeeded();
    }

    private Command pgCtl(String action, String... options) {
        List<String> command = new ArrayList<>(
                List.of(binaries.program("pg_ctl"), action, "--silent", "--pgdata", folder().toString()));
        command.addAll(List.of(options));
        return Command.run(account.command(command));
    }

    /// Makes the cluster under another name: it gets its own when it is complete.
    private void make(String password) throws IOException {
        Path workshop = data.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(workshop);
        Files.createDirectories(workshop);
        account.own(workshop);
        Path passwordFile = workshop.resolve("password");
        Secret.writePrivately(passwordFile, password);
        account.own(passwordFile);
        Path made = workshop.resolve("cluster");
        Command result = Command.run(account.command(initdb(made, passwordFile)));
        if (!result.succeeded()) {
            throw new StorageRefusal("De eigen PostgreSQL kon niet worden ingericht in %s: %s"
                    .formatted(data, result.output().lines().reduce("", (previous, line) -> line)));
        }
        Files.move(made, folder(), StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(workshop);
    }

    private List<String> initdb(Path made, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + made,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private void writeConfiguration(int port) throws IOException {
        Path file = folder().resolve("postgresql.conf");
        Path unfinished = folder().resolve("postgresql.conf.new");
        Files.writeString(unfinished, configuration(port));
        account.own(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(data.resolve("postgres.port"), Integer.toString(port));
    }

    /// The port of last time when it is still free, so that whoever was connected finds the server again.
    private int rememberedPort() throws IOException {
        Path file = data.resolve("postgres.port");
        if (Files.exists(file)) {
            int port = Integer.parseInt(Files.readString(file).strip());
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                return freePort();
            }
        }
        return freePort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /// Nothing here writes what a statement held: errors go to Klankbord, the log tells of the server alone. The log
    /// files are seven, one a weekday, each begun anew after a week.
    private static String configuration(int port) {
        return """
            # Written by Klankbord at every start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 50
            password_encryption = 'scram-sha-256'
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            recovery_init_sync_method = syncfs
            wal_compression = on
            max_wal_size = '1GB'
            shared_buffers = '128MB'
            jit = off
            timezone = 'Europe/Amsterdam'
            log_timezone = 'Europe/Amsterdam'
            datestyle = 'iso, ymd'
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgres-%%u.log'
            log_truncate_on_rotation = on
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_statement = none
            log_min_duration_statement = -1
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_checkpoints = off
            log_connections = ''
            """.formatted(port);
    }
}
