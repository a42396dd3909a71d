package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which requests can be sent again with an {@code Idempotency-Key}. */
@QuarkusTest
class RepeatablePostsTest {

    /** What makes nothing, or nothing twice however often it is asked for; and secrets that nobody keeps, not even sealed. */
    private static final Set<String> WITHOUT_KEY = Set.of(
            "POST /api/tokens",
            "POST /api/me/totp",
            "POST /api/me/totp/confirmation",
            "POST /api/me/totp/removal",
            "POST /api/password-resets",
            "POST /api/password-resets/confirmation",
            // questions
            "POST /api/trainees/lookups",
            "POST /api/message-templates/{kind}/preview",
            // the same again changes nothing more
            "POST /api/trainees/{id}/distinctions",
            "POST /api/curricula/{code}/module-lists",
            "POST /api/imports/{id}/confirmation",
            // there once, whoever says so again is told when it was; who says so may have no account
            "POST /api/check-ins",
            "POST /api/sessions/{sessionId}/sites/{siteId}/captures",
            "POST /api/me/consents",
            "POST /api/me/consent-withdrawals",
            "POST /api/trainees/{id}/erasure",
            // from one state to the next: the second time is refused, or its rows are
            "POST /api/classes/{id}/publication",
            "POST /api/classes/{id}/cancellation",
            "POST /api/classes/{id}/closing",
            "POST /api/sessions/{sessionId}/connection-logs/{logId}/confirmation",
            "POST /api/classes/{classId}/registration-decisions",
            "POST /api/registrations/{id}/confirmation",
            "POST /api/registrations/{id}/rejection",
            "POST /api/registrations/{id}/cancellation",
            "POST /api/registrations/{id}/acceptance",
            "POST /api/registrations/{id}/refusal",
            "POST /api/me/objection-withdrawals",
            "POST /api/classes/{classId}/certificates/{certificateId}/revocation",
            "POST /api/objections/{objectionId}/acceptance",
            "POST /api/objections/{objectionId}/rejection",
            "POST /api/trainees/erasure-requests/{id}/approval",
            "POST /api/trainees/erasure-requests/{id}/rejection",
            "POST /api/messages/{id}/retry",
            "POST /api/trainees/mergers/{mergerId}/undoing");

    @Test
    void every_post_that_makes_something_takes_a_key() {
        List<String> posts = Endpoints.all().stream()
                .filter(endpoint -> endpoint.isApi() && endpoint.method().equals("POST"))
                .filter(endpoint -> !endpoint.idempotencyKey())
                .map(Endpoint::name)
                .toList();

        assertThat(posts)
                .as("a new POST takes an IdempotencyKey and runs in Idempotency.once, or says here why it need not")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_KEY);
    }
}
