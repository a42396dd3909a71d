package vn.ntm.training.account.me;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
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
class OwnTotpPagesTest {

    private static final String PAGE = "/account/one-time-codes";

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
    void codes_are_set_up_by_picture_link_or_typing_and_count_from_the_first_code_on() {
        var user = users.with();
        var me = Visitor.of(user);
        assertThat(me.get("/account").leads(PAGE)).isTrue();
        assertThat(me.get(PAGE).text()).contains("Bắt đầu cài đặt").doesNotContain("Mã 6 chữ số");

        var begun = me.post(PAGE, Map.of());
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.response().header("Cache-Control")).isEqualTo("no-store");
        String secret = secret(begun);
        assertThat(secret).matches("[A-Z2-7]{32}");
        assertThat(begun.page().select("a[href^=otpauth]").attr("href"))
                .isEqualTo("otpauth://totp/NTM%20Training:" + user.username() + "?secret=" + secret
                        + "&issuer=NTM%20Training");
        assertThat(begun.page().select("svg.ntm-qr[role=img][aria-label] path").attr("d"))
                .startsWith("M4 4h7v1h-7z");
        assertThat(usesCodes(user)).isFalse();

        var confirmed = me.post(PAGE + "/confirmation", Map.of("otp", codeOf(secret)));
        assertThat(confirmed.location()).isEqualTo("/account");
        assertThat(usesCodes(user)).isTrue();
        assertThat(me.get(PAGE).text()).contains("Đang dùng mã xác thực một lần");
        assertThat(me.post(PAGE, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void after_a_wrong_code_the_same_secret_stands_there_still() {
        var me = Visitor.of(users.with());
        String secret = secret(me.post(PAGE, Map.of()));

        var again = me.post(PAGE + "/confirmation", Map.of("otp", "12"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error("otp")).isEqualTo("Mã không đúng; hãy kiểm tra giờ trên điện thoại.");
        assertThat(secret(again)).isEqualTo(secret);
        assertThat(me.post(PAGE + "/confirmation", Map.of("otp", codeOf(secret)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void who_comes_by_later_does_not_find_the_secret() {
        var me = Visitor.of(users.with());
        String secret = secret(me.post(PAGE, Map.of()));

        assertThat(me.get(PAGE).page().select(".ntm-secret, svg.ntm-qr")).isEmpty();
        assertThat(me.get(PAGE).text()).doesNotContain(secret);
        assertThat(secret(me.post(PAGE, Map.of()))).isNotEqualTo(secret);
    }

    @Test
    void a_code_for_nothing_is_told_on_the_page() {
        var refused = Visitor.of(users.with()).post(PAGE + "/confirmation", Map.of("otp", "123456"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#errors").text()).isEqualTo("Chưa bắt đầu cài đặt mã xác thực một lần.");
        assertThat(refused.text()).contains("Bắt đầu cài đặt");
    }

    @Test
    void codes_are_removed_with_the_password_only() {
        var user = users.with();
        var me = Visitor.of(user);
        me.post(PAGE + "/confirmation", Map.of("otp", codeOf(secret(me.post(PAGE, Map.of())))));

        var refused = me.post(PAGE + "/removal", Map.of("currentPassword", "đoán mò một lần"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error("currentPassword")).isEqualTo("Mật khẩu hiện tại không đúng.");
        assertThat(refused.page().select("details[open] #currentPassword")).hasSize(1);
        assertThat(me.post(PAGE + "/removal", Map.of()).status()).isEqualTo(400);
        assertThat(usesCodes(user)).isTrue();

        var removed = me.post(PAGE + "/removal", Map.of("currentPassword", GivenUsers.PASSWORD));
        assertThat(removed.location()).isEqualTo("/account");
        assertThat(usesCodes(user)).isFalse();
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page() {
        assertThat(Visitor.STRANGER.get(PAGE).location()).startsWith("/sign-in?to=");
        assertThat(Visitor.STRANGER.post(PAGE, Map.of()).status()).isEqualTo(303);
    }

    private static String secret(Visitor.Answer page) {
        return page.page().select(".ntm-secret").text().replace(" ", "");
    }

    private String codeOf(String secret) {
        return new Totp(new Base32().decode(secret)).codeAt(clock.instant());
    }

    private boolean usesCodes(GivenUsers.User user) {
        return rows.number("select count(*) from app_user where id = ? and totp_confirmed", user.id()) == 1;
    }
}
