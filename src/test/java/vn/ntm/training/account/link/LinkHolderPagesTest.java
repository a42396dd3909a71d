package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** The pages of people without an account, as their browser asks for them. */
@QuarkusTest
@SentByNobody
class LinkHolderPagesTest {

    private static final Pattern CANCEL = Pattern.compile("name=\"cancel\" value=\"([^\"]+)\"");

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;
    private UUID site;
    private String link;

    @BeforeEach
    void a_class_of_next_week_and_a_contact() {
        held = links.aClass();
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        site = held.site(commune.lowest());
        clock.set(held.duringFirstSession().minus(Duration.ofDays(3)));
        link = links.path(GivenLinks.registration(held.id(), commune.lowest()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_contact_of_a_unit_registers_one_person_after_the_other_and_sees_what_became_of_them() {
        String session = session(link);
        by(session)
                .get(page())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Lớp thử"), containsString(commune.text()))
                .body(containsString("Chưa có ai của đơn vị"), containsString("Người dùng kiểm thử"))
                .body(not(containsString("checkbox")), not(containsString("value=\"CENTRAL\"")));

        register(session, person("Lê Thị Đầu Mối"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page()))
                .cookie("ntm-toast", equalTo("registration.added"));

        by(session)
                .cookie("ntm-toast", "registration.added")
                .get(page())
                .then()
                .body(containsString("Đã đăng ký."), containsString("Lê Thị Đầu Mối"), containsString("Đã có chỗ"));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and registered_by like 'link:%'",
                        held.id()))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'registrations.read' and subject_id = ?"
                                + " and actor like 'link:%'",
                        held.id().toString()))
                .isOne();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        Map<String, String> person = person("<b>Tên</b>");
        person.put("birthYear", "");
        person.put("phone", "912345678");
        register(session(link), person)
                .then()
                .statusCode(400)
                .body(containsString("id=\"fullName-error\""), containsString("id=\"phone-error\""))
                .body(containsString("value=\"912345678\""), not(containsString("<b>Tên")));
    }

    @Test
    void a_mistake_is_taken_back_until_the_class_begins() {
        String session = session(link);
        register(session, person("Lê Thị Nhầm")).then().statusCode(303);
        String registration = found(by(session).get(page()).asString());

        clock.set(held.duringFirstSession());
        String late = session(link);
        cancel(late, registration, "0").then().statusCode(403).body(containsString("Lớp đã bắt đầu"));
        clock.set(held.duringFirstSession().minus(Duration.ofDays(3)));
        cancel(session, registration, "99").then().statusCode(412);
        int version = (int) rows.number("select version from registration where id = ?", UUID.fromString(registration));
        cancel(session, registration, String.valueOf(version))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("registration.cancelled"));

        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'registration.cancelled' and subject_id = ?"
                                + " and actor like 'link:%'",
                        registration))
                .isOne();
    }

    @Test
    void people_whom_others_registered_are_not_taken_back_and_those_of_other_units_not_seen() {
        UUID others = held.registered("Lê Thị Của Phòng", commune, CadreLevel.COMMUNE, site);
        UnitPath far = rows.path(links.commune(1, 0).id(), GivenLinks.TODAY);
        UUID foreign = held.registered("Lê Văn Tỉnh Khác", far, CadreLevel.COMMUNE, null);
        String session = session(link);

        by(session)
                .get(page())
                .then()
                .body(containsString("Lê Thị Của Phòng"), not(containsString("Lê Văn Tỉnh Khác")))
                .body(not(containsString("name=\"cancel\"")));
        cancel(session, others.toString(), "0").then().statusCode(403).body(containsString("do nơi khác đăng ký"));
        cancel(session, foreign.toString(), "0").then().statusCode(404);
        cancel(session, "no-id", "0").then().statusCode(404);
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and status = 'CONFIRMED'", held.id()))
                .isEqualTo(2);
    }

    @Test
    void a_form_that_sends_more_than_the_page_offers_gets_nothing_by_it() {
        String session = session(link);
        Map<String, String> foreign = person("Lê Thị Lách");
        foreign.put("unitId", String.valueOf(links.commune(1, 0).id()));
        register(session, foreign).then().statusCode(403).body(containsString("Lê Thị Lách"));
        Map<String, String> central = person("Lê Thị Bộ");
        central.put("cadreLevel", "CENTRAL");
        register(session, central).then().statusCode(403);

        Map<String, String> more = person("Lê Thị Thêm");
        more.put("siteId", links.aClass().site(commune.lowest()).toString());
        more.put("status", "CONFIRMED");
        more.put("registeredBy", "admin");
        more.put("classId", links.aClass().id().toString());
        register(session, more).then().statusCode(303);

        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isOne();
        assertThat(rows.id("select site_id from registration where class_id = ?", held.id()))
                .isEqualTo(site);
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and registered_by = 'admin'", held.id()))
                .isZero();
    }

    @Test
    void a_province_chooses_among_its_own_units() {
        String ofProvince =
                links.path(GivenLinks.registration(held.id(), links.province(0).id()));
        String session = session(ofProvince);
        by(session)
                .get(page())
                .then()
                .body(containsString("value=\"" + links.commune(0, 1).id() + "\""))
                .body(not(containsString("value=\"" + links.commune(1, 0).id() + "\"")));
        Map<String, String> person = person("Lê Thị Xã Khác");
        person.put("unitId", String.valueOf(links.commune(0, 1).id()));
        register(session, person).then().statusCode(303);
        person.remove("unitId");
        register(session, person).then().statusCode(400).body(containsString("id=\"unitId-error\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLL", "TRAININGS", "REGISTRATION"})
    void a_link_opens_its_own_page_and_no_other(String purpose) {
        UUID trainee = rows.trainee("Lê Thị Riêng", "FEMALE", CadreLevel.COMMUNE);
        Map<String, String> pages = Map.of("ROLL", roll(site), "TRAININGS", "/my-trainings", "REGISTRATION", page());
        Map<String, String> made = Map.of(
                "ROLL", links.path(GivenLinks.roll(held.session(), site)),
                "TRAININGS", links.path(GivenLinks.trainings(trainee)),
                "REGISTRATION", link);
        String session = session(made.get(purpose));

        pages.forEach(
                (other, address) -> by(session).get(address).then().statusCode(other.equals(purpose) ? 200 : 403));
        by(session)
                .get("/classes/" + links.aClass().id() + "/registration")
                .then()
                .statusCode(403);
        by(session)
                .get("/classes/" + held.id() + "/registrations")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        by(session).get("/l").then().statusCode(303).header("Location", endsWith(pages.get(purpose)));
        by(session).get("/").then().body(containsString("href=\"" + pages.get(purpose) + "\""));
    }

    @Test
    void a_link_that_ended_says_whom_to_call_and_that_nothing_was_saved() {
        String session = session(link);
        users.admin()
                .request()
                .delete("/api/links/"
                        + rows.id("select id from signed_link where class_id = ?", held.id())
                                .toString())
                .then()
                .statusCode(204);

        register(session, person("Lê Thị Muộn")).then().statusCode(303).header("Location", endsWith("/l"));
        by(session)
                .get("/l")
                .then()
                .statusCode(410)
                .header("Cache-Control", "no-store")
                .body(containsString("chưa được lưu"), containsString("Người dùng kiểm thử"));
        GivenUsers.nobody()
                .accept("text/html")
                .get(link)
                .then()
                .statusCode(410)
                .body(containsString("Hãy liên hệ Người dùng kiểm thử"));
        by("forged" + session.substring(6)).get("/l").then().statusCode(404);
        GivenUsers.nobody().accept("text/html").get("/l").then().statusCode(404);
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isZero();
    }

    @Test
    void leaving_takes_the_link_away_from_the_browser_and_revoking_from_everybody() {
        String session = session(link);
        Response left = by(session).post("/sign-out");
        assertThat(left.getCookies()).containsEntry("__Host-ntm-link", "");

        // Who kept the cookie still holds what the link is good for, as with the link itself (ADR 85): revoking ends
        // both.
        users.admin()
                .request()
                .delete("/api/links/" + rows.id("select id from signed_link where class_id = ?", held.id()))
                .then()
                .statusCode(204);
        by(session).get(page()).then().statusCode(303).header("Location", endsWith("/l"));
    }

    @Test
    void who_has_an_account_is_led_to_the_usual_page() {
        String token = links.desk(links.commune(0, 0)).signIn();
        html().header("Authorization", "Bearer " + token)
                .get(page())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/classes/" + held.id() + "/registrations/new"));
        html().header("Authorization", "Bearer " + token)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(person("Lê Thị Tài Khoản"))
                .post(page())
                .then()
                .statusCode(303);
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isZero();
    }

    @Test
    void a_roll_is_handed_in_by_link_from_a_page_that_leads_nowhere_else() {
        UUID registration = held.registered("Lê Thị Điểm Danh", commune, CadreLevel.COMMUNE, site);
        String session = session(links.path(GivenLinks.roll(held.session(), site)));
        clock.set(held.duringFirstSession());
        String late = session(links.path(GivenLinks.roll(held.session(), site)));

        by(late).get(roll(site))
                .then()
                .statusCode(200)
                .body(containsString("Lê Thị Điểm Danh"), containsString("Rời liên kết"))
                .body(not(containsString("/rolls\"")), not(containsString("href=\"/statistics")));
        by(late).contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("headcount", "1")
                .formParam("mark." + registration, "PRESENT")
                .post(roll(site))
                .then()
                .statusCode(303);
        by(late).get(roll(site)).then().body(containsString("value=\"PRESENT\" checked"));
        by(session).get(roll(site)).then().statusCode(303).header("Location", endsWith("/l"));
        by(session).get("/l").then().statusCode(410);
    }

    @Test
    void ones_own_trainings_say_when_and_where_to_come_and_what_counted() {
        UUID trainee = rows.trainee("Lê Thị Học", "FEMALE", CadreLevel.COMMUNE);
        GivenClass past = rows.classOn(GivenLinks.TODAY.minusDays(30)).status("HELD");
        past.registered(trainee, commune, CadreLevel.COMMUNE, null);
        held.registered(trainee, commune, CadreLevel.COMMUNE, site);
        rows.execute("update site set contact_name = 'Chị Điểm Cầu', contact_phone = '0912345678' where id = ?", site);
        rows.execute("update session set link = 'https://zoom.example/j/1' where class_id = ?", held.id());
        String session = session(links.path(GivenLinks.trainings(trainee)));

        String page = by(session)
                .get("/my-trainings")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Chị Điểm Cầu"), containsString("/my-trainings/join?session=" + held.session()))
                .body(not(containsString("zoom.example")))
                .body(containsString("chưa điểm danh"), containsString("Chưa được tính lượt"))
                .extract()
                .asString();
        assertThat(page.indexOf(held.code())).isPositive().isLessThan(page.indexOf(past.code()));
        by(session)
                .redirects()
                .follow(false)
                .get("/my-trainings/join?session=" + held.session())
                .then()
                .statusCode(303)
                .header("Location", "https://zoom.example/j/1");

        rows.execute(
                "update registration set status = 'WAITLISTED', queue_position = 4 where class_id = ? and trainee_id = ?",
                held.id(),
                trainee);
        by(session)
                .get("/my-trainings")
                .then()
                .body(containsString("Bạn đứng thứ 1 trong danh sách chờ"))
                .body(not(containsString("/my-trainings/join")), not(containsString("zoom.example")));
    }

    @Test
    void a_trainee_with_an_account_finds_the_own_trainings_in_the_menu_and_on_the_first_page() {
        UUID trainee = rows.trainee("Lê Thị Tài Khoản", "FEMALE", CadreLevel.COMMUNE);
        held.registered(trainee, commune, CadreLevel.COMMUNE, site);
        var person = users.with(GrantInput.of(Role.TRAINEE));
        users.admin()
                .request()
                .body(Map.of("traineeId", trainee))
                .put("/api/users/" + person.id() + "/trainee")
                .then()
                .statusCode(200);
        String token = person.signIn();

        html().header("Authorization", "Bearer " + token)
                .get("/my-trainings")
                .then()
                .statusCode(200)
                .body(containsString(held.code()), containsString("aria-current=\"page\""))
                .body(not(containsString("người đã gửi liên kết")));
        html().header("Authorization", "Bearer " + token)
                .get("/")
                .then()
                .body(containsString("Xem các lớp tập huấn của tôi"));
        html().get("/my-trainings").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    private String page() {
        return "/classes/" + held.id() + "/registration";
    }

    private String roll(UUID room) {
        return "/sessions/" + held.session() + "/sites/" + room + "/roll";
    }

    private Map<String, String> person(String name) {
        return new HashMap<>(Map.of(
                "fullName", name,
                "birthYear", "1980",
                "cadreLevel", "COMMUNE",
                "unitId", String.valueOf(commune.lowest()),
                "position", "Công chức"));
    }

    private Response register(String session, Map<String, String> person) {
        return by(session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(person)
                .post(page());
    }

    private Response cancel(String session, String registration, String version) {
        return register(session, Map.of("cancel", registration, "version", version));
    }

    private static String found(String page) {
        Matcher cancel = CANCEL.matcher(page);
        assertThat(cancel.find()).isTrue();
        return cancel.group(1);
    }

    private static String session(String path) {
        return GivenLinks.open(path).getCookie("__Host-ntm-link");
    }

    private static RequestSpecification by(String session) {
        return html().cookie("__Host-ntm-link", session);
    }

    private static RequestSpecification html() {
        return GivenUsers.nobody().redirects().follow(false).accept("text/html");
    }
}
