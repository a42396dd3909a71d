package vn.ntm.training.tally;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> all = new ArrayList<>();
    private volatile boolean looking = true;

    Viewers(int count, UUID classId, String token) {
        var figures = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/classes/" + classId + "/tally"))
                .header("Authorization", "Bearer " + token);
        for (int i = 0; i < count; i++) {
            long offset = i * SECOND / count;
            all.add(threads.submit(() -> {
                Thread.sleep(offset);
                look(figures.copy());
                return null;
            }));
        }
    }

    private void look(HttpRequest.Builder figures) throws Exception {
        long participations = 0;
        while (looking) {
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(figures.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                Matcher found = PARTICIPATIONS.matcher(answer.body());
                if (!found.find()) {
                    throw new IllegalStateException(answer.body());
                }
                participations = Long.parseLong(found.group(1));
                figures.setHeader(
                        "If-None-Match", answer.headers().firstValue("ETag").orElseThrow());
            } else if (answer.statusCode() != 304) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
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
        http.close();
    }
}
