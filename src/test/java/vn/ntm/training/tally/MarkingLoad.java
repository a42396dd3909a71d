package vn.ntm.training.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Marks of a class, as fast as so many clients can, or so many a second. */
final class MarkingLoad {

    /** Used by one thread at a time. */
    interface Client extends AutoCloseable {
        void mark(int person) throws Exception;

        void markRoom(int room) throws Exception;
    }

    interface Clients {
        Client next() throws Exception;
    }

    interface Work {
        void on(Client client, int number) throws Exception;
    }

    private static final long LEAD = TimeUnit.SECONDS.toNanos(2);

    private MarkingLoad() {}

    /** Each client takes the next one as soon as it is done with one. */
    static void asFastAs(int clients, int count, Clients made, Work work) throws Exception {
        var next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(() -> {
                    try (Client client = made.next()) {
                        for (int one = next.getAndIncrement(); one < count; one = next.getAndIncrement()) {
                            work.on(client, one);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    /**
     * One after another at a steady pace, whether or not those before are done.
     *
     * @return how long each took, in milliseconds, from when it was due: a server that stands still is not forgiven, nor is the
     *     wait for a client that is free
     */
    static double[] steadily(int perSecond, int clients, int count, Clients made, Work work) throws Exception {
        double[] waited = new double[count];
        List<Future<?>> all = new ArrayList<>();
        BlockingQueue<Client> free = new LinkedBlockingQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                free.add(made.next());
            }
            // Begins when all of them wait for their time: to make so many threads takes a part of the first second.
            long start = System.nanoTime() + LEAD;
            long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (int i = 0; i < count; i++) {
                int one = i;
                long due = start + i * between;
                all.add(threads.submit(() -> {
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    Client client = free.take();
                    work.on(client, one);
                    free.add(client);
                    waited[one] = (System.nanoTime() - due) / 1e6;
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            for (Client client : free) {
                client.close();
            }
        }
        return waited;
    }
}
