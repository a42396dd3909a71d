package vn.ntm.training.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.AccountConfig;

class PasswordHashingTest {

    private static final String PASSWORD = "Nguyễn Thị Ánh 1990";

    /** As a server hashes where nothing is configured; the server of the tests takes less memory. */
    private final PasswordHashing hashing = new PasswordHashing(
            new SmallRyeConfigBuilder().withMapping(AccountConfig.class).build().getConfigMapping(AccountConfig.class));

    @Test
    void a_hash_names_its_parameters_and_has_a_salt_of_its_own() {
        String hash = hashing.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(hashing.hash(PASSWORD));
    }

    @Test
    void only_the_same_password_matches() {
        String hash = hashing.hash(PASSWORD);

        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches("nguyễn thị ánh 1990", hash)).isFalse();
    }

    @Test
    void a_password_typed_on_another_system_is_the_same_one() {
        String hash = hashing.hash(Normalizer.normalize(PASSWORD, Normalizer.Form.NFC));

        assertThat(hashing.matches(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void a_hash_of_the_reference_implementation_is_understood() {
        // The example in the README of phc-winner-argon2: echo -n "password" | argon2 somesalt -t 2 -m 16 -p 4 -l 24
        String hash = "$argon2i$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b+dWRWJTmaaJObG";

        assertThat(hashing.matches("password", hash)).isTrue();
        assertThat(hashing.matches("passwort", hash)).isFalse();
    }

    @Test
    void nobody_has_no_password() {
        assertThat(hashing.matches(PASSWORD, null)).isFalse();
    }
}
