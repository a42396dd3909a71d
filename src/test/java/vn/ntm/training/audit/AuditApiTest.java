package vn.ntm.training.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class AuditApiTest {

    @Inject
    GivenUsers users;

    private GivenUsers.User admin;
    private String token;

    @BeforeEach
    void signIn() {
        admin = users.admin();
        token = admin.signIn();
    }

    @Test
    void an_entry_names_who_did_it_in_which_role_and_by_which_request() {
        var user = users.with();
        admin().header("X-Request-Id", "proxy-4711")
                .body(Map.of("displayName", "Nguyễn Văn An"))
                .patch("/api/users/" + user.id())
                .then()
                .statusCode(200)
                .header("X-Request-Id", "proxy-4711");

        admin().get("/api/audit?subjectType=user&subjectId=" + user.id() + "&action=user.edited")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].actor", equalTo(admin.username()))
                .body("items[0].role", equalTo("ADMIN"))
                .body("items[0].requestId", equalTo("proxy-4711"))
                .body("items[0].at", equalTo("2026-08-03T08:00:00+07:00"))
                .body("items[0].after.displayName", equalTo("Nguyễn Văn An"));
    }

    @Test
    void a_request_id_that_could_forge_a_line_of_the_log_is_replaced() {
        for (String forged : new String[] {"a b c d e f g", "short", "x".repeat(65), "1234567\u00e9"}) {
            admin().header("X-Request-Id", forged)
                    .get("/api/me")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        }
    }

    @Test
    void signing_in_is_an_entry_and_says_nothing_of_the_secrets() {
        admin().get("/api/audit?actor=" + admin.username() + "&sort=number")
                .then()
                .body("items.action", contains("user.signed-in", "token.issued"))
                .body("items.subjectType", contains("user", "token"))
                .body("items[1].after.keySet()", not(contains("token")));
    }

    @Test
    void entries_are_found_by_day() {
        admin().get("/api/audit?actor=" + admin.username() + "&from=2026-08-03&to=2026-08-03")
                .then()
                .body("items", hasSize(2));
        admin().get("/api/audit?actor=" + admin.username() + "&from=2026-08-04")
                .then()
                .body("items", hasSize(0));
        admin().get("/api/audit?actor=" + admin.username() + "&to=2026-08-02")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_wrong_filter_is_told() {
        admin().get("/api/audit?from=03/08/2026").then().statusCode(400).body("violations.field", contains("from"));
        admin().get("/api/audit?to=9999-12-31").then().statusCode(400);
        admin().get("/api/audit?sort=hash").then().statusCode(400);
        admin().get("/api/audit?size=201").then().statusCode(400);
        admin().queryParam("actor", "\u0000").get("/api/audit").then().statusCode(400);
    }

    @Test
    void the_chain_can_be_verified_over_http() {
        admin().get("/api/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("head", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void only_an_administrator_reads_the_audit() {
        String other = users.with().token();
        for (String address : new String[] {"/api/audit", "/api/audit/verification"}) {
            GivenUsers.bearing(other).get(address).then().statusCode(403);
            RestAssured.get(address).then().statusCode(401);
        }
    }

    private RequestSpecification admin() {
        return GivenUsers.bearing(token);
    }
}
