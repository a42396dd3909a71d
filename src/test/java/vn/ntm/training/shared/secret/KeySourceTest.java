package vn.ntm.training.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {

    @TempDir
    Path folder;

    @Test
    void a_key_that_the_server_made_is_kept_and_readable_by_its_owner_only() throws IOException {
        Path file = folder.resolve("data").resolve("secret-key");

        byte[] made = key(null, file);

        assertThat(made).hasSize(32).isEqualTo(key(null, file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_is_given_comes_first() {
        String given = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

        assertThat(key(given, folder.resolve("none"))).asString().startsWith("0123456789abcdef");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_key_that_is_too_short_or_no_Base64_is_refused_without_being_repeated() {
        for (String given : new String[] {"c2hvcnQ=", "not base 64!", ""}) {
            assertThatThrownBy(() -> key(given, folder.resolve("none")))
                    .hasMessageStartingWith("NTM_SECRET_KEY does not hold a key")
                    .satisfies(
                            e -> assertThat(given.isEmpty() || !e.getMessage().contains(given))
                                    .isTrue());
        }
    }

    private static byte[] key(String given, Path file) {
        return new KeySource(new SecretConfig() {
                    @Override
                    public Optional<String> key() {
                        return Optional.ofNullable(given);
                    }

                    @Override
                    public Path file() {
                        return file;
                    }
                })
                .key();
    }
}
