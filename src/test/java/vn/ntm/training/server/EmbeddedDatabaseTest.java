package vn.ntm.training.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void a_first_start_keeps_a_note() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder);
                var connection = connect(database, database.password())) {
            execute(connection, "create table note (text text)");
            execute(connection, "insert into note values ('Hòa Bình')");
        }
    }

    @Test
    void it_writes_to_the_disk_before_it_answers() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder);
                var connection = connect(database, database.password())) {
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void it_asks_for_its_password_and_listens_on_loopback_only() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThatThrownBy(() -> connect(database, "guessed")).hasMessageContaining("password");
            try (var connection = connect(database, database.password())) {
                assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(ask(connection, "show unix_socket_directories")).isEmpty();
            }
        }
    }

    @Test
    void a_second_start_finds_everything() throws SQLException {
        try (var database = EmbeddedDatabase.startIn(folder);
                var connection = connect(database, database.password())) {
            assertThat(ask(connection, "select text from note")).isEqualTo("Hòa Bình");
        }
    }

    @Test
    void a_postgresql_left_behind_by_a_killed_server_is_taken_over() throws IOException, SQLException {
        PostgresCluster leftBehind = cluster();
        leftBehind.start(freePort());
        try (var database = EmbeddedDatabase.startIn(folder);
                var connection = connect(database, database.password())) {
            assertThat(database.jdbcUrl()).contains(":" + leftBehind.port() + "/");
            assertThat(ask(connection, "select text from note")).isEqualTo("Hòa Bình");
        }
        assertThat(leftBehind.isRunning()).isFalse();
    }

    @Test
    void it_starts_after_postgresql_was_killed_and_left_its_lock_file() throws Exception {
        PostgresCluster killed = cluster();
        killed.start(freePort());
        Path lockFile = folder.resolve("cluster").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(lockFile).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        assertThat(lockFile).exists();

        try (var database = EmbeddedDatabase.startIn(folder);
                var connection = connect(database, database.password())) {
            assertThat(ask(connection, "select text from note")).isEqualTo("Hòa Bình");
        }
    }

    @Test
    void a_folder_in_use_is_told_in_one_sentence() {
        try (var first = EmbeddedDatabase.startIn(folder)) {
            assertThat(first.username()).isEqualTo("ntm");
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another server is already using the data folder " + folder
                            + ": stop it, or set NTM_DATA_DIR to another folder.");
        }
    }

    @Test
    void a_folder_that_is_a_file_is_told_in_one_sentence(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("data"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.startIn(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }

    private static PostgresCluster cluster() throws IOException {
        var binaries = PostgresBinaries.unpackedIn(folder.resolve("programs"));
        return new PostgresCluster(binaries, folder.resolve("cluster"), folder.resolve("postgres.log"), "ntm");
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
