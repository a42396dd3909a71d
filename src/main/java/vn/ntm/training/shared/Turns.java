package vn.ntm.training.shared;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Work about one thing is done by so many at once within this process, the others follow in the order in which they came; work
 * about different things does not wait. Who waits here need hold no connection to the database.
 *
 * @param <K> what the work is about
 */
public final class Turns<K> {

    private static final class Turn extends Semaphore {
        private int takers;

        Turn(int atOnce) {
            super(atOnce, true);
        }
    }

    private final ConcurrentMap<K, Turn> turns = new ConcurrentHashMap<>();
    private final int atOnce;

    public Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    public <T> T call(K about, Supplier<T> work) {
        Turn turn = turns.compute(about, (_, present) -> {
            Turn taken = present == null ? new Turn(atOnce) : present;
            taken.takers++;
            return taken;
        });
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
            turns.computeIfPresent(about, (_, left) -> --left.takers == 0 ? null : left);
        }
    }

    /** Things that somebody works on or waits for. */
    public int size() {
        return turns.size();
    }
}
