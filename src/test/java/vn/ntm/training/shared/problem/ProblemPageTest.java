package vn.ntm.training.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPageTest {

    @Test
    void a_browser_gets_a_page_in_vietnamese() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en-US")
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1>Không tìm thấy</h1>"));
    }

    @Test
    void a_browser_that_chose_english_gets_it_in_english() {
        given().accept("text/html")
                .cookie("ntm-language", "en")
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .body(containsString("<h1>Not found</h1>"));
    }

    @Test
    void the_api_answers_problem_json_also_to_a_browser() {
        given().accept("text/html,*/*;q=0.8")
                .get("/api/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Không tìm thấy"));
    }
}
