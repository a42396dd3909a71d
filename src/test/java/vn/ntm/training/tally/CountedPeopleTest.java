package vn.ntm.training.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class CountedPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    TestClock clock;

    private UnitPath own, foreign;
    private GivenClass held;
    private UUID room, foreignRoom, an, binh, xa;

    /** Two of one commune in its room, and one of another province. */
    @BeforeEach
    void threePeople() {
        clock.reset();
        own = rows.path(people.area(8).commune(), DAY);
        foreign = rows.path(people.area(9).commune(), DAY);
        held = rows.classOn(DAY);
        room = held.site(own.lowest());
        foreignRoom = held.site(foreign.lowest());
        an = held.registered("Trần Văn An", own, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", own, CadreLevel.VILLAGE, room);
        xa = held.registered("Vũ Thị Xa", foreign, CadreLevel.COMMUNE, foreignRoom);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void each_line_of_the_tally_opens_to_as_many_participations_as_it_says() {
        mark(room, an, "PRESENT", null);
        mark(room, binh, "LATE", 60);
        mark(foreignRoom, xa, "PRESENT", null);
        for (String by : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            JsonPath tally =
                    given().get("/api/classes/{id}/tally?by=" + by, held.id()).jsonPath();
            assertThat(tally.getList("byUnit")).hasSize(2);
            for (int line = 0; line < 2; line++) {
                int opened = opened("by=" + by + "&unit=" + tally.getLong("byUnit[" + line + "].unitId"))
                        .extract()
                        .path("total");
                assertThat(opened).isEqualTo(tally.getInt("byUnit[" + line + "].participations"));
            }
        }
        opened("level=COMMUNE").body("total", equalTo(2), "items.fullName", contains("Trần Văn An", "Vũ Thị Xa"));
        opened("unit=0").body("total", equalTo(0));
        opened("size=1&page=1").body("total", equalTo(3), "items.fullName", contains("Lê Thị Bình"));
    }

    @Test
    void a_participation_shows_its_marks_what_they_superseded_and_its_rule() {
        mark(room, an, "ABSENT", null);
        clock.advance(Duration.ofMinutes(20));
        mark(room, an, "LATE", 90);
        opened("level=COMMUNE")
                .body("total", equalTo(1), "rule", startsWith("Lượt học viên: mỗi học viên một lượt"))
                .body("items[0].fullName", equalTo("Trần Văn An"), "items[0].heldOn", equalTo("2026-08-03"))
                .body("items[0].marks.status", contains("LATE"), "items[0].marks.minutes", contains(90))
                .body("items[0].marks.basis", contains("ROLL"), "items[0].marks.siteId", contains(room.toString()))
                .body("items[0].marks.atWork", contains(false), "items[0].marks.signedSheets", contains(0))
                .body("items[0].marks[0].earlier.status", contains("ABSENT"))
                .body("items[0].marks[0].earlier.supersededAt", contains("2026-08-03T02:20:00Z"));
    }

    @Test
    void the_pictures_of_the_signed_sheet_of_the_room_are_told() {
        mark(room, an, "PRESENT", null);
        rows.execute("""
                insert into signed_sheet (id, session_id, site_id, sha256, media_type, width, height, size, sealed, sent_at)
                values (?, ?, ?, sha256('1'), 'image/jpeg', 1, 1, 1, '', ?::timestamptz)""", UUID.randomUUID(), held.session(), room, "2026-08-03T02:30:00Z");
        opened("").body("items[0].marks.signedSheets", contains(1));
        Document page = Visitor.of(users.admin()).get(address("")).page();
        assertThat(page.select("a[href$=/signed-sheets]").eachAttr("href"))
                .containsExactly("/sessions/" + held.session() + "/sites/" + room + "/signed-sheets");
    }

    @Test
    void a_desk_opens_the_figures_of_its_own_people_only() {
        mark(room, an, "PRESENT", null);
        mark(foreignRoom, xa, "PRESENT", null);
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        desk.request()
                .get("/api" + address(""))
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items.fullName", contains("Trần Văn An"));
        desk.request()
                .get("/api" + address("?unit=" + foreign.provinceId()))
                .then()
                .body("total", equalTo(0));
        assertThat(Visitor.of(desk).get(address("")).text())
                .contains("Trần Văn An")
                .doesNotContain("Vũ Thị Xa");
        users.with(GrantInput.of(Role.TRAINEE))
                .request()
                .get("/api" + address(""))
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_no_line_of_a_tally_is_refused_by_its_name() {
        for (String wrong : List.of("unit=x", "level=x", "by=x", "unit=99999999999999999999")) {
            String field = wrong.substring(0, wrong.indexOf('='));
            given().get("/api" + address("?" + wrong))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void the_page_of_the_tally_leads_to_the_people_and_shows_their_marks_in_vietnamese() {
        mark(room, an, "LATE", 90);
        Visitor admin = Visitor.of(users.admin());
        List<String> links = admin.get("/classes/" + held.id() + "/tally?by=COMMUNE")
                .page()
                .select("a[href*=/participations]")
                .eachAttr("href");
        assertThat(links)
                .containsExactly(address(""), address("?level=COMMUNE"), address("?by=COMMUNE&unit=" + own.lowest()));
        assertThat(admin.get(links.getLast()).text())
                .contains("Người được tính lượt", "Trần Văn An", "Muộn", "90 phút", "Điểm danh của điểm cầu")
                .contains("Lượt học viên: mỗi học viên một lượt cho cả lớp");
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'participations.read' and subject_id = ?",
                        held.id().toString()))
                .isOne();
    }

    private ValidatableResponse opened(String query) {
        return given().header("Accept-Language", "vi")
                .get("/api" + address(query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private String address(String query) {
        return "/classes/" + held.id() + "/participations" + query;
    }

    private void mark(UUID site, UUID registration, String status, Integer minutes) {
        Map<String, Object> mark = new HashMap<>(Map.of("registrationId", registration, "status", status));
        mark.put("minutes", minutes);
        given().contentType(ContentType.JSON)
                .body(Map.of("marks", List.of(mark)))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), site)
                .then()
                .statusCode(200);
    }
}
