package vn.ntm.training.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Waits until what was committed before is on the disk. Who comes while it is being written waits for the next time, all of
 * them together: the disk is as quick with a hundred transactions as with one. Where it is quicker than they come it rests in
 * between, so that there is more than one to write for.
 */
@ApplicationScoped
class Disk {

    /** A note in the log of the database that says nothing, written at once with all that stands before it. */
    private static final String WRITE = "select pg_logical_emit_message(false, 'ntm', '', true)";

    private static final long LONGEST_SECONDS = 30;

    /** After each writing; who comes when nothing has been written for so long does not wait for it. */
    private static final Duration REST = Duration.ofMillis(5);

    @Inject
    DataSource dataSource;

    private CompletableFuture<Void> next;
    private boolean isWriting;

    /** @throws CompletionException when it could not be written; whether it will be, nobody knows */
    void awaitAllCommitted() {
        CompletableFuture<Void> written;
        synchronized (this) {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            written = next;
            if (!isWriting) {
                isWriting = true;
                Thread.ofVirtual().name("disk").start(this::writeWhileAsked);
            }
        }
        written.copy().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }

    private void writeWhileAsked() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (CompletableFuture<Void> asked = taken(); asked != null; asked = taken()) {
                write(write, asked);
                rest();
            }
        } catch (SQLException | RuntimeException failure) {
            fail(failure);
        }
    }

    private static void write(PreparedStatement write, CompletableFuture<Void> asked) throws SQLException {
        try {
            write.execute();
            asked.complete(null);
        } catch (SQLException failure) {
            asked.completeExceptionally(failure);
            throw failure;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopped) {
            // Those who wait are served first.
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Void> taken() {
        CompletableFuture<Void> asked = next;
        next = null;
        isWriting = asked != null;
        return asked;
    }

    private synchronized void fail(Exception failure) {
        isWriting = false;
        if (next != null) {
            next.completeExceptionally(failure);
            next = null;
        }
    }
}
