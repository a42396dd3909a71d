package vn.ntm.training.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.support.PackagedServer;

class PackagedServerIT {

    private static final String COMMUNES = "/api/units?level=COMMUNE&on=2025-07-01&size=1";
    private static final Map<String, String> WITHOUT_DEMO = Map.of("NTM_DEMO", "false");

    @TempDir
    static Path folder;

    /** One for all tests: the first start of a folder takes longest. Who stops it starts it again. */
    static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        server = PackagedServer.start(folder, WITHOUT_DEMO);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void it_finds_everything_again_after_a_stop_and_after_both_processes_were_killed() throws Exception {
        String communes = server.get(COMMUNES);
        assertThat(communes).contains("\"total\":3321");

        server.close();
        start();
        assertThat(server.get(COMMUNES)).isEqualTo(communes);

        server.killWithDatabase();
        start();
        assertThat(server.get(COMMUNES)).isEqualTo(communes);
    }

    @Test
    void nobody_gets_in_without_signing_in() throws Exception {
        assertThat(server.send("/api/statistics").statusCode()).isEqualTo(401);
        assertThat(server.send("/q/swagger-ui/").statusCode()).isEqualTo(200);
        server.get("/api/statistics");
    }

    @Test
    void a_second_server_on_the_same_folder_ends_with_one_sentence() throws Exception {
        try (var second = PackagedServer.launch(folder, WITHOUT_DEMO)) {
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(second.log())
                    .contains("Another server is already using the data folder")
                    .doesNotContain("\tat ");
            assertThat(server.send("/q/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence() throws Exception {
        String port = server.address().replaceAll(".*:", "");
        try (var second = PackagedServer.launch(
                Files.createDirectory(folder.resolve("other")),
                Map.of("NTM_DEMO", "false", "QUARKUS_HTTP_PORT", port))) {
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(second.log())
                    .contains("is in use: stop the program that uses it")
                    .doesNotContain("\tat ");
        }
    }
}
