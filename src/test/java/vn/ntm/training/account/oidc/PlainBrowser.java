package vn.ntm.training.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes: follows redirects and keeps cookies, per server and path. Like a browser on
 * localhost it sends also those that are marked as secure.
 */
final class PlainBrowser implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, HttpCookie>> cookies = new LinkedHashMap<>();

    /** Where the last answer came from. */
    private URI here;

    HttpResponse<String> open(String address) throws Exception {
        return follow(URI.create(address), HttpRequest.newBuilder().GET());
    }

    /** Fills in the form that the page of the last answer holds. */
    HttpResponse<String> submit(String page, Map<String, String> fields) throws Exception {
        String action = page.replaceFirst("(?s).*?<form[^>]*action=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(
                here.resolve(action),
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    URI here() {
        return here;
    }

    /** Names of the cookies that would be sent to an address. */
    String cookiesFor(String address) {
        return cookieHeader(URI.create(address));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpResponse<String> follow(URI address, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(address, request);
        for (int steps = 0; answer.headers().firstValue("Location").isPresent(); steps++) {
            assertThat(steps).as("redirects, at last to %s", here).isLessThan(10);
            URI next = here.resolve(answer.headers().firstValue("Location").get());
            answer = send(next, HttpRequest.newBuilder().GET());
        }
        return answer;
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) throws Exception {
        here = address;
        request.uri(address).header("Accept", "text/html,*/*");
        String sent = cookieHeader(address);
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        // HttpCookie takes versions for quotes around the value.
        HttpCookie cookie =
                HttpCookie.parse(header.replaceFirst(";Version=1", "")).getFirst();
        Map<String, HttpCookie> ofServer =
                cookies.computeIfAbsent(here.getAuthority(), server -> new LinkedHashMap<>());
        if (cookie.hasExpired()) {
            ofServer.remove(cookie.getName());
        } else {
            ofServer.put(cookie.getName(), cookie);
        }
    }

    private String cookieHeader(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).values().stream()
                .filter(cookie -> cookie.getPath() == null || address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
