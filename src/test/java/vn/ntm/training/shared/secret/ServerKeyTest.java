package vn.ntm.training.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServerKeyTest {

    private static final byte[] PLAIN = "001199000123".getBytes(StandardCharsets.UTF_8);

    @Inject
    ServerKey key;

    @Test
    void what_was_sealed_opens_for_its_purpose_only() {
        byte[] sealed = key.seal("citizen-id", PLAIN);

        assertThat(key.open("citizen-id", sealed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> key.open("totp", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(key.seal("citizen-id", PLAIN)).isNotEqualTo(key.seal("citizen-id", PLAIN));
    }

    @Test
    void what_was_changed_after_sealing_does_not_open() {
        byte[] sealed = key.seal("citizen-id", PLAIN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> key.open("citizen-id", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fingerprints_are_equal_for_equal_texts_of_one_purpose() {
        assertThat(key.fingerprint("address", "10.0.0.1"))
                .isEqualTo(key.fingerprint("address", "10.0.0.1"))
                .isNotEqualTo(key.fingerprint("address", "10.0.0.2"))
                .isNotEqualTo(key.fingerprint("username", "10.0.0.1"));
    }

    @Test
    void a_random_secret_never_prints_itself() {
        RandomSecret secret = RandomSecret.next("ntm_");

        assertThat(secret.text()).matches("ntm_[A-Za-z0-9_-]{43}");
        assertThat(secret).hasToString("RandomSecret");
        assertThat(secret.hash()).hasSize(32).isEqualTo(new RandomSecret(secret.text()).hash());
    }
}
