package vn.ntm.training.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeResourceTest {

    @Test
    void the_choice_is_remembered_and_leads_back_to_the_page() {
        given().redirects()
                .follow(false)
                .queryParam("back", "/sign-in")
                .get("/theme/dark")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"))
                .cookie("ntm-theme", "dark");
        given().get("/theme/pink").then().statusCode(404);
    }

    @Test
    void the_server_decides_so_that_no_page_flashes() {
        given().get("/sign-in")
                .then()
                .body(allOf(
                        containsString("media=\"screen and (prefers-color-scheme: dark)\""),
                        not(containsString("data-bs-theme"))));
        given().cookie("ntm-theme", "dark")
                .get("/sign-in")
                .then()
                .body(allOf(containsString("data-bs-theme=\"dark\""), containsString("media=\"screen\"")));
        given().cookie("ntm-theme", "light")
                .get("/sign-in")
                .then()
                .body(allOf(containsString("data-bs-theme=\"light\""), containsString("media=\"not all\"")));
    }
}
