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

/** People who come unannounced, typed on a phone whose line is cut. */
@QuarkusTest
class WalkInsWithoutNetworkTest {

    private static final String KEPT = """
            async () => {
              const opening = indexedDB.open("ntm-roll", 1);
              const database = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
              const all = database.transaction("taps").objectStore("taps").getAll();
              return JSON.stringify(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
            }""";

    @Inject
    Chromium chromium;

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UUID room, an;
    private String roll;

    @BeforeEach
    void a_room_with_one_person() {
        held = links.aClass();
        UnitPath commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        room = held.site(commune.lowest());
        an = held.registered("Nguyễn Văn An", commune, CadreLevel.COMMUNE, room);
        roll = "/sessions/" + held.session() + "/sites/" + room + "/roll";
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void who_comes_instead_of_somebody_is_kept_marked_and_sent_with_all_that_was_tapped_since() throws Exception {
        String name = unheardOf();
        try (Visit visit = Visit.on(chromium, Screen.TELEPHONE)) {
            open(visit);
            visit.cutTheNetwork();
            type(visit, name, "1980", "Nguyễn Văn An");
            assertThat(line(visit, name)).containsText("chưa gửi");
            assertThat(mark(visit, an, "ABSENT")).isChecked();
            line(visit, name).locator("label[for$='-LATE']").click();
            sees(visit, "3 thay đổi chưa gửi.");
            visit.closeAndOpen(roll);
            assertThat(line(visit, name)).containsText("chưa gửi");
            assertThat(line(visit, name).locator("input[value=LATE]")).isChecked();
            Assertions.assertThat((String) visit.page().evaluate(KEPT)).contains(name, "1980");

            visit.mendTheNetwork();
            sees(visit, "Đã gửi mọi thay đổi.");
            assertThat(line(visit, name)).containsText("đến thêm");
            Assertions.assertThat((String) visit.page().evaluate(KEPT)).doesNotContain("1980");
            Assertions.assertThat(standing(name, "LATE")).isOne();
            Assertions.assertThat(rows.number(
                            "select count(*) from attendance_mark where registration_id = ? and status = 'ABSENT'"
                                    + " and superseded_at is null",
                            an))
                    .isOne();

            clock.advance(Duration.ofMinutes(5));
            visit.closeAndOpen(roll);
            assertThat(line(visit, name)).hasCount(1);
            visit.page().waitForFunction("async (name) => !(await (" + KEPT + ")()).includes(name)", name);
        }
    }

    @Test
    void an_answer_that_was_lost_makes_nobody_twice_and_neither_do_two_phones() throws Exception {
        String name = unheardOf();
        try (Visit first = Visit.on(chromium, Screen.TELEPHONE);
                Visit second = Visit.on(chromium, Screen.TELEPHONE)) {
            open(first);
            open(second);
            boolean[] lost = {false};
            first.page().route("**/walk-ins", route -> {
                if (!lost[0] && route.request().method().equals("POST")) {
                    lost[0] = true;
                    route.fetch();
                    route.abort("internetdisconnected");
                } else {
                    route.resume();
                }
            });
            second.cutTheNetwork();
            type(second, name, "1980", null);
            type(first, name, "1980", null);
            assertThat(line(first, name)).containsText("đến thêm");
            Assertions.assertThat(lost[0]).isTrue();
            second.mendTheNetwork();
            sees(second, "Đã gửi mọi thay đổi.");
            Assertions.assertThat(standing(name, "PRESENT")).isOne();
            Assertions.assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                    .isEqualTo(2);
            Assertions.assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                    .isEqualTo(2);
        }
    }

    @Test
    void who_is_refused_stays_with_the_reason_until_corrected_and_nobody_hands_in_past_it() throws Exception {
        String name = unheardOf();
        try (Visit visit = Visit.on(chromium, Screen.TELEPHONE)) {
            open(visit);
            visit.cutTheNetwork();
            type(visit, name + " 7", "1980", null);
            visit.mendTheNetwork();
            sees(visit, "1 người chưa thêm được");
            assertThat(line(visit, name)).containsText("chưa thêm được");
            visit.press("Nộp điểm danh");
            sees(visit, "1 người chưa thêm được");
            visit.page().reload();
            visit.press("Sửa");
            assertThat(visit.page().getByLabel("Năm sinh")).hasValue("1980");
            visit.page().getByLabel("Họ và tên").fill(name);
            visit.press("Thêm vào điểm danh");
            sees(visit, "Đã gửi mọi thay đổi.");
            assertThat(line(visit, name)).containsText("đến thêm");
            Assertions.assertThat(standing(name, "PRESENT")).isOne();
            visit.complaints();
        }
    }

    private void open(Visit visit) throws Exception {
        visit.page().navigate(links.path(GivenLinks.roll(held.session(), room)));
        visit.page().waitForFunction("""
                        async (roll) => navigator.serviceWorker.controller
                          && await caches.match(roll, { cacheName: "ntm-roll:" + roll, ignoreVary: true })""", roll);
    }

    private static void type(Visit visit, String name, String born, String inPlaceOf) {
        Page page = visit.page();
        visit.press("Thêm người đến không đăng ký");
        page.getByLabel("Họ và tên").fill(name);
        page.getByLabel("Năm sinh").fill(born);
        if (inPlaceOf != null) {
            page.getByLabel("Đến thay cho").selectOption(inPlaceOf);
        }
        visit.press("Thêm vào điểm danh");
    }

    private static Locator line(Visit visit, String name) {
        return visit.page().locator(".ntm-people li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator mark(Visit visit, UUID person, String status) {
        return visit.page().locator("[id='mark." + person + "-" + status + "']");
    }

    private static void sees(Visit visit, String text) {
        assertThat(visit.page().getByText(text).first()).isVisible();
    }

    private static String unheardOf() {
        return "Trần Đến Thêm " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }

    private long standing(String name, String status) {
        return rows.number(
                "select count(*) from attendance_mark m join trainee t on t.id = m.trainee_id"
                        + " where t.full_name = ? and m.status = ? and m.superseded_at is null and m.session_id = ?",
                name,
                status,
                held.session());
    }
}
