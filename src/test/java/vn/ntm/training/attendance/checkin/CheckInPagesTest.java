package vn.ntm.training.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class CheckInPagesTest {

    private static final String ROOM = "https://zoom.example/j/123?pwd=abc";

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    RoomCodes codes;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;
    private UUID registration;
    private UUID other;
    private String link;
    private String otherLink;

    @BeforeEach
    void two_people_who_share_a_telephone() {
        clock.reset();
        held = links.aClass();
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        rows.execute("update session set link = ? where id = ?", ROOM, held.session());
        UUID trainee = rows.trainee("Lê Thị Bình", "FEMALE", CadreLevel.COMMUNE);
        registration = held.registered(trainee, commune, CadreLevel.COMMUNE, null);
        link = links.path(GivenLinks.trainings(trainee));
        UUID neighbour = rows.trainee("Trần Văn An", "MALE", CadreLevel.COMMUNE);
        other = held.registered(neighbour, commune, CadreLevel.COMMUNE, null);
        otherLink = links.path(GivenLinks.trainings(neighbour));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void one_button_on_the_page_of_the_own_trainings_leads_to_one_button_that_records() {
        assertThat(page(phone().get("/my-trainings")).select("a[href=/check-in?session=" + held.session() + "]"))
                .hasSize(1);
        Document page = page(phone().get("/check-in?session=" + held.session()));
        assertThat(page.select("form[action=/check-in] button.ntm-come-button").text())
                .isEqualTo("Tôi đang tham dự");
        assertThat(checkIns(registration)).as("opening records nothing").isZero();

        Response done = press(Map.of("session", held.session()));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page(done).text()).contains("Đã ghi nhận", "Bạn được ghi có mặt buổi này.");
        assertThat(checkIns(registration)).isOne();
        assertThat(page(phone().get("/check-in")).text()).contains("Đã tự điểm danh lúc 03/08/2026 08:00");
    }

    @Test
    void whatever_is_opened_records_nothing() {
        for (String address : new String[] {
            link,
            "/check-in",
            "/my-trainings",
            "/check-in?session=" + held.session() + "&code=" + code(),
            "/check-in?code=x"
        }) {
            assertThat(phone().get(address).statusCode()).isLessThan(500);
            GivenUsers.nobody().accept("text/html").redirects().follow(false).get(address);
            GivenUsers.nobody().redirects().follow(false).head(address);
        }
        assertThat(checkIns(registration)).isZero();
    }

    @Test
    void before_the_time_there_is_no_button_but_when_it_opens() {
        clock.set(TestClock.START.minus(Duration.ofMinutes(31)));
        Document page = page(phone().get("/check-in"));
        assertThat(page.select(".ntm-come-button")).isEmpty();
        assertThat(page.text()).contains("Tự điểm danh mở từ 03/08/2026 07:30 (giờ Việt Nam)");
        assertThat(page(phone().get("/my-trainings")).select("a[href^=/check-in]"))
                .isEmpty();
        Response refused = press(Map.of("session", held.session()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("#errors").text()).contains("03/08/2026 07:30");
    }

    @Test
    void who_scans_the_picture_presses_the_button_with_the_code_in_it() {
        Document page = page(phone().get("/check-in?session=" + held.session() + "&code=" + code()));
        assertThat(page.select("[name=code][type=hidden]").val()).isEqualTo(code());
        Response done = press(Map.of("session", held.session(), "code", code(), "read", "true"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(rows.number(
                        "select count(*) from check_in where registration_id = ? and means = 'QR'", registration))
                .isOne();
    }

    @Test
    void a_wrong_code_is_told_at_its_field_and_kept() {
        Response refused = press(Map.of("code", "000 00"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code-error").text()).contains("Mã không đúng hoặc đã đổi");
        assertThat(page(refused).select("#code").val()).isEqualTo("000 00");
        assertThat(checkIns(registration)).isZero();
    }

    @Test
    void somebody_else_on_the_same_telephone_pastes_the_own_link_which_no_page_repeats() {
        Response done = press(Map.of("link", "https://tap-huan.example" + otherLink));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.cookies()).doesNotContainKey("__Host-ntm-link");
        assertThat(done.asString()).doesNotContain(otherLink.substring(3));
        assertThat(checkIns(other)).isOne();
        assertThat(checkIns(registration)).isZero();

        Response wrong = press(Map.of("link", otherLink + "x"));
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(page(wrong).select("#link-error").text()).contains("Liên kết không đúng");
        assertThat(wrong.asString()).doesNotContain(otherLink.substring(3));
    }

    @Test
    void who_is_not_known_is_asked_for_the_personal_link() {
        String scanned = "/check-in?session=" + held.session() + "&code=" + code();
        Document page = page(GivenUsers.nobody().accept("text/html").get(scanned));
        assertThat(page.text())
                .contains("Mã trong buổi học không cho biết bạn là ai.")
                .doesNotContain("Bình");
        Response alone = GivenUsers.nobody()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", code())
                .post("/check-in");
        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(page(alone).select("#link-error")).isNotEmpty();
        assertThat(checkIns(registration) + checkIns(other)).isZero();
    }

    @Test
    void who_runs_the_session_shows_the_code_and_a_picture_that_tells_of_nobody() {
        String address = "/sessions/" + held.session() + "/check-in-code";
        var desk = Visitor.of(users.admin());
        Document page = desk.get(address).page();
        assertThat(page.select(".ntm-screen-digits").text()).isEqualTo(code());
        assertThat(page.select("noscript").outerHtml()).contains("content=\"30\"");
        assertThat(page.select("svg.ntm-screen-qr path").attr("d")).startsWith("M");
        assertThat(page.select("#code").attr("hx-trigger")).isEqualTo("load delay:30s");

        clock.set(TestClock.START.minus(Duration.ofHours(1)));
        assertThat(desk.get(address).text()).contains("Chưa chiếu được mã", "03/08/2026 07:30");
        assertThat(desk.get(address).page().select(".ntm-screen-digits")).isEmpty();
        clock.reset();
        var trainee = Visitor.of(users.with(GrantInput.of(Role.TRAINEE)));
        assertThat(trainee.get(address).status()).isEqualTo(403);
        assertThat(phone().get(address).statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_way_into_the_online_room_is_remembered_as_a_click_and_is_no_presence() {
        String join = "/my-trainings/join?session=" + held.session();
        assertThat(page(phone().get("/my-trainings")).select("a[href=" + join + "]"))
                .hasSize(1);
        Response led = phone().get(join);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo(ROOM);
        assertThat(led.header("Referrer-Policy")).isEqualTo("no-referrer");
        clock.advance(Duration.ofMinutes(2));
        phone().get(join + "&link=https://evil.example&to=//evil.example")
                .then()
                .header("Location", ROOM);

        assertThat(rows.number("""
                        select count(*) from join_click where registration_id = ? and clicks = 2
                          and first_clicked_at = '2026-08-03 01:00:00Z'
                          and last_clicked_at = '2026-08-03 01:02:00Z'""", registration)).isOne();
        assertThat(checkIns(registration)).isZero();
        assertThat(rows.number("select count(*) from attendance_mark where registration_id = ?", registration))
                .isZero();
    }

    @Test
    void who_runs_the_class_reads_check_ins_and_clicks_beside_what_the_roll_says() {
        UUID room = held.site(commune.lowest());
        press(Map.of("session", held.session()));
        press(Map.of("link", otherLink));
        phone().get("/my-trainings/join?session=" + held.session());
        var desk = links.desk(links.commune(0, 0));
        users.admin()
                .request()
                .body(Map.of("marks", List.of(Map.of("registrationId", registration, "status", "ABSENT"))))
                .put("/api/sessions/" + held.session() + "/sites/" + room + "/roll")
                .then()
                .statusCode(200);

        String address = "/api/sessions/" + held.session() + "/check-ins";
        users.admin()
                .request()
                .get(address)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.fullName", equalTo(List.of("Trần Văn An", "Lê Thị Bình")))
                .body("items.means", equalTo(List.of("LINK", "LINK")))
                .body("items.attendance", equalTo(List.of("PRESENT", "ABSENT")))
                .body("items.basis", equalTo(List.of("CHECK_IN", "ROLL")))
                .body("items.disagrees", equalTo(List.of(false, true)))
                .body("items[1].clickedAt", equalTo("2026-08-03T01:00:00Z"));
        users.admin()
                .request()
                .get(address + "?disagreeing=true")
                .then()
                .body("total", equalTo(1))
                .body("items.registrationId", equalTo(List.of(registration.toString())));
        desk.request().get(address).then().statusCode(403);

        String page = "/sessions/" + held.session() + "/check-ins";
        assertThat(Visitor.of(users.admin()).get(page).text())
                .contains("Trần Văn An", "Lê Thị Bình", "liên kết cá nhân", "Khác nhau");
        assertThat(Visitor.of(users.admin()).get(page + "?disagreeing=true").text())
                .contains("Lê Thị Bình", "Vắng")
                .doesNotContain("Trần Văn An");
        assertThat(Visitor.of(desk).get(page).status()).isEqualTo(403);
    }

    @Test
    void nobody_is_led_where_there_is_no_room_or_no_place_in_it() {
        String join = "/my-trainings/join?session=" + held.session();
        for (String address :
                new String[] {"javascript:alert(1)", "//evil.example", "https:evil", "ftp://a.example/x"}) {
            rows.execute("update session set link = ? where id = ?", address, held.session());
            assertThat(phone().get(join).statusCode()).as(address).isEqualTo(404);
        }
        rows.execute("update session set link = ? where id = ?", ROOM, held.session());
        rows.execute("update registration set status = 'WAITLISTED', queue_position = 1 where id = ?", registration);
        assertThat(phone().get(join).statusCode()).isEqualTo(404);
        assertThat(phone().get("/my-trainings/join?session=" + links.aClass().session())
                        .statusCode())
                .isEqualTo(404);
        assertThat(phone().get("/my-trainings/join?session=x").statusCode()).isEqualTo(400);
        assertThat(rows.number("select count(*) from join_click where registration_id = ?", registration))
                .isZero();
    }

    /** The browser of the person who opened the own link. */
    private RequestSpecification phone() {
        return GivenLinks.by(link)
                .accept("text/html")
                .header("Accept-Language", "vi")
                .redirects()
                .follow(false);
    }

    private Response press(Map<String, Object> form) {
        RequestSpecification request = phone().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.forEach(request::formParam);
        return request.post("/check-in");
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private String code() {
        return codes.shown(held.session(), clock.instant()).code();
    }

    private long checkIns(UUID of) {
        return rows.number("select count(*) from check_in where registration_id = ?", of);
    }
}
