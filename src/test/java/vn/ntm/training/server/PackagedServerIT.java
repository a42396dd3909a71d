package vn.ntm.training.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server, started as its user starts it: {@code java -jar quarkus-run.jar}. */
class PackagedServerIT {

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stopServers() throws InterruptedException {
        for (Process server : started) {
            server.destroy();
            server.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void it_finds_everything_again_after_a_stop_and_after_both_processes_were_killed() throws Exception {
        int port = freePort();
        Process first = start(port);
        String units = get(port, "/api/units?level=COMMUNE&on=2025-07-01&size=1");
        assertThat(units).contains("\"total\":3321");
        first.destroy();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();

        Process second = start(port);
        assertThat(get(port, "/api/units?level=COMMUNE&on=2025-07-01&size=1")).isEqualTo(units);
        second.destroyForcibly().waitFor();
        kill(postmaster());

        start(port);
        assertThat(get(port, "/api/units?level=COMMUNE&on=2025-07-01&size=1")).isEqualTo(units);
    }

    @Test
    void a_second_server_on_the_same_folder_ends_with_one_sentence() throws Exception {
        start(freePort());
        Process second = launch(freePort(), folder.resolve("second.log"));
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("second.log")))
                .contains("Another server is already using the data folder")
                .doesNotContain("\tat ");
    }

    private Process start(int port) throws Exception {
        Path log = folder.resolve("server-" + started.size() + ".log");
        Process server = launch(port, log);
        Instant deadline = Instant.now().plusSeconds(120);
        while (!isReady(port)) {
            assertThat(server.isAlive()).as(() -> read(log)).isTrue();
            assertThat(Instant.now()).as(() -> read(log)).isBefore(deadline);
            Thread.sleep(200);
        }
        return server;
    }

    private Process launch(int port, Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", System.getProperty("packaged.server"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("NTM_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("NTM_DEMO", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        Process server = builder.start();
        started.add(server);
        return server;
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            return send(port, "/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(port, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private long postmaster() throws IOException {
        Path file = folder.resolve("data").resolve("cluster").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
