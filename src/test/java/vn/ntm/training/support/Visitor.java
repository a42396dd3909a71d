package vn.ntm.training.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who opens pages and sends forms, without a script; the token is null for a visitor who did not sign in. */
public record Visitor(String token) {

    public static final Visitor STRANGER = new Visitor(null);

    public static Visitor of(GivenUsers.User user) {
        return new Visitor(user.token());
    }

    public Answer get(String address) {
        return new Answer(request().get(address));
    }

    /** A form as its fields would be sent; a field of several values as a list. */
    public Answer post(String address, Map<String, Object> form) {
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
    public record Answer(Response response) {

        public int status() {
            return response.statusCode();
        }

        /** The path that the answer leads to. */
        public String location() {
            return response.header("Location").replaceFirst("^https?://[^/]+", "");
        }

        public Document page() {
            return Jsoup.parse(response.asString());
        }

        /** All that stands on the page, as a person reads it. */
        public String text() {
            return page().text();
        }

        public String value(String field) {
            return page().select("[name=" + field + "]").val();
        }

        public String error(String field) {
            return page().select("#" + field + "-error").text();
        }

        public boolean leads(String address) {
            return !page().select("a[href=\"" + address + "\"], form[action=\"" + address + "\"]")
                    .isEmpty();
        }
    }
}
