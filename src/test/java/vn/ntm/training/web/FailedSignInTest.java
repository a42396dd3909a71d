package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;

/** However many ids somebody makes up, the metrics have one line for them: they are read by people, and kept in memory. */
@QuarkusTest
class FailedSignInTest {

    @Inject
    GivenUsers users;

    @Test
    void who_is_not_signed_in_is_told_so_and_leaves_no_id_in_the_metrics() {
        UUID id = UUID.randomUUID();

        GivenUsers.nobody().get("/api/users/" + id).then().statusCode(401).body("code", equalTo("http.401"));
        GivenUsers.bearing("x".repeat(43))
                .get("/api/users/" + id)
                .then()
                .statusCode(401)
                .body("code", equalTo("http.401"));

        assertThat(metrics()).doesNotContain(id.toString()).contains("status=\"401\",uri=\"/api/users/{id}\"");
    }

    @Test
    void who_may_not_is_told_so_and_leaves_no_id_in_the_metrics() {
        UUID id = UUID.randomUUID();
        RequestSpecification trainee = users.with(GrantInput.of(Role.TRAINEE)).request();

        trainee.get("/api/users/" + id).then().statusCode(403).body("code", equalTo("http.403"));

        assertThat(metrics()).doesNotContain(id.toString()).contains("status=\"403\",uri=\"/api/users/{id}\"");
    }

    private String metrics() {
        return users.admin().request().accept("text/plain").get("/q/metrics").asString();
    }
}
