package vn.ntm.training.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** A Keycloak in a process of its own, with the realm of {@code keycloak/ntm-realm.json}. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-tests";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private Keycloak(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static Keycloak start() throws Exception {
        Path home = Path.of(System.getProperty("keycloak.home"));
        Path imported = Files.createDirectories(home.resolve("data").resolve("import"));
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/ntm-realm.json")) {
            Files.copy(realm, imported.resolve("ntm-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        int port = freePort();
        Path log = home.resolve("keycloak.log");
        var builder = new ProcessBuilder(
                        "sh",
                        "bin/kc.sh",
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db=dev-mem")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var keycloak = new Keycloak(builder.start(), port, log);
        keycloak.awaitRealm();
        return keycloak;
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/ntm";
    }

    /** The token of a user who gave name and password to a program. */
    String accessToken(String client, String username, String password) throws Exception {
        return token(
                client,
                "access_token",
                Map.of("grant_type", "password", "username", username, "password", password, "scope", "openid"));
    }

    String idToken(String client, String username, String password) throws Exception {
        return token(
                client,
                "id_token",
                Map.of("grant_type", "password", "username", username, "password", password, "scope", "openid"));
    }

    /** The token of a program in its own name. */
    String accessToken(String client) throws Exception {
        return token(client, "access_token", Map.of("grant_type", "client_credentials"));
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
        http.close();
    }

    private String token(String client, String which, Map<String, String> grant) throws Exception {
        String form = grant.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form + "&client_id=" + client + "&client_secret=" + SECRET))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body()).getString(which);
    }

    private void awaitRealm() throws Exception {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (!hasRealm()) {
            assertThat(process.isAlive()).as(this::said).isTrue();
            assertThat(Instant.now()).as(this::said).isBefore(deadline);
            Thread.sleep(500);
        }
    }

    private boolean hasRealm() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"));
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
