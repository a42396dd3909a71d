package vn.ntm.training.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged server in a process of its own, as its user starts it: {@code java -jar quarkus-run.jar}. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final String ADMIN_PASSWORD = "quản trị viên kiểm thử";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Process process;
    private final int port;
    private final Path log;
    private String token;

    private PackagedServer(Path folder, Process process, int port, Path log) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Launches it with its data under {@code folder} and does not wait. */
    public static PackagedServer launch(Path folder, Map<String, String> environment) throws IOException {
        int port = freePort();
        Files.createDirectories(folder);
        Path log = Files.createTempFile(folder, "server-", ".log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", System.getProperty("packaged.server"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("NTM_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("NTM_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().putAll(environment);
        return new PackagedServer(folder, builder.start(), port, log);
    }

    public static PackagedServer start(Path folder, Map<String, String> environment) throws Exception {
        PackagedServer server = launch(folder, environment);
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (!server.isReady()) {
            assertThat(server.process.isAlive()).as(server::log).isTrue();
            assertThat(Instant.now()).as(server::log).isBefore(deadline);
            Thread.sleep(200);
        }
        return server;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What the administrator gets. */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, token());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Of the administrator. */
    public synchronized String token() throws IOException, InterruptedException {
        if (token == null) {
            token = tokenOf("admin", ADMIN_PASSWORD);
        }
        return token;
    }

    /** Sent by whoever has the token. */
    public HttpResponse<String> send(String path, String token) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    /** Sent by nobody. */
    public HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public String tokenOf(String username, String password) throws IOException, InterruptedException {
        String credentials = "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}";
        HttpResponse<String> answer = send(request("/api/tokens")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(credentials)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.from(answer.body()).getString("token");
    }

    /** What the administrator gets for JSON that is posted. */
    public HttpResponse<String> post(String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What it said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Waits until it ends by itself. */
    public int exitValue() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(this::log).isTrue();
        return process.exitValue();
    }

    /** As the kernel does it to a process that took too much: no goodbye. Its database goes on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Both processes at once, as when the power fails. */
    public void killWithDatabase() throws Exception {
        Path lockFile = folder.resolve("data").resolve("cluster").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(lockFile).getFirst().strip());
        ProcessHandle database = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        database.destroyForcibly();
        process.waitFor();
        database.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Stops it as a service manager does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(this::log).isTrue();
        http.close();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
