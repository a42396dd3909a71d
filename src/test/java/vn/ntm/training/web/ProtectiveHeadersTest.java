package vn.ntm.training.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class ProtectiveHeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]{22,})'");

    @Inject
    GivenUsers users;

    /** A page, the API, a file, a library, a redirect, what is refused, what is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/api/curricula",
                "/api/units/0",
                "/assets/ntm.css",
                "/_static/bootstrap/5.3.8/dist/css/bootstrap.min.css",
                "/webjars/htmx.org/2.0.7/dist/htmx.min.js",
                "/language/en",
                "/api/users",
                "/account",
                "/nothing-here",
                "/assets/nothing.css",
                "/api/units?page=x",
                "/q/health/live",
                "/q/openapi"
            })
    void every_answer_tells_browsers_what_not_to_do(String path) {
        for (String accept : new String[] {"text/html", "*/*"}) {
            given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .accept(accept)
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "same-origin")
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Permissions-Policy", containsString("camera=()"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void scripts_run_by_a_nonce_that_is_new_with_every_answer() {
        Response first = given().get("/");
        String nonce = nonce(first);
        assertThat(first.asString())
                .contains("<script")
                .doesNotContainPattern("<script(?![^>]*nonce=\"" + Pattern.quote(nonce) + "\")");
        assertThat(nonce(given().get("/"))).isNotEqualTo(nonce);
    }

    @Test
    void no_page_holds_script_or_style_of_its_own() {
        for (String path : new String[] {"/?year=2024", "/sign-in", "/forgotten-password", "/nothing-here"}) {
            assertThat(given().accept("text/html").get(path).asString())
                    .doesNotContainPattern("<script[^>]*>[^<]")
                    .doesNotContainPattern("\\s(style|on\\w+|hx-on[^=]*)=")
                    .doesNotContain("<style", "javascript:");
        }
    }

    @Test
    void only_the_page_of_swagger_may_have_script_in_it() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void files_whose_address_names_their_content_are_kept_for_a_year() {
        String address = first(
                "href=\"(/assets/ntm\\.css\\?v=[0-9a-f]{12})\"",
                given().get("/").asString());
        given().get(address).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/assets/ntm.css").then().header("Cache-Control", "public, max-age=3600");
    }

    @Test
    void what_somebody_sees_who_is_signed_in_is_kept_nowhere() {
        given().get("/").then().header("Cache-Control", equalTo("private, no-cache"));
        users.admin().request().get("/api/curricula").then().header("Cache-Control", equalTo("no-store"));
    }

    private static String nonce(Response page) {
        return first(NONCE.pattern(), page.header("Content-Security-Policy"));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
