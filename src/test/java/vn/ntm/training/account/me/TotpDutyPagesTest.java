package vn.ntm.training.account.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.StrictAccounts;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.totp.Totp;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;

/** Where one-time codes are required, nobody is locked out by it: the whole way in a browser, by cookies. */
@QuarkusTest
@SentByNobody
@TestProfile(StrictAccounts.class)
class TotpDutyPagesTest {

    private static final String PAGE = "/account/one-time-codes";

    @Inject
    GivenUsers users;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void an_administrator_without_codes_is_led_to_set_them_up_and_then_works_on() {
        var admin = users.admin();
        var browser = new Browser();
        assertThat(browser.signIn(admin.username(), GivenUsers.PASSWORD, "")).isEqualTo("/classes/new");
        assertThat(location(browser.get("/classes/new"))).isEqualTo(PAGE);
        assertThat(location(browser.get("/api/users", "text/html"))).isNull();
        assertThat(browser.get("/api/users", "application/json").path("code").toString())
                .isEqualTo("account.totp-first");

        assertThat(browser.get(PAGE).asString()).contains("Hãy cài đặt mã để tiếp tục");
        String secret = secret(browser.post(PAGE, Map.of()));
        assertThat(location(browser.post(PAGE + "/confirmation", Map.of("otp", code(secret)))))
                .isEqualTo("/account");
        assertThat(browser.get("/account").asString()).contains("Đã bật mã xác thực một lần.");
        assertThat(browser.get("/classes/new").statusCode()).isEqualTo(200);

        ((TestClock) clock).advance(Duration.ofMinutes(1));
        var next = new Browser();
        assertThat(next.signIn(admin.username(), GivenUsers.PASSWORD, "")).isNull();
        assertThat(next.signIn(admin.username(), GivenUsers.PASSWORD, code(secret)))
                .isEqualTo("/classes/new");
        assertThat(next.get("/classes/new").statusCode()).isEqualTo(200);
    }

    @Test
    void who_removes_required_codes_is_told_and_led_to_set_them_up_again() {
        var admin = users.admin();
        var browser = new Browser();
        browser.signIn(admin.username(), GivenUsers.PASSWORD, "");
        String secret = secret(browser.post(PAGE, Map.of()));
        browser.post(PAGE + "/confirmation", Map.of("otp", code(secret)));
        assertThat(browser.get(PAGE).asString()).contains("Vai trò của bạn bắt buộc có mã");

        browser.post(PAGE + "/removal", Map.of("currentPassword", GivenUsers.PASSWORD));
        assertThat(location(browser.get("/classes/new"))).isEqualTo(PAGE);
        assertThat(secret(browser.post(PAGE, Map.of()))).isNotEqualTo(secret);
    }

    @Test
    void a_temporary_password_is_replaced_first_and_then_codes_are_set_up() {
        var admin = users.admin();
        var other = new Browser();
        other.signIn(admin.username(), GivenUsers.PASSWORD, "");
        other.post(PAGE + "/confirmation", Map.of("otp", code(secret(other.post(PAGE, Map.of())))));
        var newcomer = users.admin();
        String temporary = "một mật khẩu tạm thời";
        other.api("/api/users/" + newcomer.id() + "/password", Map.of("password", temporary));

        var browser = new Browser();
        browser.signIn(newcomer.username(), temporary, "");
        assertThat(location(browser.get("/classes/new"))).isEqualTo("/my-password");
        String own = "một mật khẩu của riêng tôi";
        browser.post("/my-password", Map.of("currentPassword", temporary, "newPassword", own, "repeated", own));
        browser.signIn(newcomer.username(), own, "");
        assertThat(location(browser.get("/classes/new"))).isEqualTo(PAGE);
        assertThat(browser.get("/my-password").asString()).doesNotContain("mật khẩu tạm thời");
    }

    @Test
    void whose_role_needs_no_codes_goes_on_without_them() {
        var trainee = users.with(GrantInput.of(Role.TRAINEE));
        var browser = new Browser();
        browser.signIn(trainee.username(), GivenUsers.PASSWORD, "");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.get("/classes/new").statusCode()).isEqualTo(403);
    }

    /** Keeps cookies as a browser does, and follows nothing by itself. */
    private static class Browser {

        private final Map<String, String> cookies = new HashMap<>();

        /** Where it leads; null when nobody was let in. */
        String signIn(String username, String password, String otp) {
            return location(post(
                    "/sign-in", Map.of("username", username, "password", password, "otp", otp, "to", "/classes/new")));
        }

        Response get(String address) {
            return get(address, "text/html");
        }

        Response get(String address, String accept) {
            return kept(given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .accept(accept)
                    .get(address));
        }

        Response post(String address, Map<String, String> form) {
            return kept(given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .accept("text/html")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(form)
                    .post(address));
        }

        void api(String address, Map<String, String> body) {
            given().cookies(cookies)
                    .contentType("application/json")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(200);
        }

        private Response kept(Response answer) {
            cookies.putAll(answer.cookies());
            return answer;
        }
    }

    private static String location(Response answer) {
        String location = answer.header("Location");
        return location == null ? null : location.replaceFirst("^https?://[^/]+", "");
    }

    private static String secret(Response page) {
        return Jsoup.parse(page.asString()).select(".ntm-secret").text().replace(" ", "");
    }

    private String code(String secret) {
        return new Totp(new Base32().decode(secret)).codeAt(clock.instant());
    }
}
