package vn.ntm.training.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A durable PostgreSQL of the server's own: one data folder that is kept, {@code fsync} and {@code synchronous_commit}
 * on, loopback only, a password of its own. It is used whenever no other database is configured.
 *
 * <p>Folder layout: {@code programs/} the unpacked PostgreSQL, {@code cluster/} its data, {@code password} the secret of
 * its owner, {@code server.lock} held by the one server that may use the folder, {@code postgres.log}.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String OWNER = "ntm";
    private static final String URL_PROPERTY = "quarkus.datasource.jdbc.url";

    private final Path folder;
    private final PostgresBinaries binaries;
    private final PostgresCluster cluster;
    private final FileLock lock;

    private EmbeddedDatabase(Path folder, FileLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.binaries = PostgresBinaries.unpackedIn(folder.resolve("programs"));
        this.cluster = new PostgresCluster(binaries, folder.resolve("cluster"), folder.resolve("postgres.log"), OWNER);
    }

    /**
     * Starts the database in {@code NTM_DATA_DIR} (default {@code ./data/postgres}) and hands its address to Quarkus,
     * unless {@code QUARKUS_DATASOURCE_JDBC_URL} names another one. In dev mode the process lives longer than the
     * application: a database that it started before is left running and used again.
     */
    static void startUnlessConfiguredElsewhere() {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null || System.getProperty(URL_PROPERTY) != null) {
            return;
        }
        String configured = Optional.ofNullable(System.getenv("NTM_DATA_DIR"))
                .orElse(System.getProperty("ntm.data-dir", "data/postgres"));
        EmbeddedDatabase database = startIn(Path.of(configured));
        Runtime.getRuntime().addShutdownHook(new Thread(new StopAfterServer(database), "stop-embedded-postgres"));
        System.setProperty(URL_PROPERTY, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("ntm.database", "embedded");
    }

    /**
     * Starts the database of a folder, creating it when the folder is empty.
     *
     * @throws CannotStart when another server uses the folder, or PostgreSQL does not start
     */
    public static EmbeddedDatabase startIn(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var database = new EmbeddedDatabase(folder, lock(folder));
            database.start();
            return database;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/" + OWNER + "?reWriteBatchedInserts=true";
    }

    public String username() {
        return OWNER;
    }

    public String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops PostgreSQL cleanly and lets the folder go. */
    @Override
    public void close() {
        cluster.stop();
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException {
        if (!cluster.exists()) {
            cluster.create(passwordFile());
        }
        if (cluster.isRunning()) {
            // Left behind by a server that was killed: nobody else can own it, the lock on the folder is ours.
            cluster.adopt();
        } else {
            cluster.start(configuredPort());
        }
        createDatabase();
    }

    private void createDatabase() {
        String url = "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, OWNER, password());
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + OWNER + "'");
            if (!found.next()) {
                statement.execute("create database " + OWNER);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL on port " + cluster.port() + " does not let us in: " + e.getMessage(), e);
        }
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private static FileLock lock(Path folder) throws IOException {
        Path file = folder.resolve("server.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // Another application in this same process: the same answer as another process.
        }
        channel.close();
        throw new CannotStart("Another server is already using the data folder " + folder
                + ": stop it, or set NTM_DATA_DIR to another folder.");
    }

    private static int configuredPort() throws IOException {
        String configured = System.getenv("NTM_DATABASE_PORT");
        if (configured == null || configured.isBlank()) {
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            }
        }
        if (!configured.matches("\\d{1,5}") || Integer.parseInt(configured) > 65_535) {
            throw new CannotStart("NTM_DATABASE_PORT is not a port number: " + configured);
        }
        int port = Integer.parseInt(configured);
        try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port
                            + " for the embedded PostgreSQL is in use: free it, or leave NTM_DATABASE_PORT unset.",
                    e);
        }
    }

    /** Waits until Quarkus has closed its connections, so that PostgreSQL is the last to go. */
    private record StopAfterServer(EmbeddedDatabase database) implements Runnable {
        @Override
        public void run() {
            // The name that io.quarkus.runtime.ApplicationLifecycleManager gives to its own hook.
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("Shutdown thread"))
                    .forEach(StopAfterServer::join);
            database.close();
        }

        private static void join(Thread thread) {
            try {
                thread.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
