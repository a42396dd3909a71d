package vn.ntm.training.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;

@QuarkusTest
class RateFilterTest {

    @Inject
    GivenUsers users;

    @Inject
    AccountConfig config;

    @Test
    void who_uploads_too_often_waits_and_nobody_else() {
        String token = users.with(GrantInput.of(Role.TRAINER)).signIn();
        int most = config.rate().upload().perAccount();
        for (int i = 0; i < most; i++) {
            assertThat(upload(token).statusCode()).isNotEqualTo(429);
        }

        // Some came back while the others were sent.
        Response refused = upload(token);
        for (int i = 0; refused.statusCode() != 429 && i < most; i++) {
            refused = upload(token);
        }
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("code", equalTo("account.too-often"));

        assertThat(upload(users.with(GrantInput.of(Role.TRAINER)).signIn()).statusCode())
                .isNotEqualTo(429);
        GivenUsers.bearing(token).get("/api/me").then().statusCode(200);
    }

    private static Response upload(String token) {
        return GivenUsers.nobody()
                .header("Authorization", "Bearer " + token)
                .multiPart("file", "danh-sach.csv", new byte[0])
                .post("/api/classes/" + UUID.randomUUID() + "/registration-lists");
    }
}
