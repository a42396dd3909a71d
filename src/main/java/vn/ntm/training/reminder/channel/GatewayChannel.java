package vn.ntm.training.reminder.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A gateway of a provider, for SMS or Zalo. It is posted {@code {"id","channel","kind","to","text"}}, with the id as
 * {@code Idempotency-Key}, the second since 1970 as {@code X-NTM-Timestamp}, and {@code X-NTM-Signature: sha256=<hex>} over
 * {@code <timestamp>.<body>}. It answers 2xx with {@code {"accepted":true}}, or {@code {"accepted":false,"error":"…"}} when it
 * never will. 408, 429 and 5xx are tried again; any other answer, a page for people among them, is a failure to look into.
 */
final class GatewayChannel implements MessageChannel {

    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int LONGEST_REASON = 200;

    private record Post(String id, String channel, String kind, String to, String text) {}

    private final Channel kind;
    private final GatewayTerms terms;
    private final ObjectMapper mapper;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(SILENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    GatewayChannel(Channel kind, GatewayTerms terms, ObjectMapper mapper) {
        this.kind = kind;
        this.terms = terms;
        this.mapper = mapper;
    }

    @Override
    public Channel kind() {
        return kind;
    }

    @Override
    public boolean isOn() {
        return terms.isOn();
    }

    @Override
    public ChannelTerms terms() {
        return terms;
    }

    @Override
    public Outcome deliver(Letter letter) {
        try {
            HttpResponse<InputStream> answer = http.send(request(letter), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return outcome(answer.statusCode(), body.readNBytes(LONGEST_ANSWER + 1));
            }
        } catch (IOException noAnswer) {
            return new Outcome.Later("gateway.line");
        } catch (InterruptedException tooSlow) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("gateway.line");
        }
    }

    private HttpRequest request(Letter letter) throws JsonProcessingException {
        String body = mapper.writeValueAsString(
                new Post(letter.id().toString(), kind.name(), letter.kind(), letter.to(), letter.text()));
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(terms.endpoint().orElseThrow())
                .timeout(SILENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .header("Idempotency-Key", letter.id().toString())
                .header("X-NTM-Timestamp", timestamp)
                .header("X-NTM-Signature", Signature.of(terms.secret().orElseThrow(), timestamp + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Outcome outcome(int status, byte[] body) {
        if (status == 408 || status == 429 || status >= 500) {
            return new Outcome.Later("gateway.status " + status);
        }
        if (status < 200 || status >= 300) {
            return new Outcome.Refused("gateway.status " + status);
        }
        return body.length > LONGEST_ANSWER ? new Outcome.Refused("gateway.answer") : said(body);
    }

    /** Whether it was sent after all is not known of an answer that nobody agreed on: a person has to look, not a second try. */
    private Outcome said(byte[] body) {
        JsonNode answer;
        try {
            answer = mapper.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException noJson) {
            return new Outcome.Refused("gateway.answer");
        }
        JsonNode accepted = answer.path("accepted");
        if (!accepted.isBoolean()) {
            return new Outcome.Refused("gateway.answer");
        }
        return accepted.booleanValue()
                ? new Outcome.Accepted()
                : new Outcome.Refused(
                        "gateway.refused " + reason(answer.path("error").asText("")));
    }

    /** Of what the gateway says, no telephone number reaches the board. */
    private static String reason(String text) {
        String line = MailWriter.oneLine(text).replaceAll("\\+?\\d[\\d .-]{6,}\\d", "…");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
