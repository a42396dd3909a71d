package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.link.LinkSigning.Kind;
import vn.ntm.training.account.scope.LinkSubject;

@QuarkusTest
class LinkSigningTest {

    @Inject
    LinkSigning signing;

    static Stream<LinkSubject> subjects() {
        return Stream.of(
                new LinkSubject.Registration(UUID.randomUUID(), 4711),
                new LinkSubject.Roll(UUID.randomUUID(), UUID.randomUUID()),
                new LinkSubject.Trainings(UUID.randomUUID()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void what_was_signed_is_opened_whole_and_fits_into_a_text_message(LinkSubject subject) {
        LinkToken token = token(subject);

        String signed = signing.sign(Kind.LINK, token);

        assertThat(signing.open(Kind.LINK, signed)).contains(token);
        assertThat(signed).matches("[A-Za-z0-9_-]{60,105}");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_link_is_no_session_and_a_session_no_link(LinkSubject subject) {
        assertThat(signing.open(Kind.SESSION, signing.sign(Kind.LINK, token(subject))))
                .isEmpty();
        assertThat(signing.open(Kind.LINK, signing.sign(Kind.SESSION, token(subject))))
                .isEmpty();
    }

    @Test
    void no_character_of_a_link_can_be_changed() {
        String signed = signing.sign(Kind.LINK, token(new LinkSubject.Trainings(UUID.randomUUID())));

        for (int i = 0; i < signed.length(); i++) {
            char other = signed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = signed.substring(0, i) + other + signed.substring(i + 1);
            assertThat(signing.open(Kind.LINK, changed)).as("changed at %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "....", "ữ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "=+/ %00"})
    void what_is_no_link_opens_nothing(String text) {
        assertThat(signing.open(Kind.LINK, text)).isEmpty();
        assertThat(signing.open(Kind.LINK, text.repeat(500))).isEmpty();
    }

    @Test
    void a_link_that_was_signed_with_another_key_is_told_from_a_guess() {
        String signed = signing.sign(Kind.LINK, token(new LinkSubject.Trainings(UUID.randomUUID())));

        assertThat(signing.isOfAnotherKey(signed)).isFalse();
        assertThat(signing.isOfAnotherKey("x" + signed)).isTrue();
    }

    private static LinkToken token(LinkSubject subject) {
        return new LinkToken(UUID.randomUUID(), subject, Instant.parse("2026-08-10T01:00:00Z"));
    }
}
