package vn.ntm.training.course.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.ntm.training.support.GivenUsers;

/** Somebody who opens pages and sends forms, without a script; the token is null for a visitor who did not sign in. */
record Visitor(String token) {

    static final Visitor STRANGER = new Visitor(null);

    static Visitor of(GivenUsers.User user) {
        return new Visitor(user.token());
    }

    Answer get(String address) {
        return new Answer(request().get(address));
    }

    /** A form as its fields would be sent; a field of several values as a list. */
    Answer post(String address, Map<String, Object> form) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                request.formParam(name, values);
            } else {
                request.formParam(name, value);
            }
        });
        return new Answer(request.post(address));
    }

    private RequestSpecification request() {
        RequestSpecification request =
                given().accept("text/html").redirects().follow(false).urlEncodingEnabled(true);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** What came back. */
    record Answer(Response response) {

        int status() {
            return response.statusCode();
        }

        /** The path that the answer leads to. */
        String location() {
            return response.header("Location").replaceFirst("^https?://[^/]+", "");
        }

        Document page() {
            return Jsoup.parse(response.asString());
        }

        /** All that stands on the page, as a person reads it. */
        String text() {
            return page().text();
        }

        String value(String field) {
            return page().select("[name=" + field + "]").val();
        }

        String error(String field) {
            return page().select("#" + field + "-error").text();
        }

        boolean leads(String address) {
            return !page().select("a[href=\"" + address + "\"], form[action=\"" + address + "\"]")
                    .isEmpty();
        }
    }
}
