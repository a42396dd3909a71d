package vn.ntm.training.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * The rules by which participations (lượt) and people are counted, case by case. What the product says (its participations, its
 * running totals, its API) is compared with the number that the case names, and with the same rules told once more in plain SQL
 * over the marks.
 */
@QuarkusTest
class CountingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    /** Three sessions of three hours each, on three days. */
    private enum Rule {
        ONE_SESSION,
        TWO_SESSIONS,
        MINUTES_200,
        PER_SESSION
    }

    /** @param does what happens, in a class that counts by the rule */
    private record Case(String sentence, Rule rule, int participations, int people, Consumer<CountingRulesTest> does) {
        @Override
        public String toString() {
            return rule + ": " + sentence + " → " + participations + " lượt, " + people + " người";
        }
    }

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenPeople people;

    @Inject
    TestClock clock;

    @Inject
    TallyRecount recount;

    private Area area;
    private UnitPath commune;
    private GivenClass held;
    private UUID room, otherRoom, an, binh;
    private UUID traineeAn;

    static Stream<Case> cases() {
        return Stream.of(
                of("nobody is marked", Rule.ONE_SESSION, 0, 0, t -> {}),
                of("present once", Rule.ONE_SESSION, 1, 1, t -> t.mark(0, t.an, "PRESENT", null)),
                of("late counts as being there", Rule.ONE_SESSION, 1, 1, t -> t.mark(0, t.an, "LATE", null)),
                of("so does leaving early", Rule.ONE_SESSION, 1, 1, t -> t.mark(0, t.an, "LEFT_EARLY", null)),
                of("excused is not there", Rule.ONE_SESSION, 0, 0, t -> t.mark(0, t.an, "EXCUSED", null)),
                of("absent is not there", Rule.ONE_SESSION, 0, 0, t -> t.mark(0, t.an, "ABSENT", null)),
                of(
                        "three sessions are one participation",
                        Rule.ONE_SESSION,
                        1,
                        1,
                        t -> t.everySession(t.an, "PRESENT")),
                of(
                        "one session of two that are asked for",
                        Rule.TWO_SESSIONS,
                        0,
                        0,
                        t -> t.mark(0, t.an, "PRESENT", null)),
                of("two sessions, late and leaving early", Rule.TWO_SESSIONS, 1, 1, t -> {
                    t.mark(0, t.an, "LATE", null);
                    t.mark(2, t.an, "LEFT_EARLY", null);
                }),
                of("minutes of two sessions reach the threshold", Rule.MINUTES_200, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", 150);
                    t.mark(1, t.an, "LATE", 50);
                }),
                of("a minute too few", Rule.MINUTES_200, 0, 0, t -> {
                    t.mark(0, t.an, "PRESENT", 150);
                    t.mark(1, t.an, "LATE", 49);
                }),
                of("without minutes: present is the whole session", Rule.MINUTES_200, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "PRESENT", null);
                }),
                of("without minutes: late is none, until they are told", Rule.MINUTES_200, 0, 0, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "LATE", null);
                }),
                of("without minutes, told later by a correction", Rule.MINUTES_200, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "LATE", null);
                    t.mark(1, t.an, "LATE", 20);
                }),
                of("more minutes than the session has", Rule.MINUTES_200, 0, 0, t -> t.mark(0, t.an, "PRESENT", 600)),
                of("each session is one", Rule.PER_SESSION, 3, 1, t -> t.everySession(t.an, "PRESENT")),
                of("one missed, one excused", Rule.PER_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "EXCUSED", null);
                    t.mark(2, t.an, "ABSENT", null);
                }),
                of("two people, three sessions", Rule.PER_SESSION, 4, 2, t -> {
                    t.everySession(t.an, "PRESENT");
                    t.mark(1, t.binh, "LATE", null);
                }),
                of("a trainer by name and telephone does not count where he teaches", Rule.PER_SESSION, 2, 1, t -> {
                    t.teaches(0, "Trần Văn An", t.phoneOf(t.traineeAn));
                    t.everySession(t.an, "PRESENT");
                }),
                of("a trainer who is named after the roll does not count either", Rule.PER_SESSION, 2, 1, t -> {
                    t.everySession(t.an, "PRESENT");
                    t.teaches(0, "Trần Văn An", t.phoneOf(t.traineeAn));
                }),
                of("a trainer of all sessions does not count at all", Rule.ONE_SESSION, 0, 0, t -> {
                    t.teaches(null, "Trần Văn An", t.phoneOf(t.traineeAn));
                    t.everySession(t.an, "PRESENT");
                }),
                of("a trainer by the account of the trainee", Rule.PER_SESSION, 2, 1, t -> {
                    t.teachesByAccount(1);
                    t.everySession(t.an, "PRESENT");
                }),
                of("a namesake of the trainer counts", Rule.PER_SESSION, 3, 1, t -> {
                    t.teaches(0, "Trần Văn An", "+84900000001");
                    t.everySession(t.an, "PRESENT");
                }),
                of("who shares the telephone of the trainer counts", Rule.PER_SESSION, 3, 1, t -> {
                    t.teaches(0, "Lê Văn Giảng", t.phoneOf(t.traineeAn));
                    t.everySession(t.an, "PRESENT");
                }),
                of("the technician of a room does not count", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(0, t.binh, "PRESENT", null);
                    t.looksAfter("technician", "TRẦN VĂN  AN", t.phoneOf(t.traineeAn));
                }),
                of("a technician who is replaced counts again", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.looksAfter("technician", "Trần Văn An", t.phoneOf(t.traineeAn));
                    t.looksAfter("technician", "Người khác", "+84900000002");
                }),
                of("the contact person of a room counts", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.looksAfter("contact", "Trần Văn An", t.phoneOf(t.traineeAn));
                }),
                of("in two rooms in one session: once", Rule.PER_SESSION, 1, 1, t -> {
                    t.mark(0, t.room, t.an, "PRESENT", null);
                    t.mark(0, t.otherRoom, t.an, "PRESENT", null);
                }),
                of("in two rooms on two days: once for the class", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.room, t.an, "PRESENT", null);
                    t.mark(1, t.otherRoom, t.an, "PRESENT", null);
                }),
                of("a room misses whom another had", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.otherRoom, t.an, "PRESENT", null);
                    t.mark(0, t.room, t.an, "ABSENT", null);
                }),
                of("two rows that are one person: once for the class", Rule.ONE_SESSION, 1, 1, t -> {
                    UUID twin = t.twinOfAn();
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, twin, "PRESENT", null);
                    t.merge();
                }),
                of("sessions of two rows of one person add up", Rule.TWO_SESSIONS, 1, 1, t -> {
                    UUID twin = t.twinOfAn();
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, twin, "PRESENT", null);
                    t.merge();
                }),
                of("one session of two rows of one person: once", Rule.PER_SESSION, 1, 1, t -> {
                    UUID twin = t.twinOfAn();
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(0, twin, "LATE", null);
                    t.merge();
                }),
                of("minutes of two rows in one session: the larger number", Rule.MINUTES_200, 0, 0, t -> {
                    UUID twin = t.twinOfAn();
                    t.mark(0, t.an, "PRESENT", 120);
                    t.mark(0, twin, "PRESENT", 110);
                    t.merge();
                }),
                of("two rows that nobody merged are two people", Rule.ONE_SESSION, 2, 2, t -> {
                    UUID twin = t.twinOfAn();
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, twin, "PRESENT", null);
                }),
                of("who came unannounced counts", Rule.ONE_SESSION, 1, 1, t -> t.walksIn(0)),
                of("who came instead of another", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "ABSENT", null);
                    t.walksIn(0);
                }),
                of("who was swapped in on the second day: both were there once", Rule.TWO_SESSIONS, 0, 0, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "ABSENT", null);
                    t.walksIn(1);
                }),
                of("a session that was called off asks nothing", Rule.ONE_SESSION, 1, 1, t -> {
                    UUID later = t.sessionNextWeek();
                    t.mark(0, t.an, "PRESENT", null);
                    given().delete("/api/sessions/{id}", later).then().statusCode(204);
                }),
                of("a session with marks stays, and so does what it counts", Rule.PER_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    given().delete("/api/sessions/{id}", t.held.session())
                            .then()
                            .statusCode(409);
                }),
                of("who cancels after the mark does not count any more", Rule.ONE_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(0, t.binh, "PRESENT", null);
                    t.cancel(t.an);
                }),
                of("present corrected to absent", Rule.ONE_SESSION, 0, 0, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(0, t.an, "ABSENT", null);
                }),
                of("absent corrected to late", Rule.PER_SESSION, 1, 1, t -> {
                    t.mark(0, t.an, "ABSENT", null);
                    t.mark(0, t.an, "LATE", 90);
                }),
                of("one of two sessions taken back", Rule.TWO_SESSIONS, 0, 0, t -> {
                    t.mark(0, t.an, "PRESENT", null);
                    t.mark(1, t.an, "PRESENT", null);
                    t.mark(1, t.an, "EXCUSED", null);
                }));
    }

    @BeforeEach
    void aClassHasAnAreaOfItsOwn() {
        clock.reset();
        area = people.area(7);
        commune = rows.path(area.commune(), DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void people_are_counted_by_the_rule_of_the_class(Case one) {
        prepare(one.rule());
        one.does().accept(this);

        assertThat(count("count(*)")).as("participations of " + one).isEqualTo(one.participations());
        assertThat(count(
                        "count(distinct coalesce((select person_id from merged_trainee m where m.trainee_id = p.trainee_id),"
                                + " p.trainee_id))"))
                .as("people of " + one)
                .isEqualTo(one.people());
        assertThat(List.of(oracle("participations"), oracle("people")))
                .as("by plain SQL, " + one)
                .containsExactly((long) one.participations(), (long) one.people());
        JsonPath told = given().header("Accept-Language", "vi")
                .get("/api/classes/{id}/tally", held.id())
                .jsonPath();
        assertThat(told.getInt("participations")).as("told of " + one).isEqualTo(one.participations());
        assertThat(told.getInt("people")).as("people told of " + one).isEqualTo(one.people());
        assertThat(told.getString("rule"))
                .startsWith("Lượt học viên: mỗi học viên")
                .contains("không tính giảng viên");
        assertThat(recount.recount(held.id())).as("drift of " + one).isEmpty();
    }

    private static Case of(
            String sentence, Rule rule, int participations, int people, Consumer<CountingRulesTest> does) {
        return new Case(sentence, rule, participations, people, does);
    }

    /** The last session has begun: all three rolls are open. */
    private void prepare(Rule rule) {
        GivenClass made =
                switch (rule) {
                    case ONE_SESSION -> rows.countingOnce(DAY, 1);
                    case TWO_SESSIONS -> rows.countingOnce(DAY, 2);
                    case MINUTES_200 -> rows.countingMinutes(DAY, 200);
                    case PER_SESSION -> rows.countingSessions(DAY);
                };
        held = made.session(DAY.plusDays(1)).session(DAY.plusDays(2));
        clock.set(held.duringFirstSession());
        clock.advance(Duration.ofDays(2));
        room = held.site(commune.lowest());
        otherRoom = held.site(commune.lowest());
        traineeAn = rows.trainee("Trần Văn An", "MALE", CadreLevel.COMMUNE);
        rows.execute(
                "update trainee set phone = ?, unit_id = ? where id = ?", people.phone(), commune.lowest(), traineeAn);
        an = held.registered(traineeAn, commune, CadreLevel.COMMUNE, room);
        binh = held.registered("Lê Thị Bình", commune, CadreLevel.VILLAGE, room);
        rows.execute("update class_seats set taken = 2 where class_id = ?", held.id());
    }

    private void everySession(UUID registration, String status) {
        for (int session = 0; session < 3; session++) {
            mark(session, registration, status, null);
        }
    }

    private void mark(int session, UUID registration, String status, Integer minutes) {
        mark(session, room, registration, status, minutes);
    }

    private void mark(int session, UUID site, UUID registration, String status, Integer minutes) {
        Map<String, Object> mark = new HashMap<>(Map.of("registrationId", registration, "status", status));
        mark.put("minutes", minutes);
        given().contentType(ContentType.JSON)
                .body(Map.of("marks", List.of(mark)))
                .put(
                        "/api/sessions/{session}/sites/{site}/roll",
                        held.sessions().get(session),
                        site)
                .then()
                .statusCode(200);
    }

    private void teaches(Integer session, String name, String phone) {
        Map<String, Object> trainer = new HashMap<>(Map.of("fullName", name, "phone", phone));
        trainer.put("sessionId", session == null ? null : held.sessions().get(session));
        given().contentType(ContentType.JSON)
                .body(trainer)
                .post("/api/classes/{id}/trainers", held.id())
                .then()
                .statusCode(201);
    }

    private void teachesByAccount(int session) {
        UUID user = users.with().id();
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())", user, traineeAn);
        rows.execute(
                "insert into session_trainer (session_id, full_name, folded_name, user_id) values (?, 'X', 'x', ?)",
                held.sessions().get(session),
                user);
    }

    private void looksAfter(String as, String name, String phone) {
        String site = "/api/sites/" + room;
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(site).header("ETag"))
                .body(Map.of(as + "Name", name, as + "Phone", phone))
                .patch(site)
                .then()
                .statusCode(200);
    }

    private String phoneOf(UUID trainee) {
        return "+" + rows.number("select cast(substr(phone, 2) as bigint) from trainee where id = ?", trainee);
    }

    private UUID twinOfAn() {
        twin = rows.trainee("Trần Văn An", "MALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set unit_id = ? where id = ?", commune.lowest(), twin);
        UUID registration = held.registered(twin, commune, CadreLevel.COMMUNE, room);
        rows.execute("update class_seats set taken = 3 where class_id = ?", held.id());
        return registration;
    }

    private UUID twin;

    private void merge() {
        given().contentType(ContentType.JSON)
                .body(Map.of("mergeId", twin, "keep", Map.of(), "reason", "Trùng người"))
                .post("/api/trainees/{id}/merger", traineeAn)
                .then()
                .statusCode(201);
    }

    private void walksIn(int session) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of(
                                "fullName",
                                people.name(),
                                "cadreLevel",
                                "COMMUNE",
                                "birthYear",
                                1979,
                                "gender",
                                "FEMALE",
                                "phone",
                                people.phone(),
                                "unitId",
                                commune.lowest())))
                .post(
                        "/api/sessions/{session}/sites/{site}/walk-ins",
                        held.sessions().get(session),
                        room)
                .then()
                .statusCode(201);
    }

    private UUID sessionNextWeek() {
        held.session(DAY.plusDays(7));
        return held.sessions().getLast();
    }

    private void cancel(UUID registration) {
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Đăng ký nhầm"))
                .post("/api/registrations/{id}/cancellation", registration)
                .then()
                .statusCode(200);
    }

    private long count(String what) {
        return rows.number(
                "select " + what + " from participation p where class_id = ? and counted_until is null", held.id());
    }

    /** The rules in plain SQL over marks, sessions, trainers and rooms: nothing of what the product counted is looked at. */
    private long oracle(String what) {
        return rows.number("""
                with there as (
                  select coalesce(p.person_id, m.trainee_id) as person, m.session_id,
                    max(case when m.minutes is not null then least(m.minutes, 180)
                             when m.status = 'PRESENT' then 180 else 0 end) as minutes
                  from attendance_mark m
                  join registration r on r.id = m.registration_id and r.status = 'CONFIRMED'
                  join trainee t on t.id = m.trainee_id
                  left join merged_trainee p on p.trainee_id = m.trainee_id
                  where r.class_id = ? and m.superseded_at is null and m.status in ('PRESENT', 'LATE', 'LEFT_EARLY')
                    and not exists (
                      select from session_trainer x
                      left join trainee_account a on a.user_id = x.user_id
                      where x.session_id = m.session_id
                        and (a.trainee_id = t.id or x.full_name = t.full_name and x.phone = t.phone))
                    and not exists (
                      select from site s
                      where s.class_id = r.class_id and s.technician_phone = t.phone
                        and initcap(regexp_replace(s.technician_name, ' +', ' ', 'g')) = t.full_name)
                  group by 1, 2),
                of_person as (
                  select person, count(*) as sessions, sum(minutes) as minutes from there group by person),
                counted as (
                  select person,
                    case c.counting_rule
                      when 'PER_SESSION' then sessions
                      when 'ONCE_PER_CLASS' then case when sessions >= c.counting_threshold then 1 else 0 end
                      else case when minutes >= c.counting_threshold then 1 else 0 end
                    end as participations
                  from of_person, training_class c
                  where c.id = ?)
                select case ? when 'people' then count(*) filter (where participations > 0)
                  else coalesce(sum(participations), 0) end
                from counted""", held.id(), held.id(), what);
    }
}
