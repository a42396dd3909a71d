package vn.ntm.training.reminder.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A gateway for SMS on this machine that answers 200 and what a test makes of the body that was posted. */
public final class TestGateway implements AutoCloseable {

    private record Terms(Optional<URI> endpoint, Optional<String> secret, int connections, int perSecond)
            implements GatewayTerms {}

    private final HttpServer server;

    public TestGateway(Function<String, String> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                String posted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                byte[] answer = answers.apply(posted).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
    }

    public MessageChannel channel() {
        var terms = new Terms(Optional.of(address()), Optional.of("bí mật chung"), 4, 100);
        return new GatewayChannel(Channel.SMS, terms, new ObjectMapper());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
