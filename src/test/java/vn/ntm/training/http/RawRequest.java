package vn.ntm.training.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request as its bytes.
 *
 * @param kind what is wrong with it, in words
 * @param target path and query, as they are sent
 * @param headers lines, as they are sent
 */
record RawRequest(
        String kind,
        Expected expected,
        Endpoint endpoint,
        String method,
        String target,
        List<String> headers,
        byte[] body) {

    enum Expected {
        /** 4xx, told as a problem. */
        REFUSED,
        /** Nothing that HTTP allows: any answer to it without a body, or none, but not one of ours. */
        NOT_HTTP,
        /** Strange, but not wrong in itself: anything but a failure. */
        SURVIVED
    }

    RawRequest of(String otherKind, Expected otherExpected) {
        return new RawRequest(otherKind, otherExpected, endpoint, method, target, headers, body);
    }

    /** An address with a broken escape or a brace is not HTTP any more, and nothing of ours ever sees it. */
    RawRequest orUndecodable() {
        return target.matches(".*(%(?![0-9A-Fa-f]{2})|[{}]).*")
                ? of(kind + " that cannot be decoded", Expected.NOT_HTTP)
                : this;
    }

    RawRequest sentBy(String otherMethod) {
        return new RawRequest(kind, expected, endpoint, otherMethod, target, headers, body);
    }

    RawRequest to(String otherTarget) {
        return new RawRequest(kind, expected, endpoint, method, otherTarget, headers, body);
    }

    RawRequest with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new RawRequest(kind, expected, endpoint, method, target, more, body);
    }

    RawRequest without(String name) {
        List<String> fewer = headers.stream()
                .filter(header -> !header.startsWith(name + ":"))
                .toList();
        return new RawRequest(kind, expected, endpoint, method, target, fewer, body);
    }

    RawRequest holding(String contentType, byte[] otherBody) {
        RawRequest other = new RawRequest(kind, expected, endpoint, method, target, headers, otherBody);
        return contentType == null ? other : other.with("Content-Type: " + contentType);
    }

    RawRequest holdingJson(String text) {
        return holding("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        String length = body == null
                        || headers.stream().anyMatch(line -> line.matches("(?i)(content-length|transfer-encoding):.*"))
                ? ""
                : "Content-Length: " + body.length + "\r\n";
        String head = method + " " + target + " HTTP/1.1\r\n"
                + headers.stream().map(line -> line + "\r\n").collect(Collectors.joining()) + length + "\r\n";
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    /** So much of it that somebody can see what was wrong. */
    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8).replaceAll("Bearer \\S+", "Bearer …");
        return kind + ": "
                + text.substring(0, Math.min(text.length(), 400))
                        .replace("\r\n", "⏎")
                        .replace("\0", "␀");
    }
}
