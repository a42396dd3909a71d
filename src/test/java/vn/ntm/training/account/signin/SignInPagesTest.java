package vn.ntm.training.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;

@QuarkusTest
@SentByNobody
class SignInPagesTest {

    @Inject
    GivenUsers users;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void the_form_works_without_script_and_keeps_where_the_visitor_wanted_to_go() {
        given().get("/sign-in?to=/classes?page=2")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("Đăng nhập"),
                        containsString("value=\"/classes?page=2\""),
                        containsString("method=\"post\" action=\"/sign-in\""),
                        not(containsString("hx-post"))));
        given().cookie("ntm-language", "en").get("/sign-in").then().body(containsString("Sign in"));
    }

    @Test
    void without_a_provider_of_accounts_nothing_leads_to_one() {
        given().get("/sign-in").then().body(not(containsString("/sign-in/oidc")));
        given().get("/sign-in/oidc").then().statusCode(404);
        given().header("Authorization", "Bearer a.b.c").get("/api/me").then().statusCode(401);
    }

    @Test
    void signing_in_opens_a_session_and_leads_on() {
        var user = users.with(GrantInput.of(Role.TRAINER));

        Response answer = signIn(user, "/classes?page=2");

        answer.then().statusCode(303).header("Location", endsWith("/classes?page=2"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-ntm-session=")
                .containsIgnoringCase("Path=/")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("Domain");
        me(session(answer)).then().statusCode(200).body("username", equalTo(user.username()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: a=b"})
    void signing_in_never_leads_to_another_site(String to) {
        Response answer = signIn(users.with(), to);

        answer.then().statusCode(303).header("Location", endsWith("/")).header("Location", not(containsString("evil")));
        assertThat(answer.getCookies()).containsOnlyKeys(SessionCookie.NAME);
    }

    @Test
    void a_refused_visitor_sees_the_form_again_without_the_password() {
        var user = users.with();

        given().formParams(Map.of("username", user.username(), "password", "không phải mật khẩu"))
                .post("/sign-in")
                .then()
                .statusCode(401)
                .contentType("text/html")
                .header("Set-Cookie", nullValue())
                .body(allOf(
                        containsString("Tên đăng nhập, mật khẩu hoặc mã xác thực không đúng."),
                        containsString("value=\"" + user.username() + "\""),
                        not(containsString("không phải mật khẩu"))));
    }

    @Test
    void what_was_typed_comes_back_as_text_and_not_as_a_page() {
        given().formParams(Map.of("username", "\"><script>alert(1)</script>", "password", "x"))
                .post("/sign-in")
                .then()
                .statusCode(401)
                .body(not(containsString("<script>")));
    }

    @Test
    void who_tries_too_often_is_told_how_long_to_wait() {
        var user = users.with();
        for (int i = 0; i < 5; i++) {
            form(user, "sai lần " + i).post("/sign-in").then().statusCode(401);
        }

        form(user, GivenUsers.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(429)
                .header("Retry-After", "30")
                .body(containsString("hãy thử lại sau 30 giây"));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        String session = session(signIn(users.with(), "/"));

        Response answer = given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, session)
                .post("/sign-out");

        answer.then().statusCode(303);
        assertThat(answer.getHeader("Set-Cookie"))
                .contains(SessionCookie.NAME + "=;")
                .containsIgnoringCase("Max-Age=0");
        me(session).then().statusCode(401);
    }

    @Test
    void a_session_ends_when_nothing_is_asked_for_two_hours() {
        String session = session(signIn(users.with(), "/"));
        TestClock time = (TestClock) clock;

        time.advance(Duration.ofMinutes(119));
        me(session).then().statusCode(200);
        time.advance(Duration.ofMinutes(119));
        me(session).then().statusCode(200);
        time.advance(Duration.ofMinutes(121));
        me(session).then().statusCode(401);
    }

    @Test
    void a_session_ends_after_half_a_day_however_busy() {
        String session = session(signIn(users.with(), "/"));
        for (int hour = 0; hour < 11; hour++) {
            ((TestClock) clock).advance(Duration.ofHours(1));
            me(session).then().statusCode(200);
        }

        ((TestClock) clock).advance(Duration.ofHours(1));
        me(session).then().statusCode(401);
    }

    @Test
    void a_session_ends_when_a_role_is_granted_or_the_account_disabled() {
        var user = users.with();
        String admin = users.admin().signIn();

        String beforeGrant = session(signIn(user, "/"));
        GivenUsers.bearing(admin)
                .body(Map.of("role", "TRAINER"))
                .post("/api/users/" + user.id() + "/grants")
                .then()
                .statusCode(201);
        me(beforeGrant).then().statusCode(401);

        String beforeDisabling = session(signIn(user, "/"));
        GivenUsers.bearing(admin)
                .body(Map.of("disabled", true))
                .patch("/api/users/" + user.id())
                .then()
                .statusCode(200);
        me(beforeDisabling).then().statusCode(401);
        signIn(user, "/").then().statusCode(401);
    }

    @Test
    void signing_in_again_ends_the_session_that_was_there() {
        var user = users.with();
        String first = session(signIn(user, "/"));

        Response again = form(user, GivenUsers.PASSWORD)
                .cookie(SessionCookie.NAME, first)
                .post("/sign-in");

        assertThat(session(again)).isNotEqualTo(first);
        me(first).then().statusCode(401);
    }

    @Test
    void a_session_cannot_be_made_up() {
        me("A".repeat(43)).then().statusCode(401);
        me("' or 1=1 --").then().statusCode(401);
    }

    @Test
    void a_token_is_no_session_and_a_session_no_token() {
        var user = users.with();

        me(user.signIn()).then().statusCode(401);
        GivenUsers.bearing(session(signIn(user, "/"))).get("/api/me").then().statusCode(401);
    }

    private static Response signIn(GivenUsers.User user, String to) {
        return form(user, GivenUsers.PASSWORD).formParam("to", to).post("/sign-in");
    }

    private static RequestSpecification form(GivenUsers.User user, String password) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("username", user.username(), "password", password));
    }

    private static String session(Response answer) {
        return answer.getCookie(SessionCookie.NAME);
    }

    private static Response me(String session) {
        return given().cookie(SessionCookie.NAME, session).get("/api/me");
    }
}
