package vn.ntm.training.http;

import static vn.ntm.training.http.RawRequest.Expected.SURVIVED;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Forms as no page of ours sends them. A page answers some of them with the form again, which is no problem. */
record MalformedForms(List<String> fields, RawRequest right) {

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";

    Arbitrary<RawRequest> requests() {
        return Arbitraries.oneOf(urlEncoded(), multipart(), otherTypes());
    }

    private Arbitrary<RawRequest> urlEncoded() {
        Arbitrary<String> pair = Combinators.combine(Arbitraries.of(fields), Strange.text())
                .as((field, text) -> field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        Arbitrary<String> broken =
                Arbitraries.of("%", "%zz=%zz", "=", "&&&&", "a", "%00=%00", "a=%ff", "role=ADMIN", "a=b".repeat(9_000));
        return Arbitraries.oneOf(pair, broken)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pairs -> form(URL_ENCODED, String.join("&", pairs)));
    }

    private Arbitrary<RawRequest> multipart() {
        Arbitrary<String> heads = Arbitraries.of(
                "Content-Disposition: form-data; name=\"FIELD\"",
                "Content-Disposition: form-data; name=\"FIELD\"; filename=\"../../a.xlsx\"",
                "Content-Disposition: form-data; name=\"FIELD\"; filename=\"\"",
                "Content-Disposition: form-data; name=FIELD; filename=a\0b.csv",
                "Content-Disposition: form-data; name=\"FIELD\"; filename*=UTF-8''%ff%00.xlsx",
                "Content-Disposition: attachment",
                "Content-Disposition: ",
                "Content-Type: multipart/mixed; boundary=x",
                "Content-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=\"FIELD\"",
                "no colon",
                "");
        Arbitrary<String> ends = Arbitraries.of("\r\n--x--\r\n", "\r\n--x\r\n", "\r\n--y--", "", "--x----x--\r\n");
        Arbitrary<String> types = Arbitraries.of(
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"x",
                "multipart/mixed; boundary=x");
        return Combinators.combine(types, Arbitraries.of(fields), heads, Strange.text(), ends)
                .as((type, field, head, text, end) ->
                        form(type, "--x\r\n" + head.replace("FIELD", field) + "\r\n\r\n" + text + end));
    }

    private Arbitrary<RawRequest> otherTypes() {
        return Arbitraries.of("application/json", "text/plain", "application/xml", "x", "a/b; c=")
                .map(type -> form(type, "{}"));
    }

    private RawRequest form(String type, String text) {
        return right.holding(type, text.getBytes(StandardCharsets.UTF_8)).of("form as " + type, SURVIVED);
    }
}
