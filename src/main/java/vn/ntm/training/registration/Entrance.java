package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import vn.ntm.training.shared.Turns;

/**
 * When a class opens, thousands come at once and can only be seated one after the other. A few at a time get a connection to the
 * database, the others wait here in the order in which they came: the rest of the product keeps working meanwhile.
 */
@ApplicationScoped
class Entrance {

    /** One is seated, the others do what does not need the class yet. */
    private static final int AT_ONCE = 8;

    private final Turns<UUID> turns = new Turns<>(AT_ONCE);

    /** @param registering begins its own transaction; what the sender may do has been asked before */
    <T> T through(UUID classId, Supplier<T> registering) {
        return turns.call(classId, registering);
    }
}
