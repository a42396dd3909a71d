package vn.ntm.training.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;

/** A database that somebody else looks after: our account owns it and is no superuser. */
@QuarkusTest
class ExternalDatabaseTest {

    private static final String PASSWORD = "owner-of-an-external-database";

    @Inject
    DataSource dataSource;

    @Inject
    GivenRows rows;

    @Test
    void without_the_scoped_role_the_server_says_what_to_do_and_with_it_an_ordinary_owner_is_enough() throws Exception {
        String url = aDatabaseOf("external_owner");
        assertThatThrownBy(() -> migrate(url))
                .hasMessageContaining("external_owner may not take it on")
                .hasMessageContaining("grant ntm_scoped to external_owner with inherit false, set true");

        rows.execute("grant ntm_scoped to external_owner with inherit false, set true");
        migrate(url);
        try (Connection owner = DriverManager.getConnection(url, "external_owner", PASSWORD)) {
            execute(owner, """
                    insert into trainee (full_name, roster_name, folded_name, cadre_level, created_at)
                    values ('An', 'An', 'an', 'VILLAGE', now())""");
            assertThat(count(owner, "select count(*) from trainee")).isOne();
            execute(owner, "set role ntm_scoped");
            assertThat(count(owner, "select count(*) from trainee")).isZero();
            assertThat(count(owner, "select count(*) from trainee_namesakes(array['an'], array[null::int])"))
                    .as("matching sees everybody")
                    .isOne();
        }
    }

    @Test
    void an_owner_who_may_create_roles_makes_the_role_alone() throws SQLException {
        // A role of another name: the one of the product belongs to the whole server, and is there.
        String url = aDatabaseOf("creating_owner");
        rows.execute("drop role if exists made_by_owner");
        rows.execute("alter role creating_owner createrole");
        try (Connection owner = DriverManager.getConnection(url, "creating_owner", PASSWORD)) {
            execute(owner, migration().replace("ntm_scoped", "made_by_owner"));
            execute(owner, migration().replace("ntm_scoped", "made_by_owner"));
            execute(owner, "set role made_by_owner");
            assertThat(count(owner, "select count(*) from pg_roles where rolname = current_user and not rolbypassrls"))
                    .isOne();
        }
    }

    /** New, also when an earlier run of the tests left one: roles and databases outlive the tables of a run. */
    private String aDatabaseOf(String owner) throws SQLException {
        rows.execute("drop database if exists " + owner + " with (force)");
        rows.execute("drop role if exists " + owner);
        rows.execute("create role " + owner + " login password '" + PASSWORD + "'");
        rows.execute("create database " + owner + " owner " + owner);
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("/ntm\\?", "/" + owner + "?");
        }
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "external_owner", PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static String migration() {
        try (var file = ExternalDatabaseTest.class.getResourceAsStream("/db/migration/V100__create_scoped_role.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
