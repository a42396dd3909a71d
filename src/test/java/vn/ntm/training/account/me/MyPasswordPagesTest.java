package vn.ntm.training.account.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class MyPasswordPagesTest {

    private static final String SESSION = "__Host-ntm-session";
    private static final String ANOTHER = "một mật khẩu hoàn toàn khác";

    @Inject
    GivenUsers users;

    @Test
    void somebody_with_a_temporary_password_is_led_to_choosing_another() {
        var user = users.with();
        users.admin()
                .request()
                .body(Map.of("password", ANOTHER))
                .put("/api/users/" + user.id() + "/password")
                .then()
                .statusCode(200);
        String session = signIn(user, ANOTHER);

        browser(session).get("/my-password").then().statusCode(200).body(containsString("mật khẩu tạm thời"));
        change(session, ANOTHER, GivenUsers.PASSWORD, GivenUsers.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?passwordSet=true"));
        given().get("/sign-in?passwordSet=true").then().body(containsString("Mật khẩu đã được đặt."));
        signIn(user, GivenUsers.PASSWORD);
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        String session = signIn(users.with(), GivenUsers.PASSWORD);

        change(session, "không phải mật khẩu", ANOTHER, ANOTHER)
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("Mật khẩu hiện tại không đúng."),
                        not(containsString("không phải mật khẩu")),
                        not(containsString(ANOTHER))));
        change(session, GivenUsers.PASSWORD, "ngắn", "ngắn")
                .then()
                .statusCode(400)
                .body(containsString("Mật khẩu cần ít nhất 12 ký tự."));
        change(session, GivenUsers.PASSWORD, ANOTHER, "khác")
                .then()
                .statusCode(400)
                .body(containsString("Hai lần nhập mật khẩu không giống nhau."));
        change(session, "", "", "").then().statusCode(400);
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page_and_back() {
        browser("none")
                .get("/my-password")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Fmy-password"));
    }

    private static Response change(String session, String current, String wanted, String repeated) {
        return browser(session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("currentPassword", current, "newPassword", wanted, "repeated", repeated))
                .post("/my-password");
    }

    private static RequestSpecification browser(String session) {
        return given().redirects().follow(false).accept("text/html").cookie(SESSION, session);
    }

    private static String signIn(GivenUsers.User user, String password) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("username", user.username(), "password", password))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(SESSION);
    }
}
