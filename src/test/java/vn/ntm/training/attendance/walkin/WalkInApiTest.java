package vn.ntm.training.attendance.walkin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.SeatOracle;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class WalkInApiTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    SeatOracle oracle;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath own;
    private UnitPath neighbour;
    private UUID room;
    private UUID otherRoom;

    @BeforeEach
    void a_class_that_is_full_and_has_two_rooms() {
        held = links.aClass();
        own = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        neighbour = rows.path(links.commune(0, 1).id(), GivenLinks.TODAY);
        room = held.site(own.lowest());
        otherRoom = held.site(neighbour.lowest());
        rows.execute("update class_seats set capacity = 0 where class_id = ?", held.id());
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void who_holds_the_link_of_the_room_adds_somebody_who_is_on_the_roll_at_once_although_the_class_is_full()
            throws Exception {
        String name = unheardOf();
        RequestSpecification phone = GivenLinks.by(links.path(GivenLinks.roll(held.session(), room)));
        String registration = add(phone, room, person(name, null))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ADDED"))
                .extract()
                .path("registrationId");

        roll(room)
                .then()
                .body("people.fullName", hasItem(name), "people.status", hasItem("PRESENT"))
                .body("people.walkedIn", hasItem(true), "present", equalTo(1));
        assertThat(rows.number("""
                        select count(*) from registration
                        where id = ? and source = 'WALK_IN' and status = 'CONFIRMED' and not takes_seat
                          and commune_id = ? and site_id = ? and registered_by like 'link:%'""", UUID.fromString(registration), own.lowest(), room))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'registration.walked-in' and subject_id = ?",
                        registration))
                .isOne();
        oracle.requireSound(held.id());
    }

    @Test
    void the_same_person_added_twice_is_there_once_and_a_mark_of_before_stays() {
        String name = unheardOf();
        String registration = add(given(), room, person(name, null)).path("registrationId");
        given().contentType(ContentType.JSON)
                .body(Map.of("marks", List.of(Map.of("registrationId", registration, "status", "LATE"))))
                .put(path(room, "roll"))
                .then()
                .statusCode(200);
        add(given(), room, person(name, null))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("LISTED"), "registrationId", equalTo(registration));
        roll(room).then().body("people.status", equalTo(List.of("LATE")));
    }

    @Test
    void who_has_a_place_in_another_room_is_asked_about_and_then_counted_here_once() {
        String name = unheardOf();
        add(given(), otherRoom, person(name, neighbour.lowest())).then().statusCode(201);
        Map<String, Object> here = person(name, neighbour.lowest());
        add(given().header("Accept-Language", "vi"), room, here)
                .then()
                .statusCode(409)
                .body("code", equalTo("walk-in.elsewhere"));
        here.put("sitsHere", true);
        add(given(), room, here).then().statusCode(200).body("outcome", equalTo("LISTED"));

        roll(room).then().body("people.fullName", hasItem(name), "present", equalTo(1));
        roll(otherRoom).then().body("present", equalTo(0));
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"PENDING,SINGLE", "WAITLISTED,SINGLE", "CANCELLED,WALK_IN"})
    void who_waited_or_had_cancelled_is_confirmed_by_being_there(String status, String source) throws Exception {
        String name = unheardOf();
        String registration = add(given(), room, person(name, null)).path("registrationId");
        waits(registration, status);
        add(given(), room, person(name, null))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CONFIRMED"), "registrationId", equalTo(registration));
        assertThat(rows.number(
                        "select count(*) from registration where id = ? and status = 'CONFIRMED' and source = ?"
                                + " and queue_position is null and not takes_seat",
                        UUID.fromString(registration),
                        source))
                .isOne();
        oracle.requireSound(held.id());
    }

    @Test
    void whom_the_organiser_has_refused_is_not_added() {
        String name = unheardOf();
        String registration = add(given(), room, person(name, null)).path("registrationId");
        waits(registration, "REJECTED");
        add(given(), room, person(name, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("registration.rejected-before"));
    }

    @Test
    void who_walked_in_and_is_cancelled_gives_no_seat_back() throws Exception {
        String registration = add(given(), room, person(unheardOf(), null)).path("registrationId");
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Nhầm"))
                .post("/api/registrations/" + registration + "/cancellation")
                .then()
                .statusCode(200);
        oracle.requireSound(held.id());
    }

    @ParameterizedTest
    @CsvSource({"CLOSED,class.closed", "CANCELLED,class.cancelled", "DRAFT,class.not-published"})
    void nobody_is_added_when_no_roll_can_be_taken(String status, String code) {
        held.status(status);
        add(given(), room, person(unheardOf(), null)).then().statusCode(409).body("code", equalTo(code));
    }

    @Test
    void nobody_is_added_before_the_roll_begins() {
        clock.set(held.duringFirstSession().minus(Duration.ofHours(3)));
        add(given(), room, person(unheardOf(), null))
                .then()
                .statusCode(409)
                .body("code", equalTo("session.roll-not-yet"));
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_uninvited_units_are_refused() {
        add(given(), room, new HashMap<>(Map.of("trainee", Map.of("fullName", "X"))))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("trainee.fullName", "trainee.cadreLevel", "trainee.birthYear"));
        rows.execute("insert into class_area (class_id, unit_id) values (?, ?)", held.id(), own.lowest());
        add(given(), room, person(unheardOf(), neighbour.lowest()))
                .then()
                .statusCode(409)
                .body("code", equalTo("registration.outside-areas"));
    }

    @Test
    void the_desk_of_the_room_adds_a_guest_of_another_unit_past_row_level_security() {
        var desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        String name = unheardOf();
        add(desk.request(), room, person(name, neighbour.lowest())).then().statusCode(201);
        desk.request().get(path(room, "roll")).then().body("people.fullName", hasItem(name));

        String known = unheardOf();
        add(given(), otherRoom, person(known, neighbour.lowest())).then().statusCode(201);
        Map<String, Object> here = person(known, neighbour.lowest());
        here.put("sitsHere", true);
        add(desk.request(), room, here).then().statusCode(200);
        desk.request().get(path(room, "roll")).then().body("people.fullName", hasItems(name, known));
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isEqualTo(2);
    }

    @Test
    void a_desk_confirms_somebody_of_another_unit_who_waited_elsewhere() throws Exception {
        var desk = users.with(GrantInput.of(Role.COMMUNE_DESK, own.lowest()));
        String name = unheardOf();
        String registration =
                add(given(), otherRoom, person(name, neighbour.lowest())).path("registrationId");
        for (String before : List.of("WAITLISTED", "CANCELLED")) {
            rows.execute(
                    "update attendance_mark set superseded_at = recorded_at where registration_id = ?",
                    UUID.fromString(registration));
            waits(registration, before);
            rows.execute("update registration set site_id = ? where id = ?", otherRoom, UUID.fromString(registration));
            add(desk.request(), room, person(name, neighbour.lowest()))
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("CONFIRMED"));
        }
        oracle.requireSound(held.id());
    }

    @Test
    void neither_the_next_room_nor_the_ministry_is_a_matter_of_the_contact() {
        RequestSpecification phone = GivenLinks.by(links.path(GivenLinks.roll(held.session(), room)));
        add(phone, otherRoom, person(unheardOf(), null)).then().statusCode(403);
        Map<String, Object> central =
                Map.of("trainee", Map.of("fullName", unheardOf(), "cadreLevel", "CENTRAL", "birthYear", 1980));
        RequestSpecification again = GivenLinks.by(links.path(GivenLinks.roll(held.session(), room)));
        add(again, room, central).then().statusCode(403).body("code", equalTo("registration.ministry-only"));
        var beside = users.with(GrantInput.of(Role.COMMUNE_DESK, neighbour.lowest()));
        add(beside.request(), room, person(unheardOf(), null)).then().statusCode(404);
    }

    @Test
    void two_rooms_that_add_the_same_people_at_once_get_each_of_them_once() throws Exception {
        List<Callable<Integer>> phones = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Map<String, Object> person = person(unheardOf(), own.lowest());
            for (int phone = 0; phone < 4; phone++) {
                UUID at = phone % 2 == 0 ? room : otherRoom;
                phones.add(() -> add(given(), at, person).statusCode());
            }
        }
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var answer : executor.invokeAll(phones)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsOnly(200, 201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(6);
        assertThat(rows.number("select count(*) from registration where class_id = ?", held.id()))
                .isEqualTo(6);
        assertThat(rows.number(
                        "select count(*) from attendance_mark where session_id = ? and superseded_at is null",
                        held.session()))
                .isEqualTo(6);
        oracle.requireSound(held.id());
    }

    /** As if the person had never come, and waited for a seat, for a yes, or for nothing any more. */
    private void waits(String registration, String status) {
        boolean queued = status.equals("WAITLISTED");
        rows.execute(
                "update registration set status = ?, source = 'SINGLE', takes_seat = true, queue_position = ? where id = ?",
                status,
                queued ? 1 : null,
                UUID.fromString(registration));
        rows.execute("update tally set count = 0 where class_id = ? and basis = 'REGISTERED'", held.id());
        rows.execute("update class_seats set waiting = ? where class_id = ?", queued ? 1 : 0, held.id());
    }

    private static String unheardOf() {
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return "Trần Đến Thêm " + letters + Character.toString('g' + letters.length() % 15);
    }

    private static Map<String, Object> person(String name, Long unit) {
        Map<String, Object> trainee = new HashMap<>(
                Map.of("fullName", name, "cadreLevel", CadreLevel.COMMUNE, "birthYear", 1979, "gender", "FEMALE"));
        trainee.put("phone", "0912345678");
        trainee.put("unitId", unit);
        return new HashMap<>(Map.of("trainee", trainee));
    }

    private Response add(RequestSpecification sender, UUID site, Map<String, Object> person) {
        return sender.contentType(ContentType.JSON).body(person).post(path(site, "walk-ins"));
    }

    private Response roll(UUID site) {
        return given().get(path(site, "roll"));
    }

    private String path(UUID site, String what) {
        return "/api/sessions/" + held.session() + "/sites/" + site + "/" + what;
    }
}
