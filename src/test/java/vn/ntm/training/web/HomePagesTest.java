package vn.ntm.training.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;

@QuarkusTest
class HomePagesTest {

    @Inject
    GivenRows rows;

    @Test
    void the_classes_of_a_year_are_listed_with_their_day_and_state() {
        var trainingClass = rows.classOn(LocalDate.of(2022, 3, 15)).synthetic();
        given().get("/?year=2022")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Các lớp năm 2022"))
                .body(containsString(trainingClass.code()))
                .body(containsString("Thứ Ba, 15/03/2022"))
                .body(containsString("Dữ liệu mô phỏng"));
    }

    @Test
    void it_says_where_the_api_is() {
        given().get("/").then().statusCode(200).body(containsString("href=\"/q/swagger-ui\""));
    }

    @Test
    void in_english_no_vietnamese_text_is_left_but_names() {
        given().cookie("ntm-language", "en")
                .get("/?year=2027")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("There are no classes in 2027."))
                .body(not(containsString("Năm 2027")));
    }

    @Test
    void a_year_that_is_none_is_told_as_a_page() {
        given().accept("text/html").get("/?year=abc").then().statusCode(400).body(containsString("year"));
    }

    @Test
    void nothing_on_it_is_loaded_from_another_site() {
        String page = given().get("/").then().extract().asString();
        assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }
}
