package vn.ntm.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.totp.Totp;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;

@QuarkusTest
@SentByNobody
class OwnTokenPagesTest {

    private static final String PAGE = "/account/tokens";

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        ((TestClock) clock).reset();
    }

    @Test
    void a_token_is_made_with_the_password_and_shown_once() {
        var user = users.with();
        var me = Visitor.of(user);

        var made = me.post(PAGE, Map.of("name", "Phần mềm của tỉnh", "password", GivenUsers.PASSWORD));
        assertThat(made.status()).isEqualTo(200);
        String token = made.page().select(".ntm-secret").text();
        assertThat(token).startsWith("ntm_");
        assertThat(made.text()).contains("Khóa có hiệu lực đến 02/09/2026 08:00");
        GivenUsers.bearing(token).get("/api/me").then().statusCode(200);

        var list = me.get(PAGE);
        assertThat(list.text()).contains("Phần mềm của tỉnh", "03/08/2026 08:00");
        assertThat(list.response().asString()).doesNotContain(token);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_no_token_is_made() {
        var user = users.with();
        var me = Visitor.of(user);
        long before = tokens(user);

        var nameless = me.post(PAGE, Map.of("name", " ", "password", GivenUsers.PASSWORD));
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.error("name")).isEqualTo("Cần điền trường này.");
        var refused = me.post(PAGE, Map.of("name", "Máy chủ", "password", "đoán mò một lần"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("password")).isEqualTo("Mật khẩu hoặc mã xác thực không đúng.");
        assertThat(refused.value("name")).isEqualTo("Máy chủ");
        assertThat(refused.value("password")).isEmpty();
        assertThat(tokens(user)).isEqualTo(before);
    }

    @Test
    void the_password_cannot_be_guessed_with_a_session_that_was_stolen() {
        var user = users.with();
        var me = Visitor.of(user);
        for (int i = 0; i < 5; i++) {
            me.post(PAGE, Map.of("name", "x", "password", "đoán mò lần thứ " + i));
        }
        assertThat(me.post(PAGE, Map.of("name", "x", "password", GivenUsers.PASSWORD))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void who_has_one_time_codes_needs_one_for_a_token_too() {
        var user = users.with();
        var me = Visitor.of(user);
        assertThat(me.get(PAGE).page().select("[name=otp]")).isEmpty();
        String secret = user.request().post("/api/me/totp").path("secret");
        Totp app = new Totp(new Base32().decode(secret));
        user.request()
                .body(Map.of("otp", app.codeAt(clock.instant())))
                .post("/api/me/totp/confirmation")
                .then()
                .statusCode(204);
        ((TestClock) clock).advance(Duration.ofMinutes(1));

        var without = me.post(PAGE, Map.of("name", "x", "password", GivenUsers.PASSWORD));
        assertThat(without.error("otp")).isEqualTo("Cần nhập thêm mã 6 chữ số của ứng dụng xác thực.");
        var made =
                me.post(PAGE, Map.of("name", "x", "password", GivenUsers.PASSWORD, "otp", app.codeAt(clock.instant())));
        assertThat(made.page().select(".ntm-secret").text()).startsWith("ntm_");
    }

    @Test
    void a_token_is_revoked_by_its_owner_only() {
        var me = Visitor.of(users.with());
        String token = me.post(PAGE, Map.of("name", "Cũ", "password", GivenUsers.PASSWORD))
                .page()
                .select(".ntm-secret")
                .text();
        var list = me.get(PAGE);
        String revocation = list.page().select("form[action$=/revocation]").stream()
                .filter(form -> form.text().contains("“Cũ”"))
                .findFirst()
                .orElseThrow()
                .attr("action");

        assertThat(Visitor.of(users.admin()).post(revocation, Map.of()).status())
                .isEqualTo(404);
        GivenUsers.bearing(token).get("/api/me").then().statusCode(200);
        assertThat(me.post(revocation, Map.of()).location()).isEqualTo(PAGE);
        GivenUsers.bearing(token).get("/api/me").then().statusCode(401);
        assertThat(me.get(PAGE).text()).doesNotContain("Cũ");
    }

    private long tokens(GivenUsers.User user) {
        return rows.number("select count(*) from api_token where user_id = ?", user.id());
    }
}
