package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.ntm.training.http.RawRequest.Expected;
import vn.ntm.training.support.GivenUsers;

/** Whatever somebody sends, nothing fails: it is refused, and the refusal tells what is wrong and nothing of our insides. */
@QuarkusTest
class MalformedRequestsTest {

    /** Besides those that are only strange. */
    private static final int MALFORMED = 10_000;

    private static final int AT_ONCE = 4;
    private static final int SHOWN = 25;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What only somebody who reads our sources, or our database, should see. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [\\w.$/]+\\([\\w.: ]*\\)|\\b(java|javax|jakarta|io|org|com|vn)\\.[a-z]\\w*\\.[\\w.$]*[A-Z]\\w+"
                    + "|Exception\\b|SQLSTATE|\\bERROR: |\\bJBWEB|\\bRESTEASY\\d|pg_catalog");

    @Inject
    GivenUsers users;

    @Inject
    Addresses addresses;

    /** A request, and what is wrong with the answer to it. */
    private record Failure(String what, RawRequest request, RawAnswer answer) {}

    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

    @Test
    void ten_thousand_malformed_requests_are_refused_and_nothing_fails() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        List<RawRequest> requests = generate(seed);

        try (var senders = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int first = i;
                work.add(() -> send(requests, first));
            }
            for (Future<Void> sent : senders.invokeAll(work)) {
                sent.get();
            }
        }

        if (!failures.isEmpty()) {
            fail(report(seed));
        }
    }

    private List<RawRequest> generate(long seed) {
        var malformed = new MalformedRequests(
                Endpoints.all(), addresses::of, users.admin().token());
        List<RawRequest> requests = new ArrayList<>();
        JqwikSession.run(String.valueOf(seed), () -> {
            Iterator<RawRequest> generated =
                    malformed.any().withoutEdgeCases().sampleStream().iterator();
            for (int wrong = 0;
                    wrong < MALFORMED;
                    wrong += requests.getLast().expected() == Expected.SURVIVED ? 0 : 1) {
                requests.add(generated.next());
            }
        });
        return requests;
    }

    private Void send(List<RawRequest> requests, int first) throws IOException {
        RawHttp connection = new RawHttp();
        for (int i = first; i < requests.size(); i += AT_ONCE) {
            RawRequest request = requests.get(i);
            Optional<RawAnswer> answer = exchange(connection, request);
            check(request, answer);
            // What follows bytes that are not HTTP would be read as their end.
            if (answer.isEmpty()
                    || isOfHttpItself(request, answer.get())
                    || answer.get().endsConnection()) {
                connection.close();
                connection = new RawHttp();
            }
        }
        connection.close();
        return null;
    }

    private Optional<RawAnswer> exchange(RawHttp connection, RawRequest request) throws IOException {
        try {
            return connection.exchange(request.bytes());
        } catch (SocketTimeoutException e) {
            return Optional.of(new RawAnswer(599, Map.of("connection", "close"), "no answer in time"));
        }
    }

    private void check(RawRequest request, Optional<RawAnswer> given) {
        if (given.isEmpty()) {
            complain(request.expected() == Expected.NOT_HTTP, "no answer", request, null);
            return;
        }
        RawAnswer answer = given.get();
        boolean ours = !(isOfHttpItself(request, answer) && answer.body().isEmpty());
        complain(answer.status() < 500 || !ours && answer.status() == 501, "failed", request, answer);
        complain(request.expected() != Expected.REFUSED || isRefusal(request, answer), "not refused", request, answer);
        complain(!INSIDES.matcher(answer.body()).find(), "tells of our insides", request, answer);
        boolean readable = answer.header("content-encoding").isEmpty();
        if (ours && readable && answer.status() >= 400) {
            complain(isProblem(request, answer), "no problem", request, answer);
        }
    }

    /** Answered before anything of ours hears of it, and in as many words. */
    private static boolean isOfHttpItself(RawRequest request, RawAnswer answer) {
        return request.expected() == Expected.NOT_HTTP || answer.status() == 414 || answer.status() == 431;
    }

    /** A visitor of a page is led to signing in instead. */
    private static boolean isRefusal(RawRequest request, RawAnswer answer) {
        return answer.status() >= 400
                || !request.endpoint().isApi()
                        && answer.status() == 303
                        && answer.header("location").contains("/sign-in?to=");
    }

    private static boolean isProblem(RawRequest request, RawAnswer answer) {
        if (!request.endpoint().isApi() && answer.header("content-type").startsWith("text/html")) {
            return answer.body().contains("<h1");
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return answer.header("content-type").startsWith("application/problem+json")
                    && problem.path("status").asInt() == answer.status()
                    && Stream.of("type", "title", "detail", "code")
                            .allMatch(field -> problem.path(field).isTextual())
                    && problem.path("violations").valueStream().allMatch(MalformedRequestsTest::isViolation);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isViolation(JsonNode violation) {
        return violation.path("field").isTextual() && violation.path("message").isTextual();
    }

    private void complain(boolean right, String what, RawRequest request, RawAnswer answer) {
        if (!right) {
            failures.add(new Failure(what, request, answer));
        }
    }

    /** One of each sort of failure, which is what somebody can mend. */
    private String report(long seed) {
        Map<String, Failure> sorts = new TreeMap<>();
        failures.forEach(failure -> sorts.putIfAbsent(
                failure.what() + " " + failure.request().endpoint() + " "
                        + failure.request().kind(),
                failure));
        return "seed " + seed + ", " + failures.size() + " failures of " + sorts.size() + " sorts:\n"
                + sorts.values().stream()
                        .limit(SHOWN)
                        .map(failure ->
                                failure.what() + " | " + failure.request() + "\n    -> " + shortened(failure.answer()))
                        .collect(Collectors.joining("\n"));
    }

    private static String shortened(RawAnswer answer) {
        if (answer == null) {
            return "nothing";
        }
        String told = answer.status() + " " + answer.header("content-type") + " " + answer.body();
        return told.substring(0, Math.min(told.length(), 500));
    }
}
