package vn.ntm.training.registration.known;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.unit.UnitView;

/** Those who came before are ticked to come again. */
@QuarkusTest
class KnownPagesTest {

    private static final Pattern TICK = Pattern.compile("name=\"people\" value=\"([^\"]+)\"");

    @Inject
    GivenClasses classes;

    @Inject
    LinksForTests links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private UnitView commune;
    private UUID earlier;

    /** A commune for each test: others of the suite have people in the first ones. */
    @BeforeEach
    void a_commune_with_people_of_an_earlier_class() {
        commune = classes.communes(2).stream()
                .filter(unit -> rows.number("select count(*) from trainee where unit_id = ?", unit.id()) == 0)
                .findFirst()
                .orElseThrow();
        earlier = classes.aClass(anything());
        register(earlier, "Nguyễn Thị Quen", commune, "0912345711");
        register(earlier, "Trần Văn Quen", commune, "0912345712");
        register(earlier, "Lê Thị Nơi Khác", classes.communes(1).getFirst(), "0912345713");
    }

    @Test
    void those_who_came_before_are_ticked_and_who_is_registered_is_greyed_out() {
        UUID classId = classes.aClass(anything());
        register(classId, "Trần Văn Quen", commune, "0912345712");
        String session = links.registration(classId, commune.id());
        String page = LinksForTests.by(session)
                .get(address(classId))
                .then()
                .statusCode(200)
                .body(containsString("Nguyễn Thị Quen"), containsString("Trần Văn Quen"))
                .body(not(containsString("Lê Thị Nơi Khác")), not(containsString("0912345711")))
                .body(containsString("Đã có chỗ"), containsString("disabled aria-label=\"Trần Văn Quen\""))
                .extract()
                .asString();
        List<String> ticks = ticks(page);
        assertThat(ticks).hasSize(1);

        tick(session, classId, ticks.getFirst())
                .then()
                .statusCode(303)
                .cookie("ntm-toast", containsString("registration.many-added:1"));
        assertThat(ticks(LinksForTests.by(session).get(address(classId)).asString()))
                .isEmpty();
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and status = 'CONFIRMED'"
                                + " and registered_by like 'link:%' and unit_id = " + commune.id(),
                        classId))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry e join registration r on e.subject_id = r.id::text"
                                + " where r.class_id = ? and e.action = 'registration.confirmed' and e.actor like 'link:%'",
                        classId))
                .isOne();
    }

    @Test
    void nobody_of_others_is_registered_by_a_tick_that_the_page_did_not_offer() {
        UUID classId = classes.aClass(anything());
        String session = links.registration(classId, commune.id());
        UUID foreign = rows.id("select id from trainee where full_name = 'Lê Thị Nơi Khác' limit 1");
        tick(session, classId, foreign.toString())
                .then()
                .statusCode(303)
                .cookie("ntm-toast", containsString("registration.many-added:0"));
        tick(session, classId, "no-id").then().cookie("ntm-toast", containsString("registration.none-ticked"));
        assertThat(rows.number("select count(*) from registration where class_id = ?", classId))
                .isZero();
    }

    @Test
    void when_seats_run_out_the_last_wait_and_where_approval_is_needed_all_do() {
        UUID full = classes.aClass(seats(1));
        String session = links.registration(full, commune.id());
        String[] all =
                ticks(LinksForTests.by(session).get(address(full)).asString()).toArray(String[]::new);
        assertThat(all).hasSize(2);
        tick(session, full, all).then().cookie("ntm-toast", containsString("registration.many-added-some-wait:1:1"));
        UUID approved = classes.aClass(mode(RegistrationMode.APPROVAL));
        tick(links.registration(approved, commune.id()), approved, all)
                .then()
                .cookie("ntm-toast", containsString("registration.many-pending:2"));
    }

    @Test
    void people_of_a_former_unit_are_shown_by_what_it_became() {
        UUID classId = classes.aClass(anything());
        long former = rows.number(
                "select s.old_unit_id from unit_succession s join unit u on u.id = s.old_unit_id"
                        + " where s.new_unit_id = ? and s.kind = 'WHOLE' and u.level = 'COMMUNE' limit 1",
                commune.id());
        rows.execute(
                "update trainee set unit_id = ? where full_name = 'Nguyễn Thị Quen' and unit_id = ?",
                former,
                commune.id());
        String session = links.registration(classId, commune.id());
        String page = LinksForTests.by(session).get(address(classId)).asString();
        assertThat(page).contains("Nguyễn Thị Quen");
        tick(session, classId, ticks(page).toArray(String[]::new))
                .then()
                .cookie("ntm-toast", containsString("registration.many-added:2"));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and unit_id = " + commune.id(), classId))
                .isEqualTo(2);
    }

    @Test
    void a_desk_sees_its_own_people_and_chooses_where_it_has_several_units() {
        UUID classId = classes.aClass(anything());
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, commune.id()));
        String page = desk.browser()
                .get(address(classId))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        desk.browser()
                .contentType("application/x-www-form-urlencoded")
                .formParam("people", ticks(page))
                .post(address(classId))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", containsString("registration.many-added:2"));

        User province =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(2).id()));
        province.browser().get(address(classId)).then().statusCode(200).body(not(containsString("Nguyễn Thị Quen")));
        province.browser()
                .get(address(classId) + "?unit=" + commune.id())
                .then()
                .statusCode(200)
                .body(containsString("Nguyễn Thị Quen"));
        province.browser()
                .get(address(classId) + "?unit="
                        + classes.communes(1).getFirst().id())
                .then()
                .statusCode(403);
        users.with(GrantInput.of(Role.TRAINEE))
                .browser()
                .get(address(classId))
                .then()
                .statusCode(403);
    }

    private static String address(UUID classId) {
        return "/classes/" + classId + "/registration/known";
    }

    private static List<String> ticks(String page) {
        return TICK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static Response tick(String session, UUID classId, String... people) {
        return LinksForTests.by(session)
                .contentType("application/x-www-form-urlencoded")
                .formParam("people", List.of(people))
                .post(address(classId));
    }

    private static void register(UUID classId, String name, UnitView unit, String phone) {
        given().contentType("application/json")
                .body(Map.of(
                        "trainee",
                        Map.of(
                                "fullName",
                                name,
                                "birthYear",
                                1980,
                                "cadreLevel",
                                "COMMUNE",
                                "unitId",
                                unit.id(),
                                "phone",
                                phone)))
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(201);
    }
}
