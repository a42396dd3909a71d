package vn.ntm.training.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that somebody might send who wants to see what happens. */
final class Strange {

    private static final String[] TEXTS = {
        "",
        " ",
        "\0",
        "a\0b",
        "\r\nX-Forged: 1",
        "' or '1'='1",
        "\"; drop table trainee; --",
        "${jndi:ldap://127.0.0.1/a}",
        "{{7*7}}",
        "{inject:foo}",
        "<script>alert(1)</script>",
        "../../../../etc/passwd",
        "%00",
        "%%%",
        "\\",
        "\ud800",
        "\udfff\ud800",
        "\ufeff",
        "\u202eabc",
        "\u0007\u001b[31m",
        "𝕳𝖊𝖑𝖑𝖔 \uD83D\uDCA9",
        "Z̸̢̛͉͇̭̓a̷l̵g̶o̷",
        "null",
        "undefined",
        "NaN",
        "-1",
        "1e309",
        "9999999999999999999999999999999999",
        "2024-02-30",
        "0000-00-00",
        "+292278994-08-17T07:12:55.807Z",
        "-999999999-01-01",
        "99999-12-31",
        "2026-01-01T00:00:00+99:99",
        "00000000-0000-0000-0000-000000000000",
        "*",
        ",,,,",
        "_",
        "%",
        "a".repeat(3_000)
    };

    private Strange() {}

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(TEXTS),
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars('%', '\'', '"', '\\', '\0', '_', ';', '-')
                        .ofMaxLength(12));
    }

    /** In one segment of a path, encoded: no id of anything. */
    static Arbitrary<String> ids() {
        Arbitrary<String> encoded = text().filter(text -> !text.isBlank() && !text.matches("[./\\\\]*|\\d+"))
                .map(text -> URLEncoder.encode(text.replace("+", "p"), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
        return Arbitraries.oneOf(
                encoded,
                Arbitraries.of(
                        "%ff",
                        "%c0%ae%c0%ae",
                        "%2e%2e%2f",
                        "..%2f..",
                        "%u0000",
                        "0",
                        "-0",
                        "1.0",
                        "9223372036854775808",
                        "00000000-0000-0000-0000-000000000000",
                        "0-0-0-0-0",
                        "{id}",
                        "a;b=c",
                        "%",
                        "%z"));
    }

    /** What a header may hold, each byte one character. */
    static Arbitrary<String> headerText() {
        return Arbitraries.oneOf(
                Arbitraries.of(TEXTS).map(text -> text.replaceAll("[\\x00-\\x1f\\x7f]", "?")),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60),
                Arbitraries.strings().withCharRange('\u00a1', '\u00ff').ofMaxLength(60),
                Arbitraries.of(
                        "*/*;q=9",
                        "text/html;q=x",
                        "////",
                        "a/b/c",
                        ";",
                        ",",
                        "=",
                        "\"",
                        "application/xml",
                        "bytes=0-,-1,9-0",
                        "W/\"",
                        "Thu, 99 Foo 2024",
                        "en-US-x-y-z-" + "a".repeat(300),
                        "__Host-ntm-session=",
                        "__Host-ntm-session=" + "A".repeat(43),
                        "ntm-language=\"; a=b",
                        "websocket"));
    }
}
