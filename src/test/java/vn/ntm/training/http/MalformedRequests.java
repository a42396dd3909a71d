package vn.ntm.training.http;

import static vn.ntm.training.http.RawRequest.Expected.NOT_HTTP;
import static vn.ntm.training.http.RawRequest.Expected.REFUSED;
import static vn.ntm.training.http.RawRequest.Expected.SURVIVED;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Requests of which each is wrong in one way, for every endpoint. */
final class MalformedRequests {

    private final List<Endpoint> endpoints;
    private final Function<Endpoint, String> address;
    private final String token;

    /**
     * @param address of something that there is, so that a request is not refused before what is wrong with it is seen
     * @param token of an administrator
     */
    MalformedRequests(List<Endpoint> endpoints, Function<Endpoint, String> address, String token) {
        this.endpoints = endpoints;
        this.address = address;
        this.token = token;
    }

    /** In which each endpoint is as likely as any other; most are sent by somebody whom nothing else would stop. */
    Arbitrary<RawRequest> any() {
        List<Tuple.Tuple2<Integer, Arbitrary<RawRequest>>> shares = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            shares.add(Tuple.of(5, wrong(endpoint, base(endpoint).with("Authorization: Bearer " + token))));
            shares.add(Tuple.of(1, wrong(endpoint, base(endpoint))));
        }
        return Arbitraries.frequencyOf(shares);
    }

    private RawRequest base(Endpoint endpoint) {
        var bare = new RawRequest("", REFUSED, endpoint, endpoint.method(), address.apply(endpoint), List.of(), null)
                .with("Host: localhost")
                .with("Accept: " + (endpoint.isApi() ? "application/json" : "text/html"));
        return endpoint.method().equals("GET") ? bare : bare.holding(null, new byte[0]);
    }

    private Arbitrary<RawRequest> wrong(Endpoint endpoint, RawRequest right) {
        List<Arbitrary<RawRequest>> ways = new ArrayList<>();
        ways.add(methods(right));
        ways.add(credentials(right));
        ways.add(headers(right));
        ways.add(new Bytes(right).requests());
        if (endpoint.hasIds()) {
            ways.add(ids(endpoint, right));
        }
        if (endpoint.json() != null) {
            // The richest source of surprises has three shares.
            Arbitrary<RawRequest> bodies = new MalformedJson(endpoint.json(), right).requests();
            ways.addAll(List.of(bodies, bodies, bodies));
        }
        if (!endpoint.forms().isEmpty()) {
            ways.add(new MalformedForms(endpoint.forms(), right).requests());
        }
        ways.add(queries(endpoint, right));
        return Arbitraries.oneOf(ways);
    }

    private Arbitrary<RawRequest> methods(RawRequest right) {
        return Arbitraries.of("BREW", "get", "PROPFIND", "G", "GETGETGETGETGETGETGET", "MKCOL", "PURGE")
                .map(method -> right.sentBy(method).of("method", REFUSED));
    }

    private Arbitrary<RawRequest> credentials(RawRequest right) {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "",
                                "Bearer",
                                "Basic YWRtaW46YWRtaW4=",
                                "Bearer  ",
                                "Digest username=\"a\"",
                                "Bearer a,b"),
                        Arbitraries.of("ntm_" + "A".repeat(43), "null", "undefined", "eyJhbGciOiJub25lIn0.e30.")
                                .map("Bearer "::concat),
                        Strange.headerText().map("Bearer "::concat))
                .map(forged -> right.without("Authorization")
                        .with("Authorization: " + forged)
                        .of("credentials", forged.isBlank() ? SURVIVED : REFUSED));
    }

    private Arbitrary<RawRequest> headers(RawRequest right) {
        Arbitrary<String> names = Arbitraries.of(
                "Accept",
                "Accept-Language",
                "Accept-Charset",
                "Accept-Encoding",
                "Cookie",
                "If-None-Match",
                "If-Modified-Since",
                "Range",
                "X-Request-Id",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "Forwarded",
                "X-HTTP-Method-Override",
                "Origin",
                "Sec-Fetch-Site",
                "Referer",
                "User-Agent",
                "Upgrade",
                "Idempotency-Key");
        return Combinators.combine(names, Strange.headerText())
                .as((name, value) ->
                        right.without(name).with(name + ": " + value).of("header " + name, SURVIVED));
    }

    private static Arbitrary<RawRequest> ids(Endpoint endpoint, RawRequest right) {
        String prefix = endpoint.path().substring(0, endpoint.path().indexOf('{'));
        String suffix =
                endpoint.path().substring(endpoint.path().indexOf('}') + 1).replaceAll("\\{\\w+}", "1");
        // Any token has its page, which says nothing; what is done with it is refused.
        boolean isPage = !endpoint.isApi() && endpoint.method().equals("GET");
        return Strange.ids().map(id -> right.to(prefix + id + suffix)
                .of("id", isPage ? SURVIVED : REFUSED)
                .orUndecodable());
    }

    private static Arbitrary<RawRequest> queries(Endpoint endpoint, RawRequest right) {
        List<String> names = new ArrayList<>(endpoint.queries().keySet());
        names.addAll(List.of("unknown", "q", "%00", "a[]", "__proto__"));
        Arbitrary<String> pairs = Combinators.combine(Arbitraries.of(names), Strange.text())
                .as((name, text) -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        Arbitrary<String> broken = Arbitraries.of(
                "%", "page=%zz", "page=%ff%fe", "&&&=&=", "?", "page=1&page=2", "=", "size=%00", "q=%c0%ae");
        Arbitrary<RawRequest> strange = Arbitraries.oneOf(pairs, broken)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(query -> right.to(right.target() + "?" + String.join("&", query))
                        .of("query", SURVIVED)
                        .orUndecodable());
        if (!endpoint.queries().containsKey("page") || !endpoint.method().equals("GET")) {
            return strange;
        }
        Arbitrary<String> numbers =
                Arbitraries.of("-1", "1e3", "x", "99999999999999999999", "1.5", "0x10", "%D9%A1", "1%00", "null");
        Arbitrary<RawRequest> wrong = Combinators.combine(Arbitraries.of("page", "size"), numbers)
                .as((name, value) ->
                        right.to(right.target() + "?" + name + "=" + value).of("query number", REFUSED));
        return Arbitraries.oneOf(strange, wrong);
    }

    /** What no client library would send. */
    private record Bytes(RawRequest right) {

        Arbitrary<RawRequest> requests() {
            return Arbitraries.oneOf(requestLines(), fields(), framing());
        }

        private Arbitrary<RawRequest> requestLines() {
            return Arbitraries.oneOf(
                            Arbitraries.of(
                                    "",
                                    "x y",
                                    "/\0",
                                    "/\u007f",
                                    "*",
                                    "/%",
                                    "/%zz",
                                    "/\u00ff",
                                    "//",
                                    "/../../etc/passwd"),
                            Arbitraries.of(5_000, 70_000).map(length -> "/" + "a".repeat(length)),
                            Arbitraries.of("http://evil.example/", "evil.example:443", "javascript:alert(1)"))
                    .map(target -> right.to(target).of("request line", NOT_HTTP));
        }

        private Arbitrary<RawRequest> fields() {
            return Arbitraries.of(
                            "no colon",
                            ": no name",
                            "X-A\0: b",
                            "X A: b",
                            "X-A: a\0b",
                            "X-A: a\rb",
                            " folded: yes",
                            "X-Ä: b",
                            "Host: a\r\nHost: b",
                            "X-Long: " + "a".repeat(70_000),
                            "X-Many: a\r\n".repeat(2_000).strip())
                    .map(line -> right.with(line).of("header line", NOT_HTTP));
        }

        private Arbitrary<RawRequest> framing() {
            return Arbitraries.of(
                            "Content-Length: -1",
                            "Content-Length: x",
                            "Content-Length: 0\r\nContent-Length: 5",
                            "Content-Length: 99999999999999999999",
                            "Content-Length: +3",
                            "Transfer-Encoding: chunked\r\nContent-Length: 3",
                            "Transfer-Encoding: x",
                            "Expect: a-miracle")
                    .map(line -> right.with(line)
                            .holding("application/json", "zz\r\n{}\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                            .of("framing", NOT_HTTP));
        }
    }
}
