package vn.ntm.training.account.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.totp.Totp;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;

@QuarkusTest
@SentByNobody
class MeApiTest {

    private static final String ANOTHER = "một mật khẩu hoàn toàn khác";

    @Inject
    GivenUsers users;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void a_user_sees_who_they_are() {
        var user = users.with(GrantInput.of(Role.TRAINER));

        user.request()
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id().toString()))
                .body("username", equalTo(user.username()))
                .body("locale", equalTo("vi"))
                .body("totp", equalTo(false))
                .body("grants[0].role", equalTo("TRAINER"))
                .body("grants[0].unitId", nullValue())
                .body("passwordHash", nullValue());
    }

    @Test
    void after_a_new_password_everything_that_the_old_one_opened_is_closed() {
        var user = users.with();
        String token = user.signIn();
        String other = user.signIn();

        changePassword(token, GivenUsers.PASSWORD, ANOTHER).statusCode(204);

        me(token).statusCode(401);
        me(other).statusCode(401);
        signIn(user.username(), GivenUsers.PASSWORD, null).statusCode(401);
        signIn(user.username(), ANOTHER, null).statusCode(201);
    }

    @Test
    void a_temporary_password_is_replaced_before_anything_else() {
        var user = users.with(GrantInput.of(Role.ADMIN));
        users.admin()
                .request()
                .body(Map.of("password", ANOTHER))
                .put("/api/users/" + user.id() + "/password")
                .then()
                .statusCode(200);
        String token = GivenUsers.tokenOf(user.username(), ANOTHER);
        GivenUsers.bearing(token).get("/api/audit").then().statusCode(403);

        changePassword(token, ANOTHER, GivenUsers.PASSWORD).statusCode(204);

        user.request().get("/api/audit").then().statusCode(200);
    }

    @Test
    void the_present_password_is_asked_for_and_cannot_be_guessed_with_a_stolen_session() {
        String token = users.with().signIn();
        for (int i = 0; i < 5; i++) {
            changePassword(token, "đoán lần thứ " + i, ANOTHER)
                    .statusCode(400)
                    .body("violations.field", contains("currentPassword"));
        }

        changePassword(token, GivenUsers.PASSWORD, ANOTHER).statusCode(429).header("Retry-After", "30");
    }

    @Test
    void a_new_password_keeps_the_rules() {
        var user = users.with();
        String token = user.signIn();

        changePassword(token, GivenUsers.PASSWORD, "ngắn")
                .statusCode(400)
                .body("violations.field", contains("newPassword"));
        changePassword(token, GivenUsers.PASSWORD, "tôi là " + user.username()).statusCode(400);
        changePassword(token, GivenUsers.PASSWORD, GivenUsers.PASSWORD).statusCode(400);
        changePassword(token, GivenUsers.PASSWORD, null).statusCode(400);
        changePassword(token, null, ANOTHER).statusCode(400);
        me(token).statusCode(200);
    }

    @Test
    void once_set_up_one_time_codes_are_asked_for_and_each_works_once() {
        var user = users.with();
        Totp app = setUp(user);

        signIn(user.username(), GivenUsers.PASSWORD, null)
                .statusCode(401)
                .body("code", equalTo("account.otp-required"));
        signIn(user.username(), GivenUsers.PASSWORD, "000000").statusCode(401);
        ((TestClock) clock).advance(Duration.ofMinutes(1));
        String code = app.codeAt(clock.instant());
        signIn(user.username(), GivenUsers.PASSWORD, code).statusCode(201);
        signIn(user.username(), GivenUsers.PASSWORD, code)
                .statusCode(401)
                .body("code", equalTo("account.sign-in-failed"));
    }

    @Test
    void whether_an_account_asks_for_codes_is_told_to_nobody_without_its_password() {
        var user = users.with();
        setUp(user);

        signIn(user.username(), ANOTHER, null).statusCode(401).body("code", equalTo("account.sign-in-failed"));
    }

    @Test
    void codes_cannot_be_guessed() {
        var user = users.with();
        setUp(user);
        for (int i = 0; i < 5; i++) {
            signIn(user.username(), GivenUsers.PASSWORD, "00000" + i).statusCode(401);
        }

        signIn(user.username(), GivenUsers.PASSWORD, "000009").statusCode(429);
    }

    @Test
    void a_set_up_that_no_code_confirmed_changes_nothing() {
        var user = users.with();
        String token = user.signIn();
        GivenUsers.bearing(token).post("/api/me/totp").then().statusCode(200);

        GivenUsers.bearing(token)
                .body(Map.of("otp", "123"))
                .post("/api/me/totp/confirmation")
                .then()
                .statusCode(400)
                .body("violations.field", contains("otp"));

        signIn(user.username(), GivenUsers.PASSWORD, null).statusCode(201);
    }

    @Test
    void codes_are_set_up_once_and_removed_with_the_password_only() {
        var user = users.with();
        String token = user.signIn();
        GivenUsers.bearing(token)
                .body(Map.of("otp", "000000"))
                .post("/api/me/totp/confirmation")
                .then()
                .statusCode(409);
        confirm(token);

        GivenUsers.bearing(token).post("/api/me/totp").then().statusCode(409);
        remove(token, ANOTHER).statusCode(400);
        remove(token, GivenUsers.PASSWORD).statusCode(204);
        signIn(user.username(), GivenUsers.PASSWORD, null).statusCode(201);
    }

    @Test
    void an_administrator_helps_somebody_who_lost_the_telephone() {
        var user = users.with();
        setUp(user);

        users.admin()
                .request()
                .delete("/api/users/" + user.id() + "/totp")
                .then()
                .statusCode(200)
                .body("totp", equalTo(false));

        signIn(user.username(), GivenUsers.PASSWORD, null).statusCode(201);
    }

    private static Totp setUp(GivenUsers.User user) {
        return confirm(user.signIn());
    }

    private static Totp confirm(String token) {
        String secret = GivenUsers.bearing(token)
                .post("/api/me/totp")
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/NTM%20Training:"))
                .extract()
                .path("secret");
        var app = new Totp(new Base32().decode(secret));
        assertThat(app.base32()).isEqualTo(secret);
        GivenUsers.bearing(token)
                .body(Map.of("otp", app.codeAt(TestClock.START)))
                .post("/api/me/totp/confirmation")
                .then()
                .statusCode(204);
        return app;
    }

    private static ValidatableResponse changePassword(String token, String current, String wanted) {
        Map<String, String> body = new HashMap<>();
        body.put("currentPassword", current);
        body.put("newPassword", wanted);
        return GivenUsers.bearing(token).body(body).put("/api/me/password").then();
    }

    private static ValidatableResponse remove(String token, String password) {
        return GivenUsers.bearing(token)
                .body(Map.of("currentPassword", password))
                .post("/api/me/totp/removal")
                .then();
    }

    private static ValidatableResponse signIn(String username, String password, String otp) {
        Map<String, String> body = new HashMap<>(Map.of("username", username, "password", password));
        body.put("otp", otp);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/tokens")
                .then();
    }

    private static ValidatableResponse me(String token) {
        return GivenUsers.bearing(token).get("/api/me").then();
    }
}
