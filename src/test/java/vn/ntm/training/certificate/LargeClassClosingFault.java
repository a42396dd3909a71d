package vn.ntm.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.reminder.desk.GivenDesks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.UnitPath;

/**
 * {@code ./mvnw -Pfault test -Dtest=LargeClassClosingFault}: two people close the same class of 12,000 at the same time, in rooms of
 * fifty, of which a third have a mailbox. {@code -Dpeople=500} for a short run.
 */
@QuarkusTest
class LargeClassClosingFault {

    private static final int ROOM = 50;
    private static final int ROOMS = Math.max(3, Integer.getInteger("people", 12_000) / ROOM);
    private static final int COUNTED = ROOMS * ROOM;

    /** In each room one more, who did not come. */
    private static final int LISTED = COUNTED + ROOMS;

    /** The class is locked meanwhile, and the request waits; a transaction is given up after 60 s. */
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    /** Each correction after the closing compares all who count with all certificates. */
    private static final Duration LONGEST_CORRECTION = Duration.ofSeconds(5);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenClosedClass closed;

    @Inject
    GivenDesks desks;

    @Inject
    TestClock clock;

    private final List<UUID> rooms = ids(ROOMS);
    private final List<UUID> registrations = ids(LISTED);
    private GivenClass held;
    private UnitPath organiser;
    private User admin;
    private int provinces;

    /** How a request was answered, and after how long. */
    private record Answered(int status, Duration after) {}

    @BeforeEach
    void a_class_that_was_held() throws Exception {
        clock.reset();
        desks.none();
        admin = users.admin();
        held = rows.classOn(GivenClosedClass.DAY);
        list();
        List<Long> homes = provincesOfRooms();
        provinces = homes.size();
        for (long province : homes) {
            desks.of(Role.PROVINCE_DESK, province);
        }
        organiser = rows.path(homes.getFirst(), GivenClosedClass.DAY);
        closed.givesCertificates(held, organiser);
        clock.set(held.duringFirstSession());
        for (int room = 0; room < ROOMS; room++) {
            roll(room);
        }
        clock.advance(Duration.ofDays(1));
        for (UUID room : rooms) {
            settle(room);
        }
        rows.execute("delete from message");
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
        desks.none();
    }

    @Test
    void each_who_counts_has_one_certificate_and_one_way_to_hear_of_it() throws Exception {
        List<Answered> closings = atOnce(this::close, this::close);
        assertThat(closings.stream().map(Answered::status)).containsExactlyInAnyOrder(200, 409);
        everybodyHasOne(COUNTED);
        assertThat(messages("trainee_id is not null")).isEqualTo(withMailbox());
        assertThat(messages("unit_id is not null")).isEqualTo(provinces);
        assertThat(rows.number(
                        "select count(distinct n) from message m cross join jsonb_array_elements_text(m.facts -> 'registrations') n"
                                + " where m.class_id = ? and m.unit_id is not null",
                        held.id()))
                .isEqualTo(COUNTED - withMailbox());
        Duration closing = closings.stream()
                .filter(one -> one.status() == 200)
                .findFirst()
                .orElseThrow()
                .after();
        Duration correction = correct(registrations.getFirst(), "ABSENT");
        everybodyHasOne(COUNTED - 1);
        System.out.printf(
                Locale.ROOT,
                "class of %d closed in %.1f s: %d certificates, %d messages to people, %d to desks; a correction took %.1f s%n",
                LISTED,
                closing.toMillis() / 1e3,
                COUNTED,
                withMailbox(),
                provinces,
                correction.toMillis() / 1e3);
        assertThat(closing).isLessThan(LONGEST_CLOSING);
        assertThat(correction).isLessThan(LONGEST_CORRECTION);
    }

    private void everybodyHasOne(long count) {
        assertThat(rows.number("select count(*) from certificate where class_id = ? and revoked_at is null", held.id()))
                .isEqualTo(count);
        assertThat(rows.number("""
                        select count(*) from participation p
                        join certificate x on x.registration_id = p.registration_id and x.revoked_at is null
                        where p.class_id = ? and p.counted_until is null""", held.id())).isEqualTo(count);
        assertThat(rows.number(
                        "select count(distinct trainee_id) from certificate where class_id = ? and revoked_at is null",
                        held.id()))
                .isEqualTo(count);
    }

    private long messages(String condition) {
        return rows.number(
                "select count(*) from message where class_id = ? and kind = 'CERTIFICATE_READY' and " + condition,
                held.id());
    }

    private static long withMailbox() {
        return IntStream.range(0, LISTED)
                .filter(person -> person % 3 == 0 && comes(person))
                .count();
    }

    /** The last of each room stays away. */
    private static boolean comes(int person) {
        return person % (ROOM + 1) < ROOM;
    }

    private Answered close() {
        long begun = System.nanoTime();
        int status =
                admin.request().post("/api/classes/" + held.id() + "/closing").statusCode();
        return new Answered(status, Duration.ofNanos(System.nanoTime() - begun));
    }

    private Duration correct(UUID registration, String status) {
        long begun = System.nanoTime();
        closed.correct(held, organiser, registration, status);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... steps) throws Exception {
        try (var threads = Executors.newFixedThreadPool(steps.length)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(List.of(steps))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private void roll(int room) {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int person = room * (ROOM + 1); person < (room + 1) * (ROOM + 1); person++) {
            marks.add(Map.of(
                    "registrationId", registrations.get(person), "status", comes(person) ? "PRESENT" : "ABSENT"));
        }
        admin.request()
                .contentType(ContentType.JSON)
                .body(Map.of("headcount", ROOM, "marks", marks))
                .put("/api/sessions/{session}/sites/{site}/roll", held.session(), rooms.get(room))
                .then()
                .statusCode(200);
    }

    private void settle(UUID room) {
        admin.request()
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "CONFIRMED", "reason", "Đủ người", "heads", ROOM))
                .post("/api/sessions/{session}/sites/{site}/decisions", held.session(), room)
                .then()
                .statusCode(201);
    }

    private List<Long> provincesOfRooms() {
        List<Long> found = new ArrayList<>();
        long count = rows.number("select count(distinct province_id) from registration where class_id = ?", held.id());
        for (long i = 0; i < count; i++) {
            found.add(rows.number(
                    "select distinct province_id from registration where class_id = ? order by 1 limit 1 offset ?",
                    held.id(),
                    i));
        }
        return found;
    }

    /** Rooms in communes all over the country, and their people. */
    private void list() {
        rows.execute("""
                insert into site (id, class_id, unit_id, name)
                select s.id, ?, c.unit_id, 'Phòng ' || s.n
                from unnest(?::uuid[]) with ordinality as s (id, n)
                join (
                  select v.unit_id, row_number() over (order by v.unit_id % 97, v.unit_id) as n
                  from unit_version v join unit u on u.id = v.unit_id
                  where u.era = 'N34' and u.level = 'COMMUNE' and v.valid @> cast(? as date)) c on c.n = s.n""", held.id(), array(rooms), Date.valueOf(GivenClosedClass.DAY));
        UUID[] people = array(ids(LISTED));
        rows.execute("""
                insert into trainee (id, full_name, roster_name, folded_name, gender, cadre_level, email, created_at)
                select id, 'Người Thử ' || n, 'Thử Người ' || n, 'nguoi thu ' || n, 'FEMALE', 'COMMUNE',
                  case when (n - 1) % 3 = 0 then 'thu' || n || '@xa.example.vn' end, now()
                from unnest(?::uuid[]) with ordinality as p (id, n)""", (Object) people);
        rows.execute(
                """
                insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id, province_id,
                  unit_path, cadre_level, source, registered_at)
                select r.id, s.class_id, r.trainee, s.id, 'CONFIRMED', s.unit_id, s.unit_id, v.parent_id, v.name, 'COMMUNE',
                  'LIST', now()
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as r (id, trainee, site)
                join site s on s.id = r.site
                join unit_version v on v.unit_id = s.unit_id and v.valid @> cast(? as date)""",
                array(registrations),
                people,
                IntStream.range(0, LISTED)
                        .mapToObj(person -> rooms.get(person / (ROOM + 1)))
                        .toArray(UUID[]::new),
                Date.valueOf(GivenClosedClass.DAY));
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
