package vn.ntm.training.http;

import static vn.ntm.training.http.RawRequest.Expected.REFUSED;
import static vn.ntm.training.http.RawRequest.Expected.SURVIVED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Bodies that are no JSON, or not the JSON that an endpoint takes.
 *
 * @param schema of the JSON that it takes
 */
record MalformedJson(JsonNode schema, RawRequest right) {

    private static final String UNKNOWN = "{\"quyền\":[\"ADMIN\"]}";

    Arbitrary<RawRequest> requests() {
        List<Arbitrary<RawRequest>> ways = new ArrayList<>(
                List.of(broken(), nothing(), nothingLikeIt(), bytes(), contentTypes(), deep(), unknownFields()));
        if (!schema.path("properties").isEmpty()) {
            ways.addAll(List.of(wrongTypes(), wrongTypes(), strangeTexts()));
        }
        return Arbitraries.oneOf(ways);
    }

    private Arbitrary<RawRequest> broken() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "{",
                                "}",
                                "[",
                                "{\"a\"",
                                "{\"a\":",
                                "{\"a\":1",
                                "{\"a\":}",
                                "{a:1}",
                                "{'a':1}",
                                "{,}",
                                "{}{}",
                                "{} x",
                                "\0",
                                "/* */{}",
                                "{\"a\":NaN}",
                                "{\"a\":01}",
                                "{\"a\":+1}",
                                "{\"a\":\"\\x\"}",
                                "{\"a\":\"\n\"}",
                                "{\"a\":\"\\ud8\"}",
                                "nul",
                                "tru",
                                "--1",
                                "<xml/>",
                                "a=b&c=d"),
                        Arbitraries.strings()
                                .withChars('{', '}', '[', ']', ':', ',', '"', '0', 'e', '\\')
                                .ofMinLength(1)
                                .ofMaxLength(30)
                                .map(text -> text + "{"))
                .map(text -> right.holdingJson(text).of("no JSON", REFUSED));
    }

    /** Which is no mistake where what the body says need not be said. */
    private Arbitrary<RawRequest> nothing() {
        return Arbitraries.of("", " ", "null")
                .map(text -> right.holdingJson(text).of("nothing", SURVIVED));
    }

    private Arbitrary<RawRequest> nothingLikeIt() {
        return Arbitraries.of("true", "0", "\"\"", "\"text\"", "[]", "[{}]", "[[]]", "1e999999", "-0.0", "\"\\u0000\"")
                .map(text -> right.holdingJson(text).of("another value", REFUSED));
    }

    private Arbitrary<RawRequest> bytes() {
        Arbitrary<byte[]> random = Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(bytes -> {
                    bytes[0] = (byte) 0xff;
                    return bytes;
                });
        Arbitrary<byte[]> badUtf8 = Arbitraries.of("c0af", "eda080", "f8888080", "ff", "e28228", "80")
                .map(hex -> ("{\"a\":\"" + hex + "\"}").getBytes(StandardCharsets.US_ASCII))
                .map(MalformedJson::unhex);
        Arbitrary<byte[]> charsets = Arbitraries.of("UTF-16LE", "UTF-16BE", "UTF-32", "UTF-7x")
                .map(name ->
                        UNKNOWN.getBytes(Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_16));
        return Arbitraries.oneOf(random, badUtf8, charsets)
                .map(body -> right.holding("application/json", body).of("bytes", REFUSED));
    }

    private static byte[] unhex(byte[] text) {
        String all = new String(text, StandardCharsets.US_ASCII);
        String hex = all.substring(6, all.length() - 2);
        byte[] bad = HexFormat.of().parseHex(hex);
        return (all.substring(0, 6) + new String(bad, StandardCharsets.ISO_8859_1) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Arbitrary<RawRequest> contentTypes() {
        return Arbitraries.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data; boundary=",
                        "application/json; charset=nothing",
                        "application/json/json",
                        "json",
                        "*/*",
                        ";",
                        "application/octet-stream")
                .map(type -> right.holding(type, UNKNOWN.getBytes(StandardCharsets.UTF_8))
                        .of("content type", REFUSED));
    }

    private Arbitrary<RawRequest> deep() {
        return Combinators.combine(Arbitraries.of(500, 1_001, 20_000), Arbitraries.of("[", "{\"a\":", "[{\"a\":"))
                .as((depth, open) -> right.holdingJson(open.repeat(depth)).of("nesting", REFUSED));
    }

    private Arbitrary<RawRequest> unknownFields() {
        return Arbitraries.of(
                        "role", "roles", "id", "__proto__", "scope", "permissions", "a".repeat(60_000), "\\u0000", "")
                .filter(name -> !schema.path("properties").has(name))
                .map(name -> right.holdingJson("{\"" + name + "\":\"ADMIN\"}").of("unknown field", REFUSED));
    }

    private Arbitrary<RawRequest> wrongTypes() {
        return Arbitraries.oneOf(properties().stream()
                .map(property -> values(property.getValue())
                        .map(value -> holding(property.getKey(), value).of("type of " + property.getKey(), REFUSED)))
                .toList());
    }

    private Arbitrary<RawRequest> strangeTexts() {
        Arbitrary<String> names =
                Arbitraries.of(properties().stream().map(Map.Entry::getKey).toList());
        return Combinators.combine(names, Strange.text())
                .as((name, text) -> holding(name, new TextNode(text).toString()).of("text of " + name, SURVIVED));
    }

    private RawRequest holding(String property, String value) {
        return right.holdingJson("{\"" + property + "\":" + value + "}");
    }

    private Set<Map.Entry<String, JsonNode>> properties() {
        return schema.path("properties").properties();
    }

    /** Of no type that the property could be read from. */
    private static Arbitrary<String> values(JsonNode property) {
        List<String> wrong =
                new ArrayList<>(List.of("1" + "0".repeat(2_000), "-1e400", "[[[]]]", "{\"a\":{}}", "[null,[1]]"));
        switch (type(property)) {
            case "string" -> wrong.addAll(List.of("1", "true", "1.5", "\"\\u0000\"", "[\"a\"]", "{}"));
            case "integer", "number" -> wrong.addAll(List.of("\"1\"", "true", "1.5", "\"\"", "99999999999999999999"));
            case "boolean" -> wrong.addAll(List.of("\"true\"", "1", "0", "\"\""));
            case "array" -> wrong.addAll(List.of("1", "\"a\"", "{\"0\":1}", "true"));
            default -> wrong.addAll(List.of("1", "\"a\"", "true"));
        }
        return Arbitraries.of(wrong);
    }

    private static String type(JsonNode property) {
        JsonNode type = property.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }
}
