package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstPageWeightTest {

    private static final int MOST = 100_000;
    private static final Pattern LOADED = Pattern.compile("<(?:link|script|img)[^>]*\\s(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IN_CSS = Pattern.compile("(?:url\\(|@import\\s*)[\"']?([^\"')\\s]+)");

    @TestHTTPResource("/")
    URI site;

    @Test
    void the_first_page_with_all_that_it_loads_is_below_100_kb_and_never_leaves_the_site() throws Exception {
        HttpResponse<byte[]> page = get("/?year=2024");
        long bytes = page.body().length;
        Set<String> files = LOADED.matcher(text(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(file)
                .matches("/[^/].*"));
        for (String file : files) {
            HttpResponse<byte[]> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            bytes += answer.body().length;
            if (file.contains(".css")) {
                assertThat(IN_CSS.matcher(text(answer)).results().map(found -> found.group(1)))
                        .as(file)
                        .allSatisfy(address -> assertThat(address).matches("data:.*|#.*|/[^/].*"));
            }
        }
        System.out.println("First page, compressed, with all that it loads: " + bytes + " bytes");
        assertThat(bytes).isLessThan(MOST);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(site.resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean compressed =
                answer.headers().firstValue("content-encoding").orElse("").equals("gzip");
        try (var body = new ByteArrayInputStream(answer.body())) {
            byte[] plain = compressed ? new GZIPInputStream(body).readAllBytes() : body.readAllBytes();
            return new String(plain, StandardCharsets.UTF_8);
        }
    }
}
