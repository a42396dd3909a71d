package vn.ntm.training.account.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class AccessPolicyTest {

    @Inject
    GivenUsers users;

    @Test
    void a_program_that_is_not_signed_in_gets_a_problem() {
        given().header("Accept-Language", "en")
                .get("/api/users")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("title", equalTo("You need to sign in"));
    }

    @Test
    void a_person_who_may_not_gets_a_problem() {
        users.with(GrantInput.of(Role.TRAINEE))
                .request()
                .get("/api/users")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("http.403"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/users",
                "/api//users",
                "/api/./users",
                "/api/tokens/../users",
                "/api/users/",
                "/api/users;v=1",
                "/api;/users",
                "/api/users;/;v=1",
                "/api/tokens/..;/users",
                "/%61pi/users",
                "/api/%75sers",
                "/api/audit/",
                "/api/audit/verification"
            })
    void other_ways_to_write_an_address_do_not_lead_past_the_gate(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tokens%2f..%2fusers",
                "/api%2fusers",
                "/api/users%3b",
                "/api%5cusers",
                "/api/users%00",
                "/API/users"
            })
    void what_only_looks_like_an_address_leads_nowhere(String path) {
        users.admin().request().urlEncodingEnabled(false).get(path).then().statusCode(404);
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PUT", "BREW"})
    void other_methods_do_not_lead_past_the_gate(String method) {
        given().request(method, "/api/users").then().statusCode(401);
    }

    @Test
    void a_change_that_another_site_has_a_browser_send_is_refused() {
        signIn().header("Sec-Fetch-Site", "cross-site").post("/sign-in").then().statusCode(403);
        signIn().header("Sec-Fetch-Site", "same-site").post("/sign-in").then().statusCode(403);
        signIn().header("Origin", "https://evil.example")
                .post("/sign-in")
                .then()
                .statusCode(403);
        signIn().header("Origin", "null").post("/sign-in").then().statusCode(403);
        given().contentType("application/json")
                .header("Origin", "https://evil.example")
                .body(Map.of("username", "a", "password", "b"))
                .post("/api/tokens")
                .then()
                .statusCode(403)
                .body("code", equalTo("account.foreign-origin"));
    }

    @Test
    void a_change_from_a_page_of_ours_or_from_a_program_is_taken() {
        signIn().header("Sec-Fetch-Site", "same-origin").post("/sign-in").then().statusCode(401);
        signIn().header("Origin", "http://localhost:" + RestAssured.port)
                .post("/sign-in")
                .then()
                .statusCode(401);
        signIn().post("/sign-in").then().statusCode(401);
    }

    @Test
    void a_link_from_another_site_may_be_followed() {
        given().header("Sec-Fetch-Site", "cross-site").get("/sign-in").then().statusCode(200);
    }

    @Test
    void with_a_token_no_cookie_is_at_stake() {
        users.admin()
                .request()
                .header("Origin", "https://partner.example")
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("roles[0]", equalTo("ADMIN"));
    }

    private static RequestSpecification signIn() {
        return given().formParams(Map.of("username", "nobody", "password", "x"));
    }
}
