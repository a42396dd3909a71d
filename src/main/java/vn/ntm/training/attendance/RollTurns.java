package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ntm.training.shared.Turns;

/**
 * Rolls of a session come by hundreds in the same minutes, and all that change something follow one another at the end of the
 * audit chain. A few at a time get a connection to the database, the others wait here in the order in which they came: more at
 * once would only be in each other's way.
 */
@ApplicationScoped
public class RollTurns {

    /** One records, another commits, the others do what nobody waits for. */
    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private final Turns<UUID> turns = new Turns<>(AT_ONCE);

    /** @param recording begins its own transaction; what the sender may do has been asked before */
    public <T> T take(UUID sessionId, Supplier<T> recording) {
        return turns.call(sessionId, recording);
    }
}
