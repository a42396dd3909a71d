package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;

/** What PostgreSQL reads to record one mark, by its own statistics: a plan that goes through a whole class is found here. */
@QuarkusTest
class ReadsOfAMarkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 4);
    private static final int PEOPLE = 600;
    private static final int FEW = 10;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    @Inject
    PlainSql sql;

    private record Reads(String table, long oneAfterAnother, long byIndex) {
        static Reads of(ResultSet row) throws SQLException {
            return new Reads(row.getString(1), row.getLong(2), row.getLong(3));
        }

        Reads since(Reads before) {
            return new Reads(table, oneAfterAnother - before.oneAfterAnother, byIndex - before.byIndex);
        }
    }

    /** Of this connection, so far. */
    private Map<String, Reads> reads() {
        return sql.rows(Reads::of, """
                        select relname, seq_tup_read, idx_tup_fetch
                        from pg_stat_xact_user_tables
                        where relname in ('attendance_mark', 'participation', 'registration', 'trainee')""").stream().collect(Collectors.toMap(Reads::table, read -> read));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_mark_is_recorded_by_the_rows_of_its_room_and_its_person() {
        var marked = new MarkedClass(rows, DAY, PEOPLE);
        clock.set(marked.opens());
        for (int room = 0; room < marked.rooms(); room++) {
            List<UUID> others = marked.registrationsIn(room).stream()
                    .filter(person -> !person.equals(marked.registration(0)))
                    .toList();
            rolls.handIn(marked.session(), marked.room(room), present(others));
        }

        Map<String, Reads> reads = QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Reads> before = reads();
            rolls.handIn(marked.session(), marked.site(0), present(List.of(marked.registration(0))));
            Map<String, Reads> after = reads();
            after.replaceAll((table, read) -> read.since(before.get(table)));
            return after;
        });

        assertThat(reads.values()).hasSize(4).allSatisfy(read -> {
            assertThat(read.oneAfterAnother()).isZero();
            assertThat(read.byIndex())
                    .isLessThanOrEqualTo(read.table().equals("attendance_mark") ? MarkedClass.ROOM + FEW : FEW);
        });
        assertThat(marked.counts()).containsOnly((long) PEOPLE);
    }

    private static RollInput present(List<UUID> people) {
        return new RollInput(
                null,
                people.stream()
                        .map(person -> new RollInput.Mark(person, MarkStatus.PRESENT, null))
                        .toList());
    }
}
