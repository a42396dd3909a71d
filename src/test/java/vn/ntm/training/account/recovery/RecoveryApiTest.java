package vn.ntm.training.account.recovery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;

@QuarkusTest
@SentByNobody
class RecoveryApiTest {

    private static final String ANOTHER = "một mật khẩu hoàn toàn khác";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/new-password/([A-Za-z0-9_-]{43})\\s");

    @Inject
    GivenUsers users;

    @Inject
    Clock clock;

    private final String email = "u" + UUID.randomUUID() + "@xa.example.vn";

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void who_forgot_the_password_gets_a_link_by_mail_and_chooses_another() throws Exception {
        var user = userWithEmail("vi");
        String tokenBefore = user.signIn();

        request(user.username()).statusCode(202);

        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        assertThat(mail.subject()).isEqualTo("Đặt lại mật khẩu NTM Training");
        assertThat(mail.text())
                .contains(
                        "Kính gửi Người dùng kiểm thử,",
                        user.username(),
                        "trong vòng 30 phút",
                        "chỉ dùng được một lần");
        redeem(secret(mail), ANOTHER).statusCode(204);
        GivenUsers.bearing(tokenBefore).get("/api/me").then().statusCode(401);
        GivenUsers.tokenOf(user.username(), ANOTHER);
    }

    @Test
    void the_link_leads_to_a_page_that_needs_no_script() throws Exception {
        var user = userWithEmail("vi");
        given().get("/forgotten-password").then().statusCode(200).body(containsString("Tên đăng nhập hoặc"));
        form(Map.of("username", " ")).post("/forgotten-password").then().statusCode(400);
        form(Map.of("username", user.username()))
                .post("/forgotten-password")
                .then()
                .statusCode(200)
                .body(containsString("Nếu có tài khoản như vậy"));

        String page = "/new-password/" + secret(TestMails.to(email, 1).getFirst());
        given().get(page).then().statusCode(200).body(containsString("action=\"" + page + "\""));
        form(Map.of("password", ANOTHER, "repeated", "khác"))
                .post(page)
                .then()
                .statusCode(400)
                .body(containsString("Hai lần nhập mật khẩu không giống nhau."));
        form(Map.of("password", ANOTHER, "repeated", ANOTHER))
                .redirects()
                .follow(false)
                .post(page)
                .then()
                .statusCode(303);

        GivenUsers.tokenOf(user.username(), ANOTHER);
    }

    @Test
    void the_mail_is_written_in_the_language_of_its_reader() throws Exception {
        request(userWithEmail("en").username()).statusCode(202);

        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        assertThat(mail.subject()).isEqualTo("Reset your NTM Training password");
        assertThat(mail.text()).contains("Dear Người dùng kiểm thử,", "within 30 minutes");
    }

    @Test
    void the_account_can_be_named_by_its_address_which_several_may_share() throws Exception {
        var one = userWithEmail("vi");
        var other = userWithEmail("vi");

        request(email.toUpperCase()).statusCode(202);

        assertThat(TestMails.to(email, 2))
                .extracting(TestMails.Mail::text)
                .anySatisfy(text -> assertThat(text).contains(one.username()))
                .anySatisfy(text -> assertThat(text).contains(other.username()));
    }

    @Test
    void the_answer_does_not_tell_whether_there_is_such_an_account() throws Exception {
        var user = userWithEmail("vi");

        String known = request(user.username()).statusCode(202).extract().asString();
        String unknown =
                request("nobody" + UUID.randomUUID()).statusCode(202).extract().asString();

        assertThat(unknown).isEqualTo(known);
        assertThat(TestMails.to(email, 1)).hasSize(1);
    }

    @Test
    void a_disabled_account_gets_no_link() throws Exception {
        var user = userWithEmail("vi");
        users.admin()
                .request()
                .body(Map.of("disabled", true))
                .patch("/api/users/" + user.id())
                .then()
                .statusCode(200);

        request(user.username()).statusCode(202);
        request(userWithEmail("vi").username()).statusCode(202);

        assertThat(TestMails.to(email, 1))
                .noneSatisfy(mail -> assertThat(mail.text()).contains(user.username()));
    }

    @Test
    void a_link_works_once() throws Exception {
        var user = userWithEmail("vi");
        request(user.username());
        request(user.username());
        List<TestMails.Mail> mails = TestMails.to(email, 2);

        redeem(secret(mails.get(0)), ANOTHER).statusCode(204);

        redeem(secret(mails.get(0)), GivenUsers.PASSWORD)
                .statusCode(409)
                .body("code", equalTo("account.reset-invalid"));
        redeem(secret(mails.get(1)), GivenUsers.PASSWORD).statusCode(409);
    }

    @Test
    void a_link_works_for_half_an_hour() throws Exception {
        request(userWithEmail("vi").username());
        String secret = secret(TestMails.to(email, 1).getFirst());

        ((TestClock) clock).advance(Duration.ofMinutes(30));

        redeem(secret, ANOTHER).statusCode(409);
    }

    @Test
    void a_password_against_the_rules_does_not_use_the_link_up() throws Exception {
        request(userWithEmail("vi").username());
        String secret = secret(TestMails.to(email, 1).getFirst());

        redeem(secret, "ngắn").statusCode(400).body("violations.field", contains("password"));

        redeem(secret, ANOTHER).statusCode(204);
    }

    @Test
    void forged_links_open_nothing() {
        redeem("A".repeat(43), ANOTHER).statusCode(409);
        redeem("", ANOTHER).statusCode(409);
        redeem("' or 1=1 --", ANOTHER).statusCode(409);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/password-resets/confirmation")
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_is_flooded_with_mails() throws Exception {
        var user = userWithEmail("vi");
        for (int i = 0; i < 5; i++) {
            request(user.username()).statusCode(202);
        }

        request(user.username()).statusCode(429).header("Retry-After", "30");
        assertThat(TestMails.to(email, 5)).hasSize(5);
    }

    @Test
    void a_name_with_line_breaks_writes_no_header() {
        request("x@example.vn\r\nBcc: all@example.vn").statusCode(202);
        request(" ").statusCode(400);
        request("x".repeat(300)).statusCode(400);
    }

    private static RequestSpecification form(Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private GivenUsers.User userWithEmail(String locale) throws Exception {
        TestMails.open(email);
        var user = users.with();
        users.admin()
                .request()
                .body(Map.of("email", email, "locale", locale))
                .patch("/api/users/" + user.id())
                .then()
                .statusCode(200);
        return user;
    }

    private static String secret(TestMails.Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static ValidatableResponse request(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", name))
                .post("/api/password-resets")
                .then();
    }

    private static ValidatableResponse redeem(String token, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "password", password))
                .post("/api/password-resets/confirmation")
                .then();
    }
}
