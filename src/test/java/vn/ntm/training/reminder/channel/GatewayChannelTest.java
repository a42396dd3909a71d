package vn.ntm.training.reminder.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a gateway is sent, and what its answers mean, with a real HTTP server on this machine. */
class GatewayChannelTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String SECRET = "bí mật chung";

    private record Terms(Optional<URI> endpoint, Optional<String> secret) implements GatewayTerms {
        @Override
        public int connections() {
            return 1;
        }

        @Override
        public int perSecond() {
            return 100;
        }
    }

    private final ObjectMapper mapper = new ObjectMapper();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{\"accepted\":true}";
    private volatile boolean dribbles;
    private volatile String body;
    private volatile HttpExchange asked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::talk);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_message_is_posted_as_signed_json_with_its_id_as_key() throws Exception {
        assertThat(channel().deliver(letter())).isEqualTo(new Outcome.Accepted());
        JsonNode sent = mapper.readTree(body);
        assertThat(sent.get("id").asText()).isEqualTo(ID.toString());
        assertThat(sent.get("channel").asText()).isEqualTo("SMS");
        assertThat(sent.get("to").asText()).isEqualTo("+84912000001");
        assertThat(sent.get("text").asText()).isEqualTo("Noi dung");
        var headers = asked.getRequestHeaders();
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo(ID.toString());
        assertThat(headers.getFirst("X-NTM-Signature"))
                .isEqualTo(Signature.of(SECRET, headers.getFirst("X-NTM-Timestamp") + "." + body));
    }

    @Test
    void the_signature_is_the_one_of_rfc_4231() {
        assertThat(Signature.of("Jefe", "what do ya want for nothing?"))
                .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void too_much_and_out_of_order_may_go_better_later() {
        for (int busy : new int[] {408, 429, 500, 503}) {
            assertThat(answered(busy, "<html>")).isEqualTo(new Outcome.Later("gateway.status " + busy));
        }
    }

    @Test
    void a_no_is_final_and_tells_no_number() {
        assertThat(answered(400, "{}")).isEqualTo(new Outcome.Refused("gateway.status 400"));
        assertThat(answered(302, "")).isEqualTo(new Outcome.Refused("gateway.status 302"));
        assertThat(answered(200, "{\"accepted\":false,\"error\":\"+84 912 000 001 is\\r\\nblocked\"}"))
                .isEqualTo(new Outcome.Refused("gateway.refused … is blocked"));
    }

    @Test
    void an_answer_that_is_not_the_agreed_json_is_a_failure() {
        for (String other : new String[] {
            "<html><body>Welcome</body></html>",
            "",
            "[]",
            "{\"accepted\":\"yes\"}",
            "{\"accepted\":true",
            "x".repeat(20_000)
        }) {
            assertThat(answered(200, other)).isEqualTo(new Outcome.Refused("gateway.answer"));
        }
    }

    @Test
    void a_gateway_that_is_gone_may_be_back_later() {
        MessageChannel channel = channel();
        server.stop(0);
        assertThat(channel.deliver(letter())).isEqualTo(new Outcome.Later("gateway.line"));
    }

    @Test
    void who_is_interrupted_while_a_gateway_dribbles_is_free_at_once() throws Exception {
        dribbles = true;
        var outcome = new Outcome[1];
        Thread worker = Thread.ofVirtual().start(() -> outcome[0] = channel().deliver(letter()));
        Thread.sleep(1000);
        worker.interrupt();
        assertThat(worker.join(Duration.ofSeconds(2))).isTrue();
        assertThat(outcome[0]).isEqualTo(new Outcome.Later("gateway.line"));
    }

    @Test
    void it_is_off_until_it_has_an_address_and_a_secret() {
        assertThat(new Terms(Optional.empty(), Optional.of("x")).isOn()).isFalse();
        assertThat(new Terms(Optional.of(URI.create("http://localhost")), Optional.empty()).isOn())
                .isFalse();
        assertThat(channel().isOn()).isTrue();
    }

    @Test
    void short_texts_have_no_accents_and_fit_into_one_message() {
        assertThat(PlainLetters.shortText("Đã xác nhận, lớp LH-1.", "Ướt – “đẹp”\r\nđủ"))
                .isEqualTo("Da xac nhan, lop LH-1. Uot - ?dep? du");
        String longOne = PlainLetters.shortText("Đã xác nhận.", "Tập huấn ".repeat(40));
        assertThat(longOne)
                .hasSizeLessThanOrEqualTo(160)
                .startsWith("Da xac nhan. Tap huan")
                .endsWith("...");
    }

    private Outcome answered(int code, String text) {
        status = code;
        answer = text;
        return channel().deliver(letter());
    }

    private MessageChannel channel() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
        return new GatewayChannel(Channel.SMS, new Terms(Optional.of(address), Optional.of(SECRET)), mapper);
    }

    private static Letter letter() {
        return new Letter(ID, "REGISTRATION_CONFIRMED", "+84912000001", "A", "B", "Noi dung", null);
    }

    private void talk(HttpExchange exchange) throws IOException {
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked = exchange;
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, dribbles ? 0 : text.length == 0 ? -1 : text.length);
        try (exchange) {
            if (dribbles) {
                for (int i = 0; i < 20; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(500);
                }
            }
            exchange.getResponseBody().write(text);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
