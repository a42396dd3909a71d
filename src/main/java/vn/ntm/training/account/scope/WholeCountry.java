package vn.ntm.training.account.scope;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/**
 * The way past row-level security for work that needs all rows, whoever asked for it: figures of the whole country, in which
 * nobody is told by name.
 */
public final class WholeCountry {

    private static final ScopedValue<Boolean> SEEN = ScopedValue.newInstance();

    private WholeCountry() {}

    /** Reads in a transaction of its own: the connection of a transaction that is under way has its role already. */
    public static <T> T figures(Supplier<T> reading) {
        return seen(() -> QuarkusTransaction.requiringNew().call(reading::get));
    }

    static <T> T seen(Supplier<T> work) {
        return ScopedValue.where(SEEN, true).call(work::get);
    }

    static boolean isSeen() {
        return SEEN.isBound();
    }
}
