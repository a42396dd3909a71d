package vn.ntm.training.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps the entries of a transaction until just before it commits. Writing them takes the lock on the end of the chain: as
 * the last lock of every transaction it is held for the commit only, and can be part of no deadlock. The commit does not wait
 * for the disk, since everybody else would wait for that too; the answer to the request does (ADR 167).
 */
@ApplicationScoped
class PendingEntries {

    private static final String INSERT = """
            insert into audit_entry (at, actor, role, scope, action, subject_type, subject_id, before, after, request_id)
            select ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?
            from (select set_config('synchronous_commit', 'off', true)) this_transaction""";

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    EntityManager entities;

    @Inject
    DataSource dataSource;

    @Inject
    Committed committed;

    void add(PendingEntry entry) {
        @SuppressWarnings("unchecked")
        var entries = (List<PendingEntry>) transaction.getResource(PendingEntries.class);
        if (entries == null) {
            entries = new ArrayList<>();
            transaction.putResource(PendingEntries.class, entries);
            // Opens Hibernate's session, so that it is flushed before the entries are written: its row locks are taken
            // first.
            entities.isJoinedToTransaction();
            transaction.registerInterposedSynchronization(new WriteBeforeCommit(entries));
        }
        entries.add(entry);
    }

    private void write(List<PendingEntry> entries) {
        if (Arc.container().requestContext().isActive()) {
            committed.add();
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (PendingEntry entry : entries) {
                fill(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit entries of a change could not be written", e);
        }
    }

    private static void fill(PreparedStatement insert, PendingEntry entry) throws SQLException {
        insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
        insert.setString(2, entry.actor());
        insert.setString(3, entry.role());
        insert.setString(4, entry.scope());
        insert.setString(5, entry.action());
        insert.setString(6, entry.subjectType());
        insert.setString(7, entry.subjectId());
        insert.setString(8, entry.before());
        insert.setString(9, entry.after());
        insert.setString(10, entry.requestId());
    }

    private final class WriteBeforeCommit implements Synchronization {
        private final List<PendingEntry> entries;

        WriteBeforeCommit(List<PendingEntry> entries) {
            this.entries = entries;
        }

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                write(entries);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // nothing is left to do
        }
    }
}
