package vn.ntm.training.attendance.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.attendance.objection.GivenAbsence.Absent;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
@SentByNobody
class ObjectionApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    /** What others were told. */
    @Singleton
    static class Told {

        final List<Object> events = new ArrayList<>();

        void raised(@Observes ObjectionRaised event) {
            events.add(event);
        }

        void answered(@Observes ObjectionAnswered event) {
            events.add(event);
        }
    }

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenAbsence absence;

    @Inject
    GivenPeople people;

    @Inject
    LinksForTests links;

    @Inject
    TestClock clock;

    @Inject
    Told told;

    private UnitPath commune;
    private GivenClass held;
    private UUID room, person, binh;
    private String link;

    /** The Ministry holds the class; the roll of a room of the province says that Bình was absent. */
    @BeforeEach
    void somebodyIsAbsentByTheRoll() {
        told.events.clear();
        Absent given = absence.on(DAY);
        held = given.held();
        commune = given.commune();
        room = given.room();
        person = given.person();
        binh = given.registration();
        link = given.link();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void the_desk_of_the_province_accepts_by_a_correction_that_names_the_objection() {
        String id = raised("Tôi có mặt từ đầu buổi, đã ký tên");
        User desk = desk(commune.provinceId());
        desk.request()
                .get("/api/classes/{id}/objections?state=OPEN", held.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].fullName", equalTo("Lê Thị Bình"), "items[0].disputed", equalTo("ABSENT"))
                .body("items[0].attendance", equalTo("ABSENT"), "items[0].sheets", equalTo(0));
        accept(desk, id, "LATE").statusCode(200).body("state", equalTo("ACCEPTED"), "attendance", equalTo("LATE"));
        assertThat(rows.number("""
                        select count(*) from attendance_mark m join objection o on o.correction_id = m.id
                        where o.id = ? and m.superseded_at is null and m.status = 'LATE' and m.recorded_by = ?
                          and m.reason like 'Theo đề nghị xem lại điểm danh%' || o.id || '%'""", UUID.fromString(id), desk.username())).isOne();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isOne();
        own().body("[0].state", equalTo("ACCEPTED"), "[0].granted", equalTo("LATE"));
        accept(desk, id, "PRESENT").statusCode(409).body("code", equalTo("objection.ended"));
        assertThat(told.events).hasSize(2);
        assertThat(told.events.getLast()).isInstanceOfSatisfying(ObjectionAnswered.class, answered -> {
            assertThat(answered.registrationId()).isEqualTo(binh);
            assertThat(answered.accepted()).isTrue();
        });
        assertThat(rows.number(
                        "select count(*) from audit_entry where action like 'objection.%' and subject_id = ?",
                        held.session() + "_" + room))
                .isEqualTo(2);
    }

    @Test
    void a_rejection_needs_an_answer_which_the_person_reads() {
        String id = raised("Tôi có mặt");
        User desk = desk(commune.provinceId());
        answer(desk, id, "rejection", Map.of("answer", " "))
                .statusCode(400)
                .body("violations.field", contains("answer"));
        answer(desk, id, "rejection", Map.of("answer", "Danh sách ký tên không có tên bạn"))
                .statusCode(200)
                .body("attendance", equalTo("ABSENT"));
        own().body(
                        "[0].state",
                        equalTo("REJECTED"),
                        "[0].answer",
                        equalTo("Danh sách ký tên không có tên bạn"),
                        "[0].granted",
                        nullValue());
    }

    @Test
    void one_waits_at_a_time_and_can_be_taken_back() {
        String id = raised("Tôi có mặt");
        raise("Tôi có mặt thật").statusCode(409).body("code", equalTo("objection.waits"));
        for (String text : new String[] {"", " ", "x".repeat(1_001)}) {
            raise(text).statusCode(400).body("violations.field", contains("text"));
        }
        withdraw(id).statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(id).statusCode(409).body("code", equalTo("objection.ended"));
        withdraw(raised("Tôi có mặt thật")).statusCode(200);
        withdraw(raised("Tôi có mặt mà")).statusCode(200);
        raise("Lần thứ tư").statusCode(409).body("code", equalTo("objection.too-many"));
    }

    @Test
    void it_is_taken_until_the_end_of_the_seventh_day_and_then_told_whom_to_call() {
        clock.set(held.duringFirstSession().minus(Duration.ofDays(1)));
        link = links.trainings(person);
        raise("Tôi sẽ có mặt").statusCode(409).body("code", equalTo("objection.too-early"));
        clock.set(held.duringFirstSession().plus(Duration.ofDays(8)));
        link = links.trainings(person);
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", commune.provinceId(), held.id());
        raise("Tôi có mặt")
                .statusCode(409)
                .body("code", equalTo("objection.too-late"))
                .body("detail", allOf(containsString("10/08/2026"), containsString("Please call")));
        clock.set(held.duringFirstSession().plus(Duration.ofDays(7)).plus(Duration.ofHours(14)));
        link = links.trainings(person);
        raise("Tôi có mặt").statusCode(201);
    }

    @Test
    void only_the_person_objects_and_only_who_settles_the_room_answers() {
        String id = raised("Tôi có mặt");
        User beside = desk(rows.path(people.area(11).commune(), DAY).provinceId());
        User commune = users.with(GrantInput.of(Role.COMMUNE_DESK, this.commune.lowest()));
        for (User other : List.of(beside, commune)) {
            other.request()
                    .body(Map.of("sessionId", held.session(), "text", "Sai"))
                    .post("/api/me/objections")
                    .then()
                    .statusCode(404);
            other.request()
                    .body(Map.of("objectionId", id))
                    .post("/api/me/objection-withdrawals")
                    .then()
                    .statusCode(404);
            assertThat(accept(other, id, "PRESENT").extract().statusCode()).isIn(403, 404);
        }
        assertThat(rows.number("select count(*) from objection where id = ? and state = 'OPEN'", UUID.fromString(id)))
                .isOne();
    }

    @Test
    void in_a_closed_class_only_who_may_correct_there_accepts() {
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", commune.provinceId(), held.id());
        String id = raised("Tôi có mặt");
        held.status("CLOSED");
        accept(desk(commune.provinceId()), id, "PRESENT").statusCode(409).body("code", equalTo("correction.closed"));
        User corrector = users.with(new GrantInput(
                Role.PROVINCE_DESK,
                commune.provinceId(),
                Set.of(Permission.VIEW, Permission.ENTER_DATA, Permission.CORRECT_CLOSED),
                null,
                null));
        accept(corrector, id, "PRESENT").statusCode(200).body("reason", startsWith("Theo đề nghị"));
    }

    @Test
    void what_a_roll_put_right_meanwhile_is_accepted_without_another_mark() {
        String id = raised("Tôi có mặt");
        users.admin()
                .request()
                .body(Map.of("marks", List.of(Map.of("registrationId", binh, "status", "PRESENT"))))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), room)
                .then()
                .statusCode(200);
        accept(users.admin(), id, "PRESENT").statusCode(200).body("granted", equalTo("PRESENT"));
        assertThat(rows.number("select count(*) from attendance_mark where registration_id = ?", binh))
                .isEqualTo(2);
    }

    private String raised(String text) {
        return raise(text).statusCode(201).extract().path("id");
    }

    private ValidatableResponse raise(String text) {
        return byLink().body(Map.of("sessionId", held.session(), "text", text))
                .post("/api/me/objections")
                .then();
    }

    private ValidatableResponse withdraw(String id) {
        return byLink().body(Map.of("objectionId", id))
                .post("/api/me/objection-withdrawals")
                .then();
    }

    private ValidatableResponse own() {
        return byLink().get("/api/me/objections").then().statusCode(200);
    }

    private RequestSpecification byLink() {
        return GivenUsers.nobody()
                .contentType("application/json")
                .header("Accept-Language", "en")
                .header("Cookie", link);
    }

    private ValidatableResponse accept(User user, String id, String status) {
        return answer(user, id, "acceptance", Map.of("status", status));
    }

    private static ValidatableResponse answer(User user, String id, String how, Map<String, Object> body) {
        return user.request().body(body).post("/api/objections/{id}/" + how, id).then();
    }

    private User desk(long province) {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, province));
    }
}
