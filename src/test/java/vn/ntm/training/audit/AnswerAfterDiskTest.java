package vn.ntm.training.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;

@QuarkusTest
class AnswerAfterDiskTest {

    @Inject
    DataSource dataSource;

    @Inject
    GivenUsers users;

    @Inject
    Disk disk;

    /** PostgreSQL by itself writes what was committed so after a fifth of a second, much later than this looks. */
    @RepeatedTest(10)
    void what_a_request_changed_is_on_the_disk_when_it_is_answered() throws SQLException {
        RequestSpecification request = users.admin().request().body(Map.of("title", "Lớp lên đĩa"));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet before = statement.executeQuery("select cast(pg_current_wal_insert_lsn() as text)");
            before.next();
            String begun = before.getString(1);

            request.post("/api/classes").then().statusCode(201);

            ResultSet places = statement.executeQuery("""
                    select pg_current_wal_flush_lsn() > cast('%s' as pg_lsn),
                      pg_current_wal_insert_lsn() - pg_current_wal_flush_lsn()""".formatted(begun));
            places.next();
            assertThat(places.getBoolean(1)).isTrue();
            assertThat(places.getLong(2)).as("bytes that are not on the disk").isZero();
        }
    }

    @Test
    void all_who_wait_at_once_are_served() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                all.add(threads.submit(disk::awaitAllCommitted));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
