package vn.ntm.training.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;

@QuarkusTest
@SentByNobody
class TokenApiTest {

    @Inject
    GivenUsers users;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void a_user_signs_in_and_is_known_by_the_token() {
        var user = users.with(GrantInput.of(Role.TRAINER));

        String token = signIn(user.username(), GivenUsers.PASSWORD)
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/tokens/.+"))
                .body("expiresAt", equalTo("2026-09-02T01:00:00Z"))
                .extract()
                .path("token");

        assertThat(token).startsWith("ntm_");
        me(token)
                .statusCode(200)
                .body("username", equalTo(user.username()))
                .body("roles", equalTo(java.util.List.of("TRAINER")))
                .body("duty", nullValue());
    }

    @Test
    void the_username_may_be_typed_in_capitals_and_with_spaces_around() {
        var user = users.with();

        signIn("  " + user.username().toUpperCase() + " ", GivenUsers.PASSWORD).statusCode(201);
    }

    @Test
    void an_unknown_user_and_a_wrong_password_get_the_same_answer() {
        var user = users.with();

        String wrong = signIn(user.username(), "không phải mật khẩu này")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .extract()
                .asString();
        String unknown = signIn("nobody" + UUID.randomUUID(), GivenUsers.PASSWORD)
                .statusCode(401)
                .body("code", equalTo("account.sign-in-failed"))
                .extract()
                .asString();

        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void after_five_wrong_passwords_the_account_has_to_wait() {
        var user = users.with();
        for (int i = 0; i < 5; i++) {
            signIn(user.username(), "sai lần " + i).statusCode(401);
        }

        signIn(user.username(), GivenUsers.PASSWORD)
                .statusCode(429)
                .header("Retry-After", "30")
                .body("code", equalTo("account.too-many-attempts"))
                .body("detail", equalTo("Too many attempts; try again in 30 seconds."));

        ((TestClock) clock).advance(Duration.ofSeconds(30));
        signIn(user.username(), GivenUsers.PASSWORD).statusCode(201);
    }

    @Test
    void a_username_that_nobody_has_has_to_wait_as_well() {
        String nobody = "nobody" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            signIn(nobody, "sai lần " + i).statusCode(401);
        }

        signIn(nobody, "sai lần nữa").statusCode(429).header("Retry-After", "30");
    }

    @Test
    void attempts_made_at_the_same_time_get_no_further_than_one_by_one() throws Exception {
        var user = users.with();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() ->
                            signIn(user.username(), "sai lần " + i).extract().statusCode()))
                    .toList();
            int tried = 0;
            for (var status : statuses) {
                tried += status.get() == 401 ? 1 : 0;
            }
            assertThat(tried).isEqualTo(5);
        }
    }

    @Test
    void a_success_gives_the_account_a_clean_sheet() {
        var user = users.with();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(user.username(), "sai lần " + i).statusCode(401);
            }
            signIn(user.username(), GivenUsers.PASSWORD).statusCode(201);
        }
    }

    @Test
    void a_token_ends_on_its_day() {
        String token = users.with().signIn();

        ((TestClock) clock).advance(Duration.ofDays(30).minusSeconds(1));
        me(token).statusCode(200);
        ((TestClock) clock).advance(Duration.ofSeconds(1));
        me(token).statusCode(401).body("code", equalTo("http.401"));
    }

    @Test
    void a_revoked_token_opens_nothing_any_more() {
        var user = users.with();
        String token = user.signIn();
        String other = user.signIn();
        String id = signIn(user.username(), GivenUsers.PASSWORD).extract().path("id");

        GivenUsers.bearing(other).delete("/api/tokens/" + id).then().statusCode(204);

        GivenUsers.bearing(token)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.id", not(hasItem(id)))
                .body("items[0].secretHash", nullValue());
    }

    @Test
    void nobody_revokes_the_token_of_somebody_else() {
        var user = users.with();
        String id = signIn(user.username(), GivenUsers.PASSWORD).extract().path("id");

        users.admin().request().delete("/api/tokens/" + id).then().statusCode(404);
    }

    @Test
    void forged_tokens_open_nothing() {
        String token = users.with().signIn();
        for (String forged : new String[] {
            "ntm_" + "A".repeat(43), token + "A", token.substring(0, token.length() - 1), "", "ntm_", "a.b.c", "'; --"
        }) {
            me(forged).statusCode(401).contentType("application/problem+json");
        }
        given().header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void without_a_token_there_is_no_way_in() {
        given().get("/api/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
    }

    @Test
    void bad_input_is_told_and_never_fails() {
        signIn(null, null).statusCode(400).body("violations.field", equalTo(java.util.List.of("username", "password")));
        signIn("\u0000", "x".repeat(10)).statusCode(400);
        signIn("admin\r\nX-Forged: 1", "x".repeat(10)).statusCode(401).header("X-Forged", nullValue());
        signIn("admin", "x".repeat(1_000_000)).statusCode(401);
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/api/tokens")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON).post("/api/tokens").then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"username\":\"a\",\"password\":\"b\",\"role\":\"ADMIN\"}")
                .post("/api/tokens")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse signIn(String username, String password) {
        Map<String, String> body = new HashMap<>();
        body.put("username", username);
        body.put("password", password);
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/tokens")
                .then();
    }

    private static ValidatableResponse me(String token) {
        return GivenUsers.bearing(token).get("/api/me").then();
    }
}
