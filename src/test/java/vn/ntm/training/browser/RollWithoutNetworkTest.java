package vn.ntm.training.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** The phone in a room whose line breaks, in a browser whose network is cut. */
@QuarkusTest
class RollWithoutNetworkTest {

    @Inject
    Chromium chromium;

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room, an, binh;
    private String roll;

    @BeforeEach
    void a_room_with_two_people() {
        held = links.aClass();
        UnitPath commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        room = held.site(commune.lowest());
        an = held.registered("Nguyễn Văn An", commune, CadreLevel.COMMUNE, room);
        binh = held.registered("Trần Thị Bình", commune, CadreLevel.COMMUNE, room);
        roll = "/sessions/" + held.session() + "/sites/" + room + "/roll";
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void what_is_tapped_without_a_network_survives_reload_and_closing_and_is_sent_when_there_is_one() throws Exception {
        try (Visit visit = Visit.on(chromium, Screen.TELEPHONE)) {
            open(visit);
            visit.cutTheNetwork();
            tap(visit, an, "PRESENT");
            sees(visit, "1 thay đổi chưa gửi.");
            visit.page().reload();
            sees(visit, "1 thay đổi chưa gửi.");
            assertThat(mark(visit, an, "PRESENT")).isChecked();
            tap(visit, binh, "ABSENT");
            visit.page().getByLabel("Số người trong phòng").fill("7");
            visit.page().getByLabel("Số người trong phòng").blur();
            sees(visit, "3 thay đổi chưa gửi.");

            visit.closeAndOpen(roll);
            sees(visit, "3 thay đổi chưa gửi.");
            assertThat(mark(visit, an, "PRESENT")).isChecked();
            assertThat(mark(visit, binh, "ABSENT")).isChecked();
            assertThat(visit.page().getByLabel("Số người trong phòng")).hasValue("7");
            visit.press("Nộp điểm danh");
            sees(visit, "Chưa nộp được vì không có mạng");
            Assertions.assertThat(captures()).isZero();

            visit.mendTheNetwork();
            sees(visit, "Đã gửi mọi thay đổi.");
            Assertions.assertThat(captures()).isEqualTo(3);
            Assertions.assertThat(standing(an, "PRESENT") + standing(binh, "ABSENT"))
                    .isEqualTo(2);
        }
    }

    @Test
    void of_two_phones_of_a_room_the_later_tap_stands_although_the_earlier_arrives_last() throws Exception {
        try (Visit first = Visit.on(chromium, Screen.TELEPHONE);
                Visit second = Visit.on(chromium, Screen.TELEPHONE)) {
            open(first);
            first.cutTheNetwork();
            tap(first, an, "ABSENT");
            tap(first, binh, "LATE");
            sees(first, "2 thay đổi chưa gửi.");
            clock.advance(Duration.ofMinutes(10));
            open(second);
            tap(second, an, "PRESENT");
            await(an, "PRESENT", second);

            first.mendTheNetwork();
            sees(first, "Đã gửi mọi thay đổi.");
            Assertions.assertThat(standing(an, "PRESENT") + standing(binh, "LATE"))
                    .isEqualTo(2);
            Assertions.assertThat(captures()).isEqualTo(3);
        }
    }

    @Test
    void everybody_is_ticked_off_after_asking_and_the_phone_forgets_the_names_with_the_receipt() throws Exception {
        try (Visit visit = Visit.on(chromium, Screen.TELEPHONE)) {
            open(visit);
            tap(visit, binh, "EXCUSED");
            Page page = visit.page();
            page.locator("summary", new Page.LocatorOptions().setHasText("Tất cả có mặt"))
                    .click();
            visit.press("Đánh dấu");
            assertThat(mark(visit, an, "PRESENT")).isChecked();
            assertThat(mark(visit, binh, "EXCUSED")).isChecked();
            visit.press("Nộp điểm danh");
            sees(visit, "Nộp điểm danh: xem lại lần cuối");
            visit.press("Xác nhận nộp");
            sees(visit, "Biên nhận điểm danh số ");
            page.waitForFunction("async () => (await caches.keys()).length === 0");
            Assertions.assertThat(standing(an, "PRESENT") + standing(binh, "EXCUSED"))
                    .isEqualTo(2);
            Assertions.assertThat(rows.number(
                            "select count(*) from roll_hand_in where site_id = ? and present = 1 and absent = 1", room))
                    .isOne();
        }
    }

    private void open(Visit visit) throws Exception {
        visit.page().navigate(links.path(GivenLinks.roll(held.session(), room)));
        visit.page().waitForFunction("""
                        async (roll) => navigator.serviceWorker.controller
                          && await caches.match(roll, { cacheName: "ntm-roll:" + roll, ignoreVary: true })""", roll);
    }

    private static void tap(Visit visit, UUID person, String status) {
        visit.page().locator("label[for='mark." + person + "-" + status + "']").click();
    }

    private static Locator mark(Visit visit, UUID person, String status) {
        return visit.page().locator("[id='mark." + person + "-" + status + "']");
    }

    private static void sees(Visit visit, String text) {
        assertThat(visit.page().getByText(text).first()).isVisible();
    }

    private void await(UUID person, String status, Visit visit) {
        for (int i = 0; i < 50 && standing(person, status) == 0; i++) {
            visit.page().waitForTimeout(100);
        }
        Assertions.assertThat(standing(person, status)).isOne();
    }

    private long standing(UUID person, String status) {
        return rows.number(
                "select count(*) from attendance_mark where registration_id = ? and status = ? and superseded_at is null",
                person,
                status);
    }

    private long captures() {
        return rows.number("select count(*) from roll_capture where session_id = ?", held.session());
    }
}
