package vn.ntm.training.shared.problem;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnreadableRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "a/b/c", "////", "*/*;q=9", "\u00e9/\u00e9", "en/us; q=x", ";", "text/html;q=0.5;;"})
    void what_nobody_can_read_of_accept_is_as_if_it_was_not_sent(String accept) {
        given().header("Accept", accept)
                .get("/api/units?size=1")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;q=x", "%00", "en-US-x-y-z-aaaaaaaaaaaaaaaaaaaa", "en;q=2", ","})
    void a_language_that_nobody_can_read_is_vietnamese(String language) {
        given().header("Accept-Language", language)
                .get("/api/units/0")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Không tìm thấy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/html,application/signed-exchange;v=b3;q=0.7"
            })
    void what_browsers_send_is_read(String accept) {
        given().header("Accept", accept)
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=%zz", "%=1", "username=%f"})
    void a_form_that_cannot_be_decoded_is_a_mistake_of_its_sender(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/forgotten-password")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data; boundary=\"x", "multipart/form-data; boundary=x", "multipart/form-data"})
    void so_is_one_in_parts_of_which_the_end_is_missing(String type) {
        var asItIs = encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        given().config(config().encoderConfig(asItIs))
                .header("Content-Type", type)
                .body("--x\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\nabc")
                .post("/forgotten-password")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "*/*;q=9"})
    void a_form_is_shown_again_to_whoever_takes_anything(String accept) {
        given().header("Accept", accept)
                .post("/forgotten-password")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<h1"));
    }
}
