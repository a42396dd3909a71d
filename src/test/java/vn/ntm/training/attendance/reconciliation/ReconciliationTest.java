package vn.ntm.training.attendance.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
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
class ReconciliationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private UnitPath own;
    private UnitPath foreign;
    private GivenClass held;
    private UUID room;
    private UUID foreignRoom;
    private UUID an;
    private UUID binh;

    @BeforeEach
    void two_rooms_after_their_session() {
        own = commune(0);
        foreign = commune(1);
        held = rows.classOn(DAY);
        room = held.site(own.lowest());
        foreignRoom = held.site(foreign.lowest());
        an = held.registered("Trần Văn An", own, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", own, CadreLevel.COMMUNE, room);
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void numbers_stand_side_by_side_and_what_does_not_agree_comes_first_with_its_step() {
        agree(foreignRoom, List.of());
        mark(room, 5, Map.of(an, "PRESENT"));
        rooms("")
                .body("counts.OPEN", equalTo(2))
                .body("agreeing", equalTo(1))
                .body("total", equalTo(2))
                .body("items.siteId", contains(room.toString(), foreignRoom.toString()))
                .body("items[0].numbers.present", equalTo(1))
                .body("items[0].numbers.headcount", equalTo(5))
                .body("items[0].numbers.registered", equalTo(2))
                .body(
                        "items[0].disagreements.kind",
                        contains("HEADCOUNT_DIFFERS", "NAMES_UNMARKED", "NOT_HANDED_IN", "SHEET_MISSING"))
                .body("items[0].disagreements[0].message", equalTo("Điểm cầu báo 5 người, điểm danh có 1 tên có mặt."))
                .body("items[0].disagreements[0].step", containsString("quyết định"))
                .body("items[0].disagreements[3].address", equalTo(address(room) + "/signed-sheets"))
                .body("items[1].disagreements", empty());
        rooms("?kind=NO_ROLL").body("total", equalTo(0));
        rooms("?kind=SHEET_MISSING").body("items.siteId", contains(room.toString()));
        rooms("?province=" + foreign.provinceId()).body("items.siteId", contains(foreignRoom.toString()));
        rooms("?size=1&page=1").body("total", equalTo(2)).body("items.siteId", contains(foreignRoom.toString()));
        given().get(list() + "?state=ASLEEP").then().statusCode(400);
    }

    @Test
    void a_person_whom_two_rooms_had_stands_in_both() {
        mark(room, null, Map.of(an, "PRESENT"));
        mark(foreignRoom, null, Map.of(an, "PRESENT"));
        rooms("?kind=SAME_PERSON_TWO_SITES").body("total", equalTo(2));
        rooms("").body("items.find { it.siteId == '" + room + "' }.numbers.present", equalTo(0));
    }

    @Test
    void a_log_that_is_applied_tells_of_each_room_how_long_it_was_there() {
        agree(room, List.of(an, binh));
        decide(room, "CONFIRMED", null, null).then().statusCode(201);
        mark(foreignRoom, 0, Map.of());
        UUID log = UUID.randomUUID();
        rows.execute("""
                insert into connection_log (id, session_id, tool, sha256, zone, rows, problems, sent_at)
                values (?, ?, 'ZOOM', sha256('x'), 'Asia/Ho_Chi_Minh', 1, '[]', now())
                """, log, held.session());
        rows.execute("""
                insert into connection (log_id, display_name, shared, joined_at, left_at, site_id)
                select ?, 'Điểm cầu', false, starts_at, starts_at + interval '90 minutes', ? from session where id = ?
                """, log, foreignRoom, held.session());
        settlement(room).body("room.numbers.connectedMinutes", nullValue()).body("room.standing", equalTo("CONFIRMED"));
        rows.execute("update connection_log set applied_at = now() where id = ?", log);
        settlement(foreignRoom).body("room.numbers.connectedMinutes", equalTo(90));
        settlement(room)
                .body("room.numbers.connectedMinutes", equalTo(0))
                .body("room.disagreements.kind", contains("NO_CONNECTION"))
                .body("room.standing", equalTo("CHANGED"));
    }

    @Test
    void a_room_that_agrees_is_confirmed_and_a_change_of_its_roll_opens_it_again() {
        agree(room, List.of(an, binh));
        decide(room, "CONFIRMED", null, null)
                .then()
                .statusCode(201)
                .body("heads", equalTo(2))
                .body("reason", nullValue())
                .body("present", equalTo(2))
                .body("disagreements", empty());
        standing(room, "CONFIRMED");
        decide(room, "CONFIRMED", null, null).then().statusCode(201);
        settlement(room).body("decisions", hasSize(1));

        clock.advance(Duration.ofMinutes(5));
        mark(room, null, Map.of(binh, "ABSENT"));
        standing(room, "CHANGED");
        rooms("").body("counts.CHANGED", equalTo(1)).body("items[0].siteId", equalTo(room.toString()));
        decide(room, "CONFIRMED", "Bình về trước khi điểm danh lại", 1)
                .then()
                .statusCode(201)
                .body("disagreements", contains("HEADCOUNT_DIFFERS", "CHANGED_SINCE_HAND_IN"));
        settlement(room)
                .body("room.standing", equalTo("CONFIRMED"))
                .body("decisions", hasSize(2))
                .body("decisions[0].present", equalTo(1))
                .body("decisions[1].present", equalTo(2));
    }

    @Test
    void a_fault_that_nobody_saw_opens_a_room_again() {
        agree(room, List.of(an, binh));
        decide(room, "CONFIRMED", null, null).then().statusCode(201);
        rows.execute("delete from signed_sheet where site_id = ?", room);
        standing(room, "CHANGED");
    }

    @Test
    void what_does_not_agree_needs_a_reason_and_two_numbers_need_a_choice() {
        mark(room, 5, Map.of(an, "PRESENT"));
        decide(room, "CONFIRMED", " ", 3).then().statusCode(400).body("violations.field", contains("reason"));
        decide(room, "CONFIRMED", "Đã gọi", null).then().statusCode(400).body("violations.field", contains("heads"));
        decide(room, "CONFIRMED", "Đã gọi", -1).then().statusCode(400).body("violations.field", contains("heads"));
        decide(room, "CONFIRMED", "x".repeat(1001), 3).then().statusCode(400);
        decide(room, null, "Đã gọi", 3).then().statusCode(400).body("violations.field", contains("outcome"));
        decide(room, "CONFIRMED", "Đã gọi", 3).then().statusCode(201).body("heads", equalTo(3));
    }

    @Test
    void a_room_that_told_nothing_is_excused_not_confirmed_and_one_with_names_is_not_excused() {
        decide(room, "CONFIRMED", "Cứ xác nhận", 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("reconciliation.nothing-told"));
        decide(room, "EXCUSED", null, null).then().statusCode(400).body("violations.field", contains("reason"));
        decide(room, "EXCUSED", "Mất điện cả ngày", null).then().statusCode(201).body("heads", nullValue());
        standing(room, "EXCUSED");
        mark(room, null, Map.of(an, "PRESENT"));
        standing(room, "CHANGED");
        decide(room, "EXCUSED", "Mất điện", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("reconciliation.has-names"));
    }

    @Test
    void nothing_is_confirmed_before_the_session_is_over_or_after_the_class_is_closed() {
        agree(room, List.of(an, binh));
        clock.set(held.duringFirstSession());
        decide(room, "CONFIRMED", "Sớm", 2).then().statusCode(409).body("code", equalTo("reconciliation.not-over"));
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
        held.status("CLOSED");
        decide(room, "CONFIRMED", "Muộn", 2).then().statusCode(409).body("code", equalTo("class.closed"));
        decide(UUID.randomUUID(), "CONFIRMED", "Không có", 2).then().statusCode(404);
        decide(rows.classOn(DAY).site(own.lowest()), "CONFIRMED", "Lớp khác", 2)
                .then()
                .statusCode(404);
    }

    @Test
    void who_saw_another_roll_or_another_decision_looks_again() {
        agree(room, List.of(an, binh));
        String seen = given().get(decisions(room)).header("ETag");
        mark(room, null, Map.of(binh, "LATE"));
        decide(given().header("If-Match", seen), room, "CONFIRMED", "Đã xem", 2)
                .then()
                .statusCode(412);
        String now = given().get(decisions(room)).header("ETag");
        decide(given().header("If-Match", now), room, "CONFIRMED", "Đã xem", 2)
                .then()
                .statusCode(201);
        decide(given().header("If-Match", now), room, "CONFIRMED", "Ý khác", 2)
                .then()
                .statusCode(412);
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_to_look_again() throws Exception {
        agree(room, List.of(an, binh));
        String seen = given().get(decisions(room)).header("ETag");
        List<Future<Integer>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                String reason = "Người thứ " + i;
                answers.add(threads.submit(() -> decide(given().header("If-Match", seen), room, "CONFIRMED", reason, 2)
                        .statusCode()));
            }
        }
        List<Integer> codes = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            codes.add(answer.get());
        }
        assertThat(codes).containsOnly(201, 412).containsOnlyOnce(201);
        settlement(room).body("decisions", hasSize(1));
    }

    @Test
    void a_repeated_request_is_one_decision() {
        agree(room, List.of(an, binh));
        String key = UUID.randomUUID().toString();
        String first = decide(given().header("Idempotency-Key", key), room, "CONFIRMED", null, null)
                .path("id");
        assertThat(decide(given().header("Idempotency-Key", key), room, "CONFIRMED", null, null)
                        .<String>path("id"))
                .isEqualTo(first);
    }

    @Test
    void a_province_settles_its_own_rooms_and_a_commune_none() {
        agree(room, List.of(an, binh));
        agree(foreignRoom, List.of());
        var province = users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId()));
        var commune = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        decide(province.request(), foreignRoom, "CONFIRMED", null, null).then().statusCode(404);
        decide(commune.request(), room, "CONFIRMED", null, null).then().statusCode(403);
        commune.request().get(decisions(room)).then().statusCode(200);
        commune.request()
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "CONFIRMED"))
                .post(list() + "/decisions")
                .then()
                .statusCode(403);
        province.request()
                .get(list())
                .then()
                .statusCode(200)
                .body("items.siteId", contains(room.toString()))
                .body("agreeing", equalTo(1));
        province.request()
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "CONFIRMED"))
                .post(list() + "/decisions")
                .then()
                .statusCode(200)
                .body("settled", equalTo(1))
                .body("open", equalTo(0));
        standing(room, "CONFIRMED");
        standing(foreignRoom, "OPEN");
        decide(province.request(), room, "CONFIRMED", "Đã gọi lại", 2).then().statusCode(201);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'roll.settled' and subject_id = ?",
                        held.session() + "_" + room))
                .isEqualTo(2);
    }

    @Test
    void many_are_confirmed_or_excused_at_once_and_none_that_disagrees() {
        agree(room, List.of(an, binh));
        UUID disagreeing = held.site(own.lowest());
        mark(disagreeing, 3, Map.of());
        all("CONFIRMED", null).statusCode(200).body("settled", equalTo(1)).body("open", equalTo(2));
        all("EXCUSED", null).statusCode(400).body("violations.field", contains("reason"));
        all("EXCUSED", "Không tham gia")
                .statusCode(200)
                .body("settled", equalTo(1))
                .body("open", equalTo(1));
        standing(foreignRoom, "EXCUSED");
        standing(disagreeing, "OPEN");
        all("CONFIRMED", null).statusCode(200).body("settled", equalTo(0)).body("open", equalTo(1));
    }

    @Test
    void a_class_is_closed_when_each_room_of_each_session_is_settled() {
        held.session(DAY.plusDays(1));
        UUID second = held.sessions().getLast();
        clock.set(held.duringFirstSession().plus(Duration.ofDays(2)));
        held.status("HELD");
        close().statusCode(409)
                .body("code", equalTo("reconciliation.rooms-open"))
                .body("detail", containsString("còn 4 điểm cầu"))
                .body("detail", containsString("/sessions/" + held.session() + "/reconciliation"));
        all("EXCUSED", "Không tham gia").statusCode(200);
        close().statusCode(409).body("detail", containsString("/sessions/" + second + "/reconciliation"));
        var page = Visitor.of(users.admin()).get("/classes/" + held.id());
        assertThat(page.text()).contains("còn 2 điểm cầu");
        assertThat(page.leads("/sessions/" + second + "/reconciliation")).isTrue();
        assertThat(page.leads("/classes/" + held.id() + "/closing")).isFalse();
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", "EXCUSED", "reason", "Không tham gia"))
                .post("/api/sessions/" + second + "/reconciliation/decisions")
                .then()
                .statusCode(200);
        mark(room, null, Map.of(an, "PRESENT"));
        close().statusCode(409).body("detail", containsString("còn 1 điểm cầu"));
        decide(room, "CONFIRMED", "Có một người", 1).then().statusCode(201);
        assertThat(Visitor.of(users.admin()).get("/classes/" + held.id()).leads("/classes/" + held.id() + "/closing"))
                .isTrue();
        close().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void a_class_without_rooms_is_closed_as_it_is() {
        GivenClass alone = rows.classOn(DAY.minusDays(3)).status("HELD");
        given().post("/api/classes/" + alone.id() + "/closing").then().statusCode(200);
    }

    @Test
    void on_the_pages_it_is_read_decided_and_read_again_without_a_script() {
        Visitor admin = Visitor.of(users.admin());
        String page = "/sessions/" + held.session() + "/reconciliation";
        mark(room, 5, Map.of(an, "PRESENT"));
        agree(foreignRoom, List.of());
        var first = admin.get(page);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text())
                .contains("Điểm cầu báo 5 người, điểm danh có 1 tên có mặt.", "Xác nhận các điểm cầu khớp số liệu (1)");
        assertThat(first.leads(address(room) + "/signed-sheets")).isTrue();
        assertThat(admin.post(page, Map.of("outcome", "CONFIRMED")).location()).isEqualTo(page);
        assertThat(admin.post(page, Map.of("outcome", "EXCUSED")).status()).isEqualTo(400);
        standing(foreignRoom, "CONFIRMED");

        var form = admin.get(address(room) + "/decisions");
        assertThat(form.text()).contains("Chưa quyết định", "Chưa có quyết định nào.");
        var wrong = admin.post(
                address(room) + "/decisions",
                Map.of(
                        "version",
                        form.value("version"),
                        "outcome",
                        "CONFIRMED",
                        "reason",
                        "<b>Đã gọi</b>",
                        "heads",
                        "x"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.value("reason")).isEqualTo("<b>Đã gọi</b>");
        assertThat(wrong.error("heads")).isNotBlank();
        var sent = new HashMap<String, Object>(Map.of(
                "version", form.value("version"), "outcome", "CONFIRMED", "reason", "<b>Đã gọi</b>", "heads", "4"));
        assertThat(admin.post(address(room) + "/decisions", sent).location()).isEqualTo(page);
        var stale = admin.post(address(room) + "/decisions", sent);
        assertThat(stale.status()).isEqualTo(412);
        var trail = admin.get(address(room) + "/decisions");
        assertThat(trail.page().select("q").text()).isEqualTo("<b>Đã gọi</b>");
        assertThat(trail.text()).contains("Đã xác nhận", "Số người được công nhận 4", "Lúc đó chưa khớp");

        var commune = Visitor.of(users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest())));
        assertThat(commune.get(page).text()).doesNotContain("Xác nhận các điểm cầu khớp");
        var read = commune.get(address(room) + "/decisions");
        assertThat(read.text()).contains("không quyết định được");
        assertThat(read.page().select("form[action$=/decisions]")).isEmpty();
        assertThat(commune.get(address(foreignRoom) + "/decisions").status()).isEqualTo(404);
    }

    /** The room says everything there is to say, and all of it agrees. */
    private void agree(UUID site, List<UUID> present) {
        Map<UUID, String> marks = new HashMap<>();
        present.forEach(person -> marks.put(person, "PRESENT"));
        mark(site, present.size(), marks);
        if (!present.isEmpty()) {
            rows.execute("""
                    insert into signed_sheet (id, session_id, site_id, sha256, media_type, width, height, size, sealed, sent_at)
                    values (?, ?, ?, sha256(convert_to(?, 'UTF8')), 'image/jpeg', 1, 1, 1, '\\x00', now())
                    """, UUID.randomUUID(), held.session(), site, site.toString());
        }
        given().post("/api" + address(site) + "/roll/hand-ins").then().statusCode(201);
    }

    private void mark(UUID site, Integer heads, Map<UUID, String> marks) {
        Map<String, Object> body = new HashMap<>();
        body.put("headcount", heads);
        body.put(
                "marks",
                marks.entrySet().stream()
                        .map(mark -> Map.of("registrationId", mark.getKey(), "status", mark.getValue()))
                        .toList());
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api" + address(site) + "/roll")
                .then()
                .statusCode(200);
    }

    private Response decide(UUID site, String outcome, String reason, Integer heads) {
        return decide(given(), site, outcome, reason, heads);
    }

    private Response decide(RequestSpecification by, UUID site, String outcome, String reason, Integer heads) {
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", outcome);
        body.put("reason", reason);
        body.put("heads", heads);
        return by.contentType(ContentType.JSON).body(body).post(decisions(site));
    }

    private ValidatableResponse all(String outcome, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", outcome);
        body.put("reason", reason);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(list() + "/decisions")
                .then();
    }

    private ValidatableResponse close() {
        return given().post("/api/classes/" + held.id() + "/closing").then();
    }

    private void standing(UUID site, String standing) {
        settlement(site).body("room.standing", equalTo(standing));
    }

    private ValidatableResponse settlement(UUID site) {
        return given().get(decisions(site)).then().statusCode(200);
    }

    private ValidatableResponse rooms(String query) {
        return given().get(list() + query).then().statusCode(200);
    }

    private String list() {
        return "/api/sessions/" + held.session() + "/reconciliation";
    }

    private String decisions(UUID site) {
        return "/api" + address(site) + "/decisions";
    }

    private String address(UUID site) {
        return "/sessions/" + held.session() + "/sites/" + site;
    }

    private UnitPath commune(int province) {
        long id = units.communesOn(units.provincesOn(DAY).get(province).id(), DAY)
                .getFirst()
                .id();
        return rows.path(id, DAY);
    }
}
