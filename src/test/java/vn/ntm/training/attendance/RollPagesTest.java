package vn.ntm.training.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

@QuarkusTest
class RollPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

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
    private UUID site;
    private UUID foreignSite;
    private UUID an;
    private UUID binh;

    @BeforeEach
    void twoRooms() {
        own = commune(0);
        foreign = commune(1);
        held = rows.classOn(DAY);
        site = held.site(own.lowest());
        foreignSite = held.site(foreign.lowest());
        an = held.registered("Lê Thị An", own, CadreLevel.COMMUNE, site);
        binh = held.registered("<script>Bình</script>", own, CadreLevel.COMMUNE, site);
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_roll_is_ticked_off_and_handed_in_with_a_receipt() {
        page(browser())
                .then()
                .body(containsString("Lê Thị An"), containsString("&lt;script&gt;Bình"))
                .body(not(containsString("<script>Bình")), containsString("name=\"mark." + an + "\" value=\"LATE\""));
        handIn(browser(), "3", Map.of(an, "LATE", binh, "ABSENT"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(roll(site) + "/hand-in"))
                .cookie("ntm-toast", containsString("roll.handed-in:2:1:1"));
        page(browser().cookie("ntm-toast", "roll.handed-in:2:1:1"))
                .then()
                .body(containsString("Đã nhận điểm danh 2 người: 1 người có mặt, 1 lượt được tính."))
                .body(containsString("value=\"LATE\" checked"), containsString("value=\"ABSENT\" checked"))
                .body(containsString("Điểm cầu báo 3 người. Còn 2 người có mặt chưa có tên trong danh sách."));
        given().get("/api" + roll(site)).then().body("headcount", equalTo(3)).body("present", equalTo(1));
    }

    @Test
    void who_checked_in_is_told_beside_the_person_and_ticked_off_by_nobody() {
        rows.execute("""
                insert into check_in (session_id, registration_id, checked_in_at, means)
                select id, ?, starts_at + interval '2 minutes', 'LINK' from session where id = ?""", an, held.session());
        page(browser()).then().body(containsString("Đã tự điểm danh 08:02"), not(containsString("\" checked")));
    }

    @Test
    void everybody_is_present_by_one_button_that_hands_nothing_in_yet() {
        form(browser(), marks("", Map.of(an, "EXCUSED"), version()))
                .formParam("all", "true")
                .post(roll(site))
                .then()
                .statusCode(200)
                .body(containsString("chưa nộp"))
                .body(checked(an, "EXCUSED"), checked(binh, "PRESENT"));
        given().get("/api" + roll(site)).then().body("present", equalTo(0));
    }

    @Test
    void a_roll_that_somebody_else_handed_in_meanwhile_is_not_overwritten_unseen() {
        String seen = version();
        handIn(browser(), "2", Map.of(an, "PRESENT", binh, "PRESENT")).then().statusCode(303);
        String page = form(browser(), marks("1", Map.of(an, "ABSENT"), seen))
                .post(roll(site))
                .then()
                .statusCode(412)
                .body(containsString("Người khác vừa nộp"), checked(an, "ABSENT"))
                .body(containsString("Đã ghi: Có mặt"))
                .extract()
                .asString();
        given().get("/api" + roll(site)).then().body("present", equalTo(2));
        form(browser(), marks("1", Map.of(an, "ABSENT"), version(page)))
                .post(roll(site))
                .then()
                .statusCode(303);
        given().get("/api" + roll(site)).then().body("present", equalTo(1));
    }

    @Test
    void the_api_takes_a_roll_only_over_the_one_that_was_seen_when_it_is_told() {
        String tag = given().get("/api" + roll(site)).header("ETag");
        Map<String, Object> roll = Map.of("marks", Set.of(Map.of("registrationId", an, "status", "PRESENT")));
        put(tag, roll).then().statusCode(200);
        put(tag, Map.of("headcount", 1, "marks", Set.of())).then().statusCode(412);
        put("*", roll).then().statusCode(200);
    }

    @Test
    void minutes_that_a_page_does_not_ask_for_stay() {
        put("*", Map.of("marks", Set.of(Map.of("registrationId", an, "status", "LATE", "minutes", 90))));
        handIn(browser(), "", Map.of(an, "LATE", binh, "PRESENT")).then().statusCode(303);
        given().get("/api" + roll(site)).then().body("people.find { it.status == 'LATE' }.minutes", equalTo(90));
    }

    @Test
    void what_cannot_be_taken_comes_back_with_what_was_ticked_off() {
        form(browser(), marks("nhiều", Map.of(an, "LATE"), version()))
                .post(roll(site))
                .then()
                .statusCode(400)
                .body(containsString("id=\"headcount-error\""), containsString("value=\"nhiều\""), checked(an, "LATE"));
        UUID elsewhere = held.registered("Vũ Thị Xa", foreign, CadreLevel.COMMUNE, foreignSite);
        rows.execute("update registration set status = 'CANCELLED' where id = ?", binh);
        handIn(browser(), "1", Map.of(elsewhere, "PRESENT", binh, "PRESENT"))
                .then()
                .statusCode(400);
        Map<String, String> forged = marks("1", Map.of(), version());
        forged.put("mark.x", "PRESENT");
        form(browser(), forged).post(roll(site)).then().statusCode(400);
        forged.remove("mark.x");
        forged.put("mark." + an, "ASLEEP");
        form(browser(), forged).post(roll(site)).then().statusCode(400);
    }

    @Test
    void before_its_time_and_after_the_class_is_closed_the_page_says_why() {
        clock.set(held.duringFirstSession().minus(Duration.ofHours(5)));
        page(browser())
                .then()
                .statusCode(200)
                .body(containsString("Điểm danh buổi này được nhận từ"), containsString("<fieldset disabled>"));
        handIn(browser(), "1", Map.of(an, "PRESENT")).then().statusCode(409).body(checked(an, "PRESENT"));
        clock.set(held.duringFirstSession());
        held.status("CLOSED");
        page(browser()).then().body(containsString("Lớp đã đóng, không thay đổi được nữa."));
    }

    @Test
    void a_room_is_its_own_units_and_viewers_hand_nothing_in() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        handIn(as(desk), "1", Map.of(an, "PRESENT")).then().statusCode(303);
        as(desk).get(roll(foreignSite)).then().statusCode(404);
        form(as(desk), marks("1", Map.of(), "x")).post(roll(foreignSite)).then().statusCode(404);
        User viewer = users.with(new GrantInput(Role.COMMUNE_DESK, own.lowest(), Set.of(Permission.VIEW), null, null));
        page(as(viewer)).then().statusCode(200).body(containsString("không được nộp"));
        form(as(viewer), marks("1", Map.of(an, "ABSENT"), "x"))
                .post(roll(site))
                .then()
                .statusCode(403);
    }

    @Test
    void the_rooms_of_a_session_tell_who_handed_in_and_who_did_not() {
        String rolls = "/sessions/" + held.session() + "/rolls";
        browser().get(rolls).then().statusCode(200).body(containsString("0/2 điểm cầu đã nộp"));
        handIn(browser(), "5", Map.of(an, "PRESENT")).then().statusCode(303);
        browser()
                .get(rolls)
                .then()
                .body(containsString("1/2 điểm cầu đã nộp điểm danh, còn 1 chưa nộp."))
                .body(containsString("Nộp thiếu tên"));
        browser()
                .get(rolls + "?state=MISSING")
                .then()
                .body(containsString(foreignSite.toString()), not(containsString(site.toString())));
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        as(desk).get(rolls)
                .then()
                .statusCode(200)
                .body(containsString("1/1 điểm cầu"), not(containsString(foreignSite.toString())));
        as(users.with(GrantInput.of(Role.TRAINEE))).get(rolls).then().statusCode(404);
        browser().get("/sessions/" + UUID.randomUUID() + "/rolls").then().statusCode(404);
    }

    @Test
    void a_room_of_hundreds_is_handed_in_by_one_form() {
        Map<UUID, String> all = new HashMap<>();
        for (int i = 0; i < 1_200; i++) {
            all.put(held.registered("Người Thứ Nhiều", own, CadreLevel.COMMUNE, site), "PRESENT");
        }
        handIn(browser(), "1200", all)
                .then()
                .statusCode(303)
                .cookie("ntm-toast", containsString("roll.handed-in:1200:1200:1200"));
        assertThat(rows.number("select count(*) from attendance_mark where site_id = ?", site))
                .isEqualTo(1_200);
    }

    private UnitPath commune(int province) {
        long id = units.communesOn(units.provincesOn(DAY).get(province).id(), DAY)
                .getFirst()
                .id();
        return rows.path(id, DAY);
    }

    private String roll(UUID room) {
        return "/sessions/" + held.session() + "/sites/" + room + "/roll";
    }

    private Response page(RequestSpecification who) {
        return who.get(roll(site));
    }

    private String version() {
        return version(page(browser()).then().statusCode(200).extract().asString());
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private Response handIn(RequestSpecification who, String headcount, Map<UUID, String> marks) {
        return form(who, marks(headcount, marks, version())).post(roll(site));
    }

    private Response put(String seen, Object roll) {
        return given().contentType("application/json")
                .header("If-Match", seen)
                .body(roll)
                .put("/api" + roll(site));
    }

    private static org.hamcrest.Matcher<String> checked(UUID registration, String status) {
        return allOf(containsString("id=\"mark." + registration + "-" + status + "\" name=\"mark." + registration
                + "\" value=\"" + status + "\" checked"));
    }

    private static Map<String, String> marks(String headcount, Map<UUID, String> marks, String version) {
        Map<String, String> fields = new HashMap<>(Map.of("headcount", headcount, "version", version));
        marks.forEach((registration, status) -> fields.put("mark." + registration, status));
        return fields;
    }

    private static RequestSpecification form(RequestSpecification who, Map<String, String> fields) {
        return who.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification as(User user) {
        return browser().header("Authorization", "Bearer " + user.token());
    }
}
