package vn.ntm.training.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One data folder of PostgreSQL ("cluster" in its manual) and the commands that create, start and stop it. */
final class PostgresCluster {

    private static final int START_SECONDS = 120;
    /** A "fast" stop ends sessions and writes a checkpoint; the postmaster is given this long for it. */
    private static final int STOP_SECONDS = 60;

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final String owner;
    private int port;

    PostgresCluster(PostgresBinaries binaries, Path data, Path log, String owner) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.owner = owner;
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    int port() {
        return port;
    }

    /** Runs {@code initdb} into a folder beside the final one, so that a start that was cut off leaves no half cluster. */
    void create(Path passwordFile) throws IOException {
        Path unfinished = data.resolveSibling("cluster.new");
        delete(unfinished);
        writeSecret(passwordFile);
        List<String> command = program("initdb");
        command.addAll(List.of("-D", unfinished.toString(), "-U", owner, "--pwfile", passwordFile.toString()));
        command.addAll(List.of("--auth=scram-sha-256", "-E", "UTF8", "--locale=C", "--data-checksums"));
        command.add("--locale-provider=builtin");
        command.add("--builtin-locale=C.UTF-8");
        run(command, START_SECONDS, "The embedded PostgreSQL could not create its data folder");
        Files.move(unfinished, data);
    }

    /** True when a postmaster runs on this data folder; a lock file left by one that was killed does not count. */
    boolean isRunning() throws IOException {
        List<String> command = program("pg_ctl");
        command.addAll(List.of("status", "-D", data.toString()));
        return execute(command, 10) == 0;
    }

    /** Takes over a postmaster that runs already. */
    void adopt() throws IOException {
        // Line 4 of postmaster.pid is the port (PostgreSQL, src/include/utils/pidfile.h).
        port = Integer.parseInt(
                Files.readAllLines(data.resolve("postmaster.pid")).get(3).strip());
    }

    void start(int freePort) throws IOException {
        port = freePort;
        String settings = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c password_encryption=scram-sha-256",
                "-c max_connections=200",
                "-c shared_buffers=256MB",
                "-c max_wal_size=2GB",
                "-c jit=off",
                // Nobody looks at the names of its processes, which change with each statement otherwise.
                "-c update_process_title=off",
                "-c timezone=UTC");
        List<String> command = program("pg_ctl");
        command.addAll(List.of("start", "-w", "-t", String.valueOf(START_SECONDS)));
        command.addAll(List.of("-D", data.toString(), "-l", log.toString(), "-o", settings));
        run(command, START_SECONDS + 5, "The embedded PostgreSQL did not start (its log is " + log + ")");
    }

    void stop() {
        List<String> command = program("pg_ctl");
        command.addAll(List.of("stop", "-w", "-m", "fast", "-t", String.valueOf(STOP_SECONDS), "-D", data.toString()));
        try {
            execute(command, STOP_SECONDS + 5);
        } catch (IOException e) {
            throw new CannotStart("The embedded PostgreSQL could not be stopped.", e);
        }
    }

    private List<String> program(String name) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it runs as nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(name).toString());
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command, int seconds, String failure) throws IOException {
        int status = execute(command, seconds);
        if (status != 0) {
            throw new CannotStart(failure + ": " + command.getLast() + " ended with " + status + ".");
        }
    }

    private static int execute(List<String> command, int seconds) throws IOException {
        // The output is thrown away: the postmaster inherits it, and a pipe would never end.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new CannotStart("The embedded PostgreSQL gave no answer within " + seconds + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        return process.exitValue();
    }

    private static void writeSecret(Path file) throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret) + "\n");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path :
                        paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
