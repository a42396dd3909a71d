package vn.ntm.training.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** People who all register for one class as soon as it opens, by so many clients at once. */
public final class RegistrationBurst {

    /** What one client does, for each person that it gets; made and closed by the client itself. */
    public interface Client extends AutoCloseable {
        void register(int person) throws Exception;
    }

    public interface Clients {
        Client next() throws Exception;
    }

    private RegistrationBurst() {}

    /** @return how long each person waited for an answer, in milliseconds */
    public static double[] of(int people, int clients, Clients made) throws Exception {
        var next = new AtomicInteger();
        double[] waited = new double[people];
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(() -> {
                    try (Client client = made.next()) {
                        for (int person = next.getAndIncrement(); person < people; person = next.getAndIncrement()) {
                            long start = System.nanoTime();
                            client.register(person);
                            waited[person] = (System.nanoTime() - start) / 1e6;
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return waited;
    }
}
