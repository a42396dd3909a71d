package vn.ntm.training.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** Each secret that the product hands out opens its own door and no other. */
@QuarkusTest
class SecretsTest {

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    /** @param opens whether a secret that is sent to it is let in */
    private record Door(String name, String secret, Predicate<String> opens) {}

    @Test
    void no_secret_opens_a_door_that_it_was_not_made_for() {
        var user = users.with();
        String link = link();
        List<Door> doors = List.of(
                new Door("token", user.token(), SecretsTest::opensAsToken),
                new Door("session", session(user), SecretsTest::opensAsSession),
                new Door("link", link, SecretsTest::opensAsLink),
                new Door("session of a link", linkSession(link), SecretsTest::opensAsSessionOfALink),
                // The last of all: it ends the others.
                new Door("new password", newPassword(user), SecretsTest::opensAsNewPassword));

        List<String> openedWrongly = new ArrayList<>();
        for (Door door : doors) {
            doors.stream()
                    .filter(other -> other != door && door.opens().test(other.secret()))
                    .forEach(other -> openedWrongly.add("the " + other.name() + " opens as a " + door.name()));
        }
        assertThat(openedWrongly).isEmpty();

        for (Door door : doors) {
            assertThat(door.opens().test(door.secret())).as(door.name()).isTrue();
        }
        assertThat(doors.getLast().opens().test(doors.getLast().secret()))
                .as("the link for a new password once more")
                .isFalse();
        assertThat(opensAsSession(doors.get(1).secret()))
                .as("the session after the password was replaced")
                .isFalse();
    }

    private static boolean opensAsToken(String secret) {
        return GivenUsers.bearing(secret).get("/api/me").statusCode() == 200;
    }

    private static boolean opensAsSession(String secret) {
        return GivenUsers.nobody()
                        .cookie("__Host-ntm-session", secret)
                        .get("/api/me")
                        .statusCode()
                == 200;
    }

    private static boolean opensAsLink(String secret) {
        return GivenUsers.nobody().redirects().follow(false).get("/l/" + secret).statusCode() == 303;
    }

    private static boolean opensAsSessionOfALink(String secret) {
        return GivenUsers.nobody()
                        .cookie("__Host-ntm-link", secret)
                        .get("/api/me/trainings")
                        .statusCode()
                != 401;
    }

    private static boolean opensAsNewPassword(String secret) {
        return GivenUsers.nobody()
                        .contentType("application/json")
                        .body(Map.of("token", secret, "password", "một mật khẩu khác hẳn"))
                        .post("/api/password-resets/confirmation")
                        .statusCode()
                == 204;
    }

    private static String session(GivenUsers.User user) {
        return GivenUsers.nobody()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", user.username())
                .formParam("password", GivenUsers.PASSWORD)
                .post("/sign-in")
                .getCookie("__Host-ntm-session");
    }

    private String link() {
        var trainee = rows.trainee("Lê Thị Bình", "FEMALE", CadreLevel.COMMUNE);
        String url = users.admin()
                .request()
                .body(Map.of("purpose", "TRAININGS", "traineeId", trainee, "recipient", "Lê Thị Bình"))
                .post("/api/links")
                .path("url");
        return URI.create(url).getPath().replaceFirst("^/l/", "");
    }

    private static String linkSession(String link) {
        return GivenUsers.nobody().redirects().follow(false).get("/l/" + link).getCookie("__Host-ntm-link");
    }

    private String newPassword(GivenUsers.User user) {
        var secret = RandomSecret.next("");
        rows.execute(
                "insert into password_reset (secret_hash, user_id, requested_at, expires_at) values (?, ?, ?, ?)",
                secret.hash(),
                user.id(),
                Timestamp.from(TestClock.START),
                Timestamp.from(TestClock.START.plusSeconds(1_800)));
        return secret.text();
    }
}
