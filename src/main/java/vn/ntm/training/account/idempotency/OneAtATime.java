package vn.ntm.training.account.idempotency;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work of one name is done one after the other within this process; work of different names at once. */
final class OneAtATime {

    private static final class Turn extends ReentrantLock {
        private int takers;
    }

    private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

    <T> T call(String name, Supplier<T> work) {
        Turn turn = turns.compute(name, (_, present) -> {
            Turn taken = present == null ? new Turn() : present;
            taken.takers++;
            return taken;
        });
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
            turns.computeIfPresent(name, (_, left) -> --left.takers == 0 ? null : left);
        }
    }

    /** Names that somebody works on or waits for. */
    int size() {
        return turns.size();
    }
}
