package vn.ntm.training.http;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;

/**
 * Requests to any endpoint as they would not do anything: with an empty body, and with a version that nothing has. What asks
 * questions before it answers gets the least that it wants.
 */
final class AccessRequests {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    HttpResponse<String> send(Endpoint endpoint, Things things, Proof proof) throws IOException, InterruptedException {
        return send(endpoint, things, proof, BodyHandlers.ofString());
    }

    Verdict verdict(Endpoint endpoint, Things things, Proof proof) throws IOException, InterruptedException {
        HttpResponse<Void> answer = send(endpoint, things, proof, BodyHandlers.discarding());
        boolean isWrongPassword =
                endpoint.name().equals("POST /sign-in") && Set.of(401, 429).contains(answer.statusCode());
        return isWrongPassword ? Verdict.ALLOWED : Verdict.of(answer);
    }

    static boolean destroys(Endpoint endpoint) {
        return endpoint.method().equals("DELETE") || endpoint.path().endsWith("/revocation");
    }

    /** Several at once; what destroys comes last, one after the other: what is gone cannot be asked for. */
    static <R> void inOrder(List<Endpoint> endpoints, AtOnce.Work<Endpoint, R> work) throws Exception {
        AtOnce.each(endpoints.stream().filter(endpoint -> !destroys(endpoint)).toList(), work);
        for (Endpoint endpoint : endpoints) {
            if (destroys(endpoint)) {
                work.with(endpoint);
            }
        }
    }

    private <T> HttpResponse<T> send(Endpoint endpoint, Things things, Proof proof, HttpResponse.BodyHandler<T> reading)
            throws IOException, InterruptedException {
        String address = things.address(endpoint.path()) + leastQuery(endpoint);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", endpoint.isApi() ? "*/*" : "text/html, */*;q=0.5");
        if (!endpoint.method().equals("GET")) {
            request.header("If-Match", "\"999999\"");
        }
        proof.sign(request);
        fill(request, endpoint);
        return http.send(request.build(), reading);
    }

    private static String leastQuery(Endpoint endpoint) {
        return switch (endpoint.name()) {
            case "GET /api/statistics", "GET /api/statistics.csv", "GET /api/statistics.xlsx" ->
                "?from=2026-01-01&to=2026-12-31&groupBy=province";
            case "GET /api/units/search" -> "?q=lao";
            case "GET /units/search" -> "?field=unit&unitQuery=lao";
            case "GET /api/trainees" -> "?q=nguoi";
            default -> "";
        };
    }

    private static boolean takesFile(String path) {
        return path.endsWith("-lists")
                || path.endsWith("/lists")
                || path.endsWith("/connection-logs")
                || path.endsWith("/registration/list")
                || path.endsWith("/signed-sheets")
                || path.endsWith("/materials")
                || path.startsWith("/api/materials/")
                || path.startsWith("/materials/") && path.endsWith("/edit");
    }

    private static void fill(HttpRequest.Builder request, Endpoint endpoint) {
        if (endpoint.method().equals("GET")) {
            request.GET();
        } else if (takesFile(endpoint.path())) {
            request.header("Content-Type", "multipart/form-data; boundary=x")
                    .method(endpoint.method(), BodyPublishers.ofString("--x--\r\n"));
        } else if (endpoint.isApi()) {
            request.header("Content-Type", "application/json").method(endpoint.method(), BodyPublishers.ofString("{}"));
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(endpoint.method(), BodyPublishers.ofString("version=999999"));
        }
    }
}
