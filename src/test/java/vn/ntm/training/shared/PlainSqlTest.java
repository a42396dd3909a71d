package vn.ntm.training.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlainSqlTest {

    private static final UUID ID = UUID.fromString("0198d2f0-6c1e-7aaa-9bbb-0123456789ab");
    private static final Instant AT = Instant.parse("2026-08-03T01:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    /** More than there are connections. */
    private static final int MANY = 60;

    @Inject
    PlainSql sql;

    @Inject
    Session database;

    private record Values(UUID id, String text, Integer number, Long large, Instant at, LocalDate day) {
        static Values of(ResultSet row) throws SQLException {
            OffsetDateTime at = row.getObject(5, OffsetDateTime.class);
            return new Values(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, Integer.class),
                    row.getObject(4, Long.class),
                    at == null ? null : at.toInstant(),
                    row.getObject(6, LocalDate.class));
        }
    }

    @Test
    void values_come_back_as_they_went() {
        assertThat(sql.rows(
                        Values::of,
                        "select ?::uuid, ?::text, ?::int, ?::bigint, ?::timestamptz, ?::date",
                        ID,
                        "Cư M'gar",
                        7,
                        8L,
                        AT,
                        DAY))
                .containsExactly(new Values(ID, "Cư M'gar", 7, 8L, AT, DAY));
    }

    @Test
    void nothing_is_null_in_each_type() {
        assertThat(sql.rows(
                        Values::of,
                        "select ?::uuid, ?::text, ?::int, ?::bigint, ?::timestamptz, ?::date",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .containsExactly(new Values(null, null, null, null, null, null));
    }

    @Test
    void arrays_become_rows_with_gaps_where_there_is_null() {
        assertThat(sql.rows(
                        Values::of,
                        "select * from unnest(?, ?, ?, ?, ?, ?)",
                        new UUID[] {ID, null},
                        new String[] {"a,\"b\"", null},
                        new Integer[] {7, null},
                        new Long[] {8L, null},
                        new Instant[] {AT, null},
                        new LocalDate[] {DAY, null}))
                .containsExactly(
                        new Values(ID, "a,\"b\"", 7, 8L, AT, DAY), new Values(null, null, null, null, null, null));
    }

    @Test
    void an_array_of_another_type_is_refused() {
        assertThatThrownBy(() -> sql.rows(row -> null, "select ?", (Object) new Boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Boolean[]");
    }

    @Test
    void what_the_database_refuses_is_told_with_its_reason() {
        assertThatThrownBy(() -> sql.write("update no_such_table set x = 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("no_such_table");
    }

    @Test
    void in_a_transaction_it_works_on_the_connection_of_hibernate() {
        List<Integer> backends = QuarkusTransaction.requiringNew()
                .call(() -> List.of(
                        (Integer) database.createNativeQuery("select pg_backend_pid()", Object.class)
                                .getSingleResult(),
                        sql.rows(row -> row.getInt(1), "select pg_backend_pid()")
                                .getFirst()));

        assertThat(backends.get(0)).isEqualTo(backends.get(1));
    }

    @Test
    void outside_of_a_transaction_each_connection_goes_back_at_once() {
        assertThat(IntStream.range(0, MANY).mapToObj(i -> sql.rows(row -> row.getInt(1), "select ?::int", i)
                        .getFirst()))
                .hasSize(MANY);
    }

    @Test
    void it_tells_how_many_rows_were_written() {
        Integer written = QuarkusTransaction.requiringNew().call(() -> {
            sql.write("create temporary table some_rows (number int) on commit drop");
            return sql.write("insert into some_rows select unnest(?)", (Object) new Integer[] {1, 2, 3});
        });

        assertThat(written).isEqualTo(3);
    }

    @Test
    void what_was_collected_is_run_in_its_order_in_one_round_trip() {
        List<String> rows = QuarkusTransaction.requiringNew().call(() -> {
            var writes = new Writes();
            writes.add("create temporary table some_rows (number int, word text) on commit drop");
            writes.add(
                    "insert into some_rows select * from unnest(?, ?)", new Integer[] {1, 2}, new String[] {"a", "b"});
            writes.add("update some_rows set word = ? where number = ?", "c?;", 2);
            sql.write(writes);
            return sql.rows(row -> row.getString(1), "select word from some_rows order by number");
        });

        assertThat(rows).containsExactly("a", "c?;");
    }

    @Test
    void what_was_collected_is_sent_once() {
        Integer number = QuarkusTransaction.requiringNew().call(() -> {
            sql.write("create temporary table some_rows (number int) on commit drop");
            var writes = new Writes();
            writes.add("insert into some_rows values (?)", 1);
            sql.write(writes);
            sql.write(writes);
            return sql.rows(row -> row.getInt(1), "select count(*) from some_rows")
                    .getFirst();
        });

        assertThat(number).isEqualTo(1);
    }

    @Test
    void of_what_was_collected_nothing_is_done_when_one_statement_is_refused() {
        String table = "some_rows_" + UUID.randomUUID().toString().replace('-', '_');
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    var writes = new Writes();
                    writes.add("create table " + table + " (number int primary key)");
                    writes.add("insert into no_such_table values (?)", 1);
                    sql.write(writes);
                }))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(sql.rows(row -> row.getString(1), "select to_regclass(?)::text", table))
                .containsExactly((String) null);
    }
}
