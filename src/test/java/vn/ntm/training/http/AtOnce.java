package vn.ntm.training.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing with each of many, several at once: one request after the other leaves a machine half idle. */
final class AtOnce {

    /** Enough to keep the server busy. */
    private static final int THREADS = 8;

    /** What is done with each. */
    @FunctionalInterface
    interface Work<T, R> {
        R with(T one) throws Exception;
    }

    private AtOnce() {}

    /** What came of each, in the order of these. Fails with the first that failed. */
    static <T, R> List<R> each(Collection<T> things, Work<T, R> work) throws Exception {
        List<R> results = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            List<Future<R>> futures = things.stream()
                    .map(one -> executor.submit(() -> work.with(one)))
                    .toList();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
        }
        return results;
    }
}
