package vn.ntm.training.tally;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.support.KeptConnection;
import vn.ntm.training.support.KeptConnection.Answer;

/** People who look at the live figures of a class, each asking once a second as the page does. */
final class Viewers implements AutoCloseable {

    private static final Pattern PARTICIPATIONS = Pattern.compile("\"participations\":(\\d+)");
    private static final long SECOND = 1_000;

    /**
     * One answer.
     *
     * @param at when it was there, {@link System#nanoTime()}
     * @param milliseconds how long it took
     * @param participations what the viewer sees from now on
     */
    record Seen(long at, double milliseconds, long participations) {}

    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> all = new ArrayList<>();
    private volatile boolean looking = true;

    Viewers(int count, UUID classId, String token) throws IOException {
        for (int i = 0; i < count; i++) {
            var connection = new KeptConnection(token);
            long offset = i * SECOND / count;
            all.add(threads.submit(() -> {
                try (connection) {
                    Thread.sleep(offset);
                    look(connection, "/api/classes/" + classId + "/tally");
                }
                return null;
            }));
        }
    }

    private void look(KeptConnection connection, String figures) throws Exception {
        long participations = 0;
        String tag = null;
        while (looking) {
            long start = System.nanoTime();
            Answer answer = connection.get(figures, tag);
            if (answer.status() == 200) {
                Matcher found = PARTICIPATIONS.matcher(answer.body());
                if (!found.find()) {
                    throw new IllegalStateException(answer.body());
                }
                participations = Long.parseLong(found.group(1));
                tag = answer.tag();
            } else if (answer.status() != 304) {
                throw new IllegalStateException(answer.status() + " " + answer.body());
            }
            long end = System.nanoTime();
            seen.add(new Seen(end, (end - start) / 1e6, participations));
            Thread.sleep(Math.max(0, SECOND - (end - start) / 1_000_000));
        }
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** @throws IllegalStateException when one of them was not answered */
    @Override
    public void close() throws Exception {
        looking = false;
        for (Future<?> one : all) {
            one.get();
        }
        threads.close();
    }
}
