package vn.ntm.training.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The container files, read where no container engine can run them. */
class DockerFilesTest {

    @Test
    void compose_runs_the_server_on_postgresql_18_with_a_mail_catcher() throws IOException {
        Map<String, Map<String, Object>> services = services();
        assertThat(services).containsOnlyKeys("server", "database", "mailpit");
        assertThat(services.get("database")).containsEntry("image", "postgres:18");
        assertThat(services.get("server"))
                .extractingByKey("depends_on")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKey("database");
    }

    @Test
    void no_password_is_written_down() throws IOException {
        assertThat(Files.readAllLines(Path.of("docker/compose.yaml")))
                .filteredOn(line -> line.contains("PASSWORD:"))
                .isNotEmpty()
                .allMatch(line -> line.contains("${NTM_DB_PASSWORD:?"));
    }

    @Test
    void the_files_that_compose_names_exist() throws IOException {
        @SuppressWarnings("unchecked")
        var build = (Map<String, String>) services().get("server").get("build");
        assertThat(Path.of("docker").resolve(build.get("context")).resolve(build.get("dockerfile")))
                .exists();
    }

    @Test
    void the_image_runs_java_25_as_an_ordinary_user() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docker/Dockerfile"));
        assertThat(lines).anyMatch(line -> line.startsWith("FROM eclipse-temurin:25"));
        String user = lines.stream()
                .filter(line -> line.startsWith("USER "))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(user).isNotIn("USER root", "USER 0");
        assertThat(lines.indexOf(user)).isLessThan(indexOfEntryPoint(lines));
    }

    private static int indexOfEntryPoint(List<String> lines) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("ENTRYPOINT"))
                .findFirst()
                .orElseThrow());
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("docker/compose.yaml")));
        return compose.get("services");
    }
}
