package vn.ntm.training.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.StrictAccounts;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

/** How long an answer takes tells nothing: asked where a password costs what it costs on a server. */
@QuarkusTest
@SentByNobody
@TestProfile(StrictAccounts.class)
class SignInTimeTest {

    private static final String WRONG = "không phải mật khẩu này";

    @Inject
    GivenUsers users;

    @Test
    void an_unknown_user_and_a_wrong_password_take_the_same_time() {
        var user = users.with();
        signIn(user.username());

        long wrong = time(() -> signIn(user.username()));
        long unknown = time(() -> signIn("nobody" + UUID.randomUUID()));

        // Both cost one hash; without it the answer would come ten times as fast.
        assertThat((double) unknown / wrong).isBetween(0.3, 3.0);
    }

    private static void signIn(String username) {
        given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", WRONG))
                .post("/api/tokens")
                .then()
                .statusCode(401);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            work.run();
        }
        return System.nanoTime() - start;
    }
}
