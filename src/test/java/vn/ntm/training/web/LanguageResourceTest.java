package vn.ntm.training.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.text.Language;

@QuarkusTest
class LanguageResourceTest {

    @Test
    void the_choice_is_remembered_and_leads_back_to_the_page() {
        given().redirects()
                .follow(false)
                .queryParam("back", "/?year=2024")
                .get("/language/en")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?year=2024"))
                .cookie(Language.COOKIE, "en");
    }

    @Test
    void a_language_that_the_product_does_not_speak_is_not_found() {
        given().get("/language/fr").then().statusCode(404).contentType("application/problem+json");
    }
}
