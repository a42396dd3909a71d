package vn.ntm.training.account.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class AccountPagesTest {

    @Inject
    GivenUsers users;

    @Test
    void it_says_who_one_is_and_what_one_may_do() {
        var admin = users.admin();
        given().header("Authorization", "Bearer " + admin.signIn())
                .get("/account")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(admin.username()),
                        containsString("Quản trị hệ thống"),
                        containsString("Cả nước"),
                        containsString("href=\"/my-password\"")));
    }

    @Test
    void the_menu_offers_what_the_gate_lets_through() {
        var trainee = users.with(GrantInput.of(Role.TRAINEE));
        given().header("Authorization", "Bearer " + trainee.signIn())
                .get("/account")
                .then()
                .body(allOf(
                        containsString("Học viên"),
                        containsString("href=\"/classes\""),
                        containsString("action=\"/sign-out\""),
                        not(containsString("href=\"/users\"")),
                        not(containsString("href=\"/audit\""))));
        given().header("Authorization", "Bearer " + users.admin().signIn())
                .get("/account")
                .then()
                .body(allOf(containsString("href=\"/users\""), containsString("href=\"/audit\"")));
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Faccount"));
    }

    @Test
    void who_signs_out_is_told_so_once() {
        String toast = given().redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .extract()
                .cookie("ntm-toast");
        given().cookie("ntm-toast", toast)
                .get("/")
                .then()
                .body(containsString("Bạn đã đăng xuất."))
                .cookie("ntm-toast", "");
        given().cookie("ntm-toast", "<b>x").get("/").then().body(not(containsString("<b>x")));
        given().cookie("ntm-toast", "no.such-code").get("/").then().statusCode(200);
    }
}
