package vn.ntm.training.attendance.arrival;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

@QuarkusTest
class ArrivalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    LinksForTests links;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private UnitPath own;
    private UnitPath foreign;
    private GivenClass held;
    private UUID site;
    private UUID foreignSite;
    private Instant start;

    @BeforeEach
    void two_rooms() {
        own = commune(0);
        foreign = commune(1);
        held = rows.classOn(DAY);
        site = held.site(own.lowest());
        foreignSite = held.site(foreign.lowest());
        rows.execute("update site set contact_name = 'Lê Văn Tám', contact_phone = '+84912345678' where id = ?", site);
        rows.execute("update site set contact_phone = '+84987654321' where id = ?", foreignSite);
        start = held.duringFirstSession().minus(Duration.ofHours(1));
        clock.set(start.minus(Duration.ofMinutes(10)));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_room_tells_that_it_is_connected_once_however_often_the_button_is_pressed() {
        put(site, "CONNECTED", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONNECTED"))
                .body("note", nullValue())
                .body("at", equalTo("2026-08-03T00:50:00Z"));
        clock.advance(Duration.ofMinutes(1));
        put(site, "CONNECTED", "").then().statusCode(200).body("at", equalTo("2026-08-03T00:50:00Z"));
        assertThat(told(site)).isEqualTo(1);
        put(site, "NEEDS_HELP", "  Không có   tiếng ").then().statusCode(200).body("note", equalTo("Không có tiếng"));
        put(site, "CONNECTED", null).then().statusCode(200);
        assertThat(told(site)).isEqualTo(3);
    }

    @Test
    void two_phones_that_press_at_once_tell_it_once() throws Exception {
        List<Future<Integer>> pressed = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                pressed.add(threads.submit(() -> put(site, "CONNECTED", null).statusCode()));
            }
        }
        for (Future<Integer> one : pressed) {
            assertThat(one.get()).isEqualTo(200);
        }
        assertThat(told(site)).isEqualTo(1);
    }

    @Test
    void it_is_told_from_thirty_minutes_before_until_the_end_of_a_class_that_takes_place() {
        clock.set(start.minus(Duration.ofMinutes(31)));
        put(site, "CONNECTED", null).then().statusCode(409).body("code", equalTo("arrival.not-yet"));
        clock.set(start.minus(Duration.ofMinutes(30)));
        put(site, "CONNECTED", null).then().statusCode(200);
        clock.set(start.plus(Duration.ofHours(3)));
        put(site, "NEEDS_HELP", null).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        put(site, "CONNECTED", null).then().statusCode(409).body("code", equalTo("arrival.over"));
        clock.set(start);
        held.status("CANCELLED");
        put(site, "CONNECTED", null).then().statusCode(409);
        held.status("DRAFT");
        put(site, "CONNECTED", null).then().statusCode(409).body("code", equalTo("class.not-published"));
    }

    @Test
    void what_a_room_told_before_its_session_was_moved_to_a_later_time_holds_no_more() {
        put(site, "CONNECTED", null).then().statusCode(200);
        rows.execute(
                "update session set starts_at = starts_at + interval '2 days', ends_at = ends_at + interval '2 days'"
                        + " where id = ?",
                held.session());
        clock.advance(Duration.ofDays(2));
        assertThat(standings(admin())).containsEntry("Chưa có mặt", "2").containsEntry("Đã kết nối", "0");
    }

    @Test
    void wrong_input_is_told_at_its_field() {
        put(site, null, null).then().statusCode(400).body("violations[0].field", equalTo("state"));
        put(site, "CONNECTED", "x".repeat(201)).then().statusCode(400).body("violations[0].field", equalTo("note"));
        put(site, "ASLEEP", null).then().statusCode(400);
        put(UUID.randomUUID(), "CONNECTED", null).then().statusCode(404);
        put(rows.classOn(DAY).site(own.lowest()), "CONNECTED", null).then().statusCode(404);
    }

    @Test
    void the_holder_of_a_link_presses_the_button_on_the_page_of_the_room() {
        String cookie = links.roll(held.session(), site);
        String roll = "/sessions/" + held.session() + "/sites/" + site + "/roll";
        LinksForTests.by(cookie).get(roll).then().statusCode(200).body(containsString("Điểm cầu đã kết nối"));
        LinksForTests.by(cookie)
                .formParam("state", "CONNECTED")
                .post(arrival(site))
                .then()
                .statusCode(303)
                .header("Location", containsString(roll));
        LinksForTests.by(cookie)
                .get(roll)
                .then()
                .body(containsString("Đã báo kết nối lúc 03/08/2026 07:50."))
                .body(not(containsString("value=\"CONNECTED\"")));
        LinksForTests.by(cookie)
                .formParam("state", "CONNECTED")
                .post(arrival(foreignSite))
                .then()
                .statusCode(403);
        assertThat(rows.number("select count(*) from arrival where site_id = ? and recorded_by like 'link%'", site))
                .isEqualTo(1);
    }

    @Test
    void a_note_that_cannot_be_taken_comes_back_as_it_was_typed() {
        Visitor.Answer answer =
                admin().post(arrival(site), Map.of("state", "NEEDS_HELP", "note", "Mất mạng " + "x".repeat(200)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.value("note")).startsWith("Mất mạng x");
        assertThat(answer.error("note")).isNotBlank();
        clock.set(start.plus(Duration.ofHours(4)));
        assertThat(admin().post(arrival(site), Map.of("state", "CONNECTED")).status())
                .isEqualTo(409);
        clock.set(start);
        assertThat(admin().post(arrival(site), Map.of()).status()).isEqualTo(400);
    }

    @Test
    void only_who_may_take_the_roll_reports() {
        var viewer = users.with(new GrantInput(Role.COMMUNE_DESK, own.lowest(), Set.of(Permission.VIEW), null, null));
        viewer.request()
                .body(Map.of("state", "CONNECTED"))
                .put("/api" + arrival(site))
                .then()
                .statusCode(403);
        var desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        desk.request()
                .body(Map.of("state", "CONNECTED"))
                .put("/api" + arrival(site))
                .then()
                .statusCode(200);
        desk.request()
                .body(Map.of("state", "CONNECTED"))
                .put("/api" + arrival(foreignSite))
                .then()
                .statusCode(404);
    }

    @Test
    void the_board_puts_rooms_in_need_first_and_counts_every_room_once() {
        UUID there = held.site(own.lowest());
        UUID handedIn = held.site(own.lowest());
        held.registered("Lê Thị An", own, CadreLevel.COMMUNE, handedIn);
        put(there, "CONNECTED", null).then().statusCode(200);
        put(handedIn, "CONNECTED", null).then().statusCode(200);
        put(foreignSite, "NEEDS_HELP", "<b>mất tiếng</b>").then().statusCode(200);
        given().contentType("application/json")
                .body(Map.of("headcount", 12, "marks", List.of()))
                .put("/api/sessions/" + held.session() + "/sites/" + handedIn + "/roll")
                .then()
                .statusCode(200);
        Document page = admin().get(board()).page();
        assertThat(page.select("tbody th a").eachAttr("href"))
                .extracting(address -> address.replaceAll(".*/sites/([^/]+)/roll", "$1"))
                .containsExactly(foreignSite.toString(), site.toString(), there.toString(), handedIn.toString());
        assertThat(standings(admin()))
                .containsEntry("Cần hỗ trợ", "1")
                .containsEntry("Chưa có mặt", "1")
                .containsEntry("Đã kết nối", "1")
                .containsEntry("Đã nộp điểm danh", "1")
                .containsEntry("Tổng số điểm cầu", "4");
        assertThat(page.select("q").text()).isEqualTo("<b>mất tiếng</b>");
        assertThat(page.select("tbody a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:+84987654321", "tel:+84912345678");
        assertThat(page.select("tbody a[href^=tel:]").eachText()).containsExactly("0987654321", "0912345678");
    }

    @Test
    void the_board_is_narrowed_by_province_state_and_name() {
        put(site, "CONNECTED", null).then().statusCode(200);
        assertThat(roomsOf("?province=" + own.provinceId())).containsExactly(site.toString());
        assertThat(roomsOf("?province=" + foreign.provinceId())).containsExactly(foreignSite.toString());
        assertThat(roomsOf("?state=CONNECTED")).containsExactly(site.toString());
        assertThat(roomsOf("?state=MISSING")).containsExactly(foreignSite.toString());
        assertThat(roomsOf("?q=" + site)).containsExactly(site.toString());
        assertThat(admin().get(board() + "?province=x").status()).isEqualTo(400);
        assertThat(admin().get(board() + "?state=ASLEEP").status()).isEqualTo(400);
    }

    @Test
    void a_province_desk_sees_the_rooms_of_its_own_province_only_with_whom_to_call() {
        var desk = Visitor.of(users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId())));
        Document page = desk.get(board()).page();
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.html()).contains("tel:+84912345678").doesNotContain("+84987654321", foreignSite.toString());
        assertThat(standings(desk)).containsEntry("Tổng số điểm cầu", "1");
        assertThat(page.select("[name=province]")).isEmpty();
        assertThat(Visitor.of(users.with(GrantInput.of(Role.TRAINEE)))
                        .get(board())
                        .status())
                .isEqualTo(404);
        assertThat(admin().get("/sessions/" + UUID.randomUUID() + "/board").status())
                .isEqualTo(404);
    }

    @Test
    void the_part_that_is_renewed_is_sent_again_only_when_it_changed() {
        String rooms = board() + "/rooms?province=" + own.provinceId();
        String tag = given().get(rooms).header("ETag");
        given().header("If-None-Match", tag).get(rooms).then().statusCode(304);
        put(foreignSite, "CONNECTED", null).then().statusCode(200);
        given().header("If-None-Match", tag).get(rooms).then().statusCode(304);
        put(site, "CONNECTED", null).then().statusCode(200);
        given().header("If-None-Match", tag)
                .get(rooms)
                .then()
                .statusCode(200)
                .body(containsString("Đã kết nối"), not(containsString("<html")));
        Document page = admin().get(board() + "?province=" + own.provinceId()).page();
        assertThat(page.selectFirst("[data-live]").attr("data-live")).isEqualTo(rooms);
    }

    private List<String> roomsOf(String query) {
        return admin().get(board() + query).page().select("tbody th a").eachAttr("href").stream()
                .map(address -> address.replaceAll(".*/sites/([^/]+)/roll", "$1"))
                .toList();
    }

    private Map<String, String> standings(Visitor who) {
        Document page = who.get(board()).page();
        List<String> names = page.select(".ntm-figures dt").eachText();
        List<String> counts = page.select(".ntm-figures dd").eachText();
        Map<String, String> standings = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            standings.put(names.get(i), counts.get(i));
        }
        return standings;
    }

    private long told(UUID room) {
        return rows.number("select count(*) from arrival where site_id = ?", room);
    }

    private Response put(UUID room, String state, String note) {
        Map<String, Object> body = new HashMap<>();
        body.put("state", state);
        body.put("note", note);
        return given().contentType("application/json").body(body).put("/api" + arrival(room));
    }

    private String arrival(UUID room) {
        return "/sessions/" + held.session() + "/sites/" + room + "/arrival";
    }

    private String board() {
        return "/sessions/" + held.session() + "/board";
    }

    private Visitor admin() {
        return Visitor.of(users.admin());
    }

    private UnitPath commune(int province) {
        long id = units.communesOn(units.provincesOn(DAY).get(province).id(), DAY)
                .getFirst()
                .id();
        return rows.path(id, DAY);
    }
}
