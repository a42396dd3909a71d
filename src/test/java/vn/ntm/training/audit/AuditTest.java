package vn.ntm.training.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.paging.Paging;

@QuarkusTest
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    AuditChain chain;

    @Inject
    AuditEntries entries;

    @Inject
    DataSource dataSource;

    @Test
    void an_entry_tells_what_changed() {
        String subject = recorded(Map.of("seats", 30, "room", "A"), Map.of("seats", 40, "room", "A"));

        AuditView entry = entriesOf(subject).getFirst();

        assertThat(entry.action()).isEqualTo("thing.changed");
        assertThat(entry.before()).hasToString("{\"seats\":30}");
        assertThat(entry.after()).hasToString("{\"seats\":40}");
        assertThat(entry.at()).hasToString("2026-08-03T08:00+07:00");
    }

    @Test
    void an_entry_exists_only_when_its_change_does() {
        String subject = UUID.randomUUID().toString();

        QuarkusTransaction.begin();
        audit.record("thing.changed", "thing", subject, null, Map.of("seats", 30));
        QuarkusTransaction.rollback();

        assertThat(entriesOf(subject)).isEmpty();
    }

    @Test
    void nothing_is_recorded_outside_of_the_transaction_of_a_change() {
        assertThatThrownBy(() -> audit.record("thing.changed", "thing", "1", null, null))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void the_entries_of_one_transaction_follow_one_another() {
        String subject = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 5)
                .forEach(i -> audit.record("thing.changed", "thing", subject, null, Map.of("step", i))));

        List<AuditView> written = entriesOf(subject).reversed();

        assertThat(written)
                .extracting(entry -> entry.after().get("step").asInt())
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(written.getLast().number()).isEqualTo(written.getFirst().number() + 4);
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void the_chain_is_whole_after_many_people_changed_things_at_once() throws Exception {
        String subject = UUID.randomUUID().toString();
        int people = 8;
        int changesOfEach = 25;
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Future<?>> running = IntStream.range(0, people)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> changeTimes(changesOfEach, subject)))
                    .toList();
            for (Future<?> person : running) {
                person.get();
            }
        }

        assertThat(entries.page(filter(subject), Paging.of(0, 1)).total()).isEqualTo(people * changesOfEach);
        AuditVerification found = chain.verify();
        assertThat(found.intact()).isTrue();
        assertThat(VerifyAuditCommand.sentence(found))
                .isEqualTo("The audit chain is whole: " + found.entries() + " entries, head " + found.head() + ".");
    }

    @Test
    void the_database_refuses_to_change_or_remove_entries() {
        recorded(null, Map.of("seats", 30));
        for (String attempt : List.of(
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
                "truncate audit_head")) {
            assertThatThrownBy(() -> inTransactionThatIsUndone(attempt))
                    .as(attempt)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or removed");
        }
    }

    @Test
    void tampering_past_the_triggers_is_found() throws SQLException {
        recorded(null, Map.of("seats", 30));
        String subject = recorded(null, Map.of("seats", 31));
        recorded(null, Map.of("seats", 32));
        long number = entriesOf(subject).getFirst().number();
        String where = " where number = " + number;

        assertThat(brokenAt("update audit_entry set actor = 'someone else'" + where))
                .isEqualTo(number);
        assertThat(brokenAt("update audit_entry set after = '{\"seats\": 99}'" + where))
                .isEqualTo(number);
        assertThat(brokenAt("update audit_entry set at = at - interval '1 day'" + where))
                .isEqualTo(number);
        assertThat(brokenAt("update audit_entry set hash = sha256('forged')" + where))
                .isEqualTo(number);
        assertThat(brokenAt("delete from audit_entry" + where)).isEqualTo(number);
        assertThat(brokenAt("delete from audit_entry where number >= " + number))
                .isEqualTo(number);
    }

    @Test
    void an_entry_put_in_without_the_chain_is_found() throws SQLException {
        recorded(null, Map.of("seats", 30));
        long last = chain.verify().entries();

        assertThat(brokenAt(
                        "insert into audit_entry (number, at, action, subject_type, subject_id, previous_hash, hash)"
                                + " select " + (last + 1)
                                + ", at, action, subject_type, subject_id, hash, sha256('forged')"
                                + " from audit_entry where number = " + last))
                .isEqualTo(last + 1);
    }

    private String recorded(Object before, Object after) {
        String subject = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> audit.record("thing.changed", "thing", subject, before, after));
        return subject;
    }

    private void changeTimes(int times, String subject) {
        for (int i = 0; i < times; i++) {
            int change = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record("thing.changed", "thing", subject, null, Map.of("change", change)));
        }
    }

    private List<AuditView> entriesOf(String subject) {
        return entries.page(filter(subject), Paging.of(0, 50)).items();
    }

    private static AuditFilter filter(String subject) {
        var filter = new AuditFilter();
        filter.subjectType = "thing";
        filter.subjectId = subject;
        return filter;
    }

    private void inTransactionThatIsUndone(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Tampers as the owner of the database can, looks at the chain, and undoes it. */
    private Long brokenAt(String tampering) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("alter table audit_entry disable trigger user");
                statement.execute(tampering);
                return AuditChain.verify(connection).brokenAt();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
