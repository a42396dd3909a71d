package vn.ntm.training.reminder.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.training.server.EmbeddedDatabase;
import vn.ntm.training.support.PackagedServer;

/** Packaged servers on one database, each a process of its own, which all send by one mail server. The database outlives them. */
final class SenderProcesses implements AutoCloseable {

    private final Path folder;
    private final EmbeddedDatabase database;
    private final List<PackagedServer> servers = new ArrayList<>();

    SenderProcesses(Path folder) {
        this.folder = folder;
        database = EmbeddedDatabase.startIn(folder.resolve("database"));
    }

    PackagedServer start(int mailPort, Map<String, String> more) throws Exception {
        var environment = new HashMap<String, String>(more);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", String.valueOf(mailPort));
        // The key is made by the first of them and shared, as replicas share it.
        PackagedServer server = PackagedServer.start(folder, environment);
        servers.add(server);
        return server;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    /** This runs at any hour, also when it is night in Vietnam. */
    static void withoutNights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create or replace function sendable_from(at timestamptz, session_starts_at timestamptz)
                    returns timestamptz language sql stable begin atomic select at; end""");
        }
    }

    @Override
    public void close() throws Exception {
        for (PackagedServer server : servers) {
            server.close();
        }
        database.close();
    }
}
