package vn.ntm.training.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;

/** The port that the server is about to listen on. */
final class ServerPort {

    private static final String DEFAULT = "8080";

    private ServerPort() {}

    /** @throws CannotStart when another program listens there: said before anything else is started */
    static void requireFree() {
        String configured = Optional.ofNullable(System.getenv("QUARKUS_HTTP_PORT"))
                .orElse(System.getProperty("quarkus.http.port", DEFAULT));
        if (!configured.matches("\\d{1,5}") || Integer.parseInt(configured) > 65_535) {
            throw new CannotStart("QUARKUS_HTTP_PORT is not a port number: " + configured);
        }
        try (var probe = new ServerSocket(Integer.parseInt(configured))) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + configured
                            + " is in use: stop the program that uses it, or set QUARKUS_HTTP_PORT to another port.",
                    e);
        }
    }
}
