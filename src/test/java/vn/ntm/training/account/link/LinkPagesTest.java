package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;

@QuarkusTest
@SentByNobody
class LinkPagesTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID site;
    private String path;

    @BeforeEach
    void a_link_to_a_roll() {
        held = links.aClass();
        site = held.site(links.commune(0, 0).id());
        path = links.path(GivenLinks.roll(held.session(), site));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_link_opens_a_session_and_leads_to_an_address_that_holds_nothing_of_it() {
        Response opened = GivenLinks.open(path);

        opened.then()
                .statusCode(303)
                .header("Location", endsWith("/sessions/" + held.session() + "/sites/" + site + "/roll"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
        assertThat(opened.getHeader("Set-Cookie"))
                .startsWith("__Host-ntm-link=")
                .containsIgnoringCase("Path=/")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("Domain")
                .doesNotContain(path.substring(3));
    }

    @Test
    void each_purpose_has_a_page_of_its_own() {
        UUID trainee = UUID.randomUUID();
        assertThat(new LinkSubject.Trainings(trainee).page()).isEqualTo(URI.create("/my-trainings"));
        String registration = links.path(
                GivenLinks.registration(held.id(), links.commune(0, 0).id()));
        GivenLinks.open(registration).then().header("Location", endsWith("/classes/" + held.id() + "/registration"));
    }

    @Test
    void a_forged_link_an_expired_and_a_revoked_one_are_told_in_plain_words_and_not_repeated() {
        String forged = path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A");
        page(forged, 404, "Liên kết không đúng");

        String id = users.admin().request().get("/api/links?about=" + site).path("items[0].id");
        users.admin().request().delete("/api/links/" + id).then().statusCode(204);
        page(path, 410, "Liên kết không còn hiệu lực");

        clock.advance(Duration.ofDays(7));
        page(path, 410, "Liên kết đã hết hạn");
    }

    @Test
    void the_cookie_of_a_session_is_no_link_and_a_link_no_cookie() {
        String session = GivenLinks.open(path).getCookie("__Host-ntm-link");

        GivenLinks.open("/l/" + session).then().statusCode(404);
        GivenUsers.nobody()
                .cookie("__Host-ntm-link", path.substring(3))
                .get("/api/sessions/" + held.session() + "/sites/" + site + "/roll")
                .then()
                .statusCode(401)
                .body("code", equalTo("link.session-ended"));
        GivenUsers.nobody()
                .cookie("__Host-ntm-session", session)
                .get("/api/me")
                .then()
                .statusCode(401);
        GivenUsers.bearing(session).get("/api/me").then().statusCode(401);
    }

    @Test
    void who_is_signed_in_is_asked_to_sign_out_first() {
        var user = users.with();
        String session = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", user.username())
                .formParam("password", GivenUsers.PASSWORD)
                .post("/sign-in")
                .getCookie("__Host-ntm-session");

        GivenUsers.nobody()
                .cookie("__Host-ntm-session", session)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(409)
                .header("Set-Cookie", nullValue())
                .body(containsString("Hãy đăng xuất rồi mở lại liên kết"), not(containsString(path)));
    }

    @Test
    void signing_in_takes_the_link_away() {
        var user = users.with();
        String link = GivenLinks.open(path).getCookie("__Host-ntm-link");

        Response signedIn = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("__Host-ntm-link", link)
                .formParam("username", user.username())
                .formParam("password", GivenUsers.PASSWORD)
                .post("/sign-in");

        assertThat(signedIn.getCookies()).containsEntry("__Host-ntm-link", "").containsKey("__Host-ntm-session");
    }

    @Test
    void guessing_is_slowed_down_per_address_and_a_true_link_still_opens() throws Exception {
        // A local address of its own, so that other tests are not made to wait.
        try (var guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.77"))
                .build()) {
            String guess = path.substring(0, path.length() - 8) + "guessing";
            for (int i = 0; i < 20; i++) {
                assertThat(get(guesser, guess).statusCode()).isEqualTo(404);
            }
            HttpResponse<String> refused = get(guesser, guess);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
            assertThat(get(guesser, path).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void the_access_log_does_not_hold_links() {
        var written = new CopyOnWriteArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                written.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("io.quarkus.http.access-log");
        log.addHandler(handler);
        try {
            String clean = GivenLinks.open(path).getHeader("Location");
            GivenUsers.nobody().get("/new-password/abcdefgh-secret").then().statusCode(200);
            GivenUsers.nobody().get("/units").then().statusCode(200);
            assertThat(clean).isNotEmpty();
        } finally {
            log.removeHandler(handler);
        }
        assertThat(List.copyOf(written))
                .anyMatch(line -> line.contains("/units"))
                .noneMatch(line -> line.contains(path.substring(3)))
                .noneMatch(line -> line.contains("abcdefgh-secret"));
    }

    private void page(String address, int status, String sentence) {
        GivenUsers.nobody()
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", nullValue())
                .body(containsString(sentence), not(containsString(address.substring(3))));
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
