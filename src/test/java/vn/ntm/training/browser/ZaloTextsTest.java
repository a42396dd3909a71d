package vn.ntm.training.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Texts to be copied into chats, on the pages of a class, a session and a room. */
@QuarkusTest
class ZaloTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    Chromium chromium;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_running_class() {
        UnitPath commune = rows.unit("N34", "00004", DAY);
        held = rows.classOn(DAY);
        held.session(DAY.plusDays(1));
        site = held.site(commune.lowest());
        rows.execute(
                "update site set name = 'Nhà văn hóa', address = 'Thôn 1', contact_name = 'Lê An', contact_phone = '+84912345678' where id = ?",
                site);
        held.registered("Trần Thị Bình", commune, CadreLevel.VILLAGE, site);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void each_page_has_its_text_and_a_button_that_copies_it() {
        try (Visit visit = Visit.on(chromium, Screen.DESK)) {
            visit.signIn(users.admin());
            visit.page().navigate("/classes/" + held.id());
            Locator ofClass = visit.page().locator("#zalo");
            assertThat(ofClass)
                    .hasValue(Pattern.compile("Lớp thử\\nThời gian: 08:00, 03/08/2026 \\(2 buổi\\)\\n.*/classes/"
                            + held.id() + "\\nĐơn vị tổ chức: .*"));
            visit.page().locator("details:has(#zalo) summary").click();
            Locator button = visit.page().locator("[data-copy=zalo]");
            button.click();
            assertThat(button).hasText("Đã chép");
            assertThat(visit.page().locator("#zalo-" + held.sessions().get(1)))
                    .hasValue(Pattern.compile("Lớp thử\\nBuổi 2: 08:00–11:00, 04/08/2026\\n.*\\n.*"));
            assertThat(visit.page().locator("#zalo-" + site))
                    .hasValue(Pattern.compile(
                            "Lớp thử\\n.*\\nĐiểm cầu: Nhà văn hóa, Thôn 1\\n.*\\nLiên hệ: \\+84912345678 – Lê An"));
            visit.page().navigate("/sessions/" + held.session() + "/rolls");
            assertThat(visit.page().locator("#zalo"))
                    .hasValue(Pattern.compile("Lớp thử\\nBuổi 1: 08:00–11:00, 03/08/2026\\n[^\\n]*\\n[^\\n]*"));
            visit.page().navigate("/sessions/" + held.session() + "/sites/" + site + "/roll");
            Locator ofRoom = visit.page().locator("#zalo");
            assertThat(ofRoom).hasValue(Pattern.compile(".*Buổi 1.*Nhà văn hóa, Thôn 1.*Lê An", Pattern.DOTALL));
            assertThat(ofRoom.inputValue()).doesNotContain("Bình");
            visit.page().locator("details:has(#zalo) summary").click();
            visit.page().locator("[data-copy=zalo]").click();
            assertThat(visit.page().locator("[data-copy=zalo]")).hasText("Đã chép");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_script_the_text_can_be_selected_and_no_button_promises_more() {
        try (Visit visit = Visit.withoutScript(chromium, Screen.TELEPHONE)) {
            visit.signIn(users.admin());
            visit.page().navigate("/classes/" + held.id());
            visit.page().locator("details:has(#zalo) summary").click();
            assertThat(visit.page().locator("#zalo")).isVisible();
            assertThat(visit.page().locator("[data-copy=zalo]")).isHidden();
        }
    }

    @Test
    void who_takes_no_part_is_given_none_and_english_is_spoken() {
        GivenUsers.nobody()
                .accept("text/html")
                .get("/classes/" + held.id())
                .then()
                .statusCode(200)
                .body(not(containsString("Lê An")), not(containsString("id=\"zalo")));
        users.admin()
                .browser()
                .cookie("ntm-language", "en")
                .get("/classes/" + held.id())
                .then()
                .body(containsString("Time: 08:00, 03/08/2026 (2 sessions)"));
    }
}
