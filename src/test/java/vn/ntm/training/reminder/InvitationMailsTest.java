package vn.ntm.training.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;

/** What a mail brings for the calendar, read by another library than the one that wrote it. */
@QuarkusTest
class InvitationMailsTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "l" + UUID.randomUUID() + "@xa.example.vn";

    private GivenClass held;
    private UUID room;

    @BeforeEach
    void a_class_in_a_room() throws Exception {
        rows.execute("delete from message");
        TestMails.open(email);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20);
        held = rows.classOn(day).session(day.plusDays(1)).status("PUBLISHED");
        room = held.site(links.commune(0, 0).id());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void who_is_confirmed_is_invited_to_each_session() throws Exception {
        registered();
        sending.all();
        List<Calendar> invitations = invitations(1);
        assertThat(invitations).hasSize(2).allSatisfy(one -> {
            assertThat(one.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(one.validate().hasErrors()).isFalse();
            assertThat(event(one).getRequiredProperty(Property.ATTENDEE).getValue())
                    .isEqualTo("mailto:" + email);
        });
        assertThat(invitations)
                .extracting(InvitationMailsTest::uid)
                .containsExactly(
                        held.sessions().get(0) + "@session.ntm-training",
                        held.sessions().get(1) + "@session.ntm-training");
        assertThat(value(invitations.getFirst(), Property.LOCATION)).contains("Điểm cầu " + room);
    }

    @Test
    void another_name_of_the_room_makes_a_larger_number_of_the_same_entry() throws Exception {
        String registration = registered();
        sending.all();
        long before = sequence(invitations(1).getFirst());
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("name", "Hội trường mới", "address", "Thôn 4"))
                .patch("/api/sites/" + room)
                .then()
                .statusCode(200);
        again(registration);
        Calendar after = invitations(2).getFirst();
        assertThat(uid(after)).isEqualTo(held.session() + "@session.ntm-training");
        assertThat(value(after, Property.LOCATION)).isEqualTo("Hội trường mới, Thôn 4");
        assertThat(sequence(after)).isGreaterThan(before);
    }

    @Test
    void who_is_taken_off_the_list_is_told_that_the_same_entries_are_off() throws Exception {
        String registration = registered();
        sending.all();
        long before = sequence(invitations(1).getFirst());
        given().delete("/api/registrations/" + registration).then().statusCode(204);
        sending.all();
        List<Calendar> off = invitations(2);
        assertThat(off).hasSize(2).allSatisfy(one -> {
            assertThat(one.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(one.validate().hasErrors()).isFalse();
        });
        assertThat(uid(off.getFirst())).isEqualTo(held.session() + "@session.ntm-training");
        assertThat(sequence(off.getFirst())).isGreaterThan(before);
    }

    @Test
    void what_was_never_sent_is_not_taken_back() throws Exception {
        String registration = registered();
        given().delete("/api/registrations/" + registration).then().statusCode(204);
        sending.all();
        assertThat(TestMails.to(email, 1).getFirst().calendars()).isEmpty();
    }

    @Test
    void a_session_that_was_removed_is_off_under_its_own_id() throws Exception {
        String registration = registered();
        sending.all();
        UUID gone = held.sessions().get(1);
        given().header("If-Match", "*").delete("/api/sessions/" + gone).then().statusCode(204);
        again(registration);
        List<Calendar> told = invitations(2);
        assertThat(told).extracting(one -> one.getMethod().getValue()).containsExactly("REQUEST", "CANCEL");
        assertThat(uid(told.get(1))).isEqualTo(gone + "@session.ntm-training");
        assertThat(sequence(told.get(1))).isGreaterThan(sequence(invitations(1).get(1)));
    }

    @Test
    void a_moved_session_changes_its_entry() throws Exception {
        registered();
        sending.all();
        long before = sequence(invitations(1).getFirst());
        given().contentType(ContentType.JSON)
                .body(Map.of("startsAt", "2026-08-25T02:00:00Z", "endsAt", "2026-08-25T05:00:00Z"))
                .patch("/api/sessions/" + held.session())
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(2));
        sending.all();
        Calendar moved = invitations(2).stream()
                .filter(one -> uid(one).startsWith(held.session().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20260825T090000");
        assertThat(sequence(moved)).isGreaterThan(before);
    }

    @Test
    void a_cancelled_class_takes_its_entries_back() throws Exception {
        registered();
        sending.all();
        long before = sequence(invitations(1).getFirst());
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Mưa bão"))
                .post("/api/classes/" + held.id() + "/cancellation")
                .then()
                .statusCode(200);
        sending.all();
        List<Calendar> off = invitations(2);
        assertThat(off).extracting(one -> one.getMethod().getValue()).containsExactly("CANCEL", "CANCEL");
        assertThat(uid(off.getFirst())).isEqualTo(held.session() + "@session.ntm-training");
        assertThat(sequence(off.getFirst())).isGreaterThan(before);
    }

    /** The same message once more. */
    private void again(String registration) {
        rows.execute("""
                insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at,
                  not_after, session_starts_at, created_at)
                select kind, channel, trainee_id, class_id, registration_id, 'again' || dedupe_key, due_at, due_at, not_after,
                  session_starts_at, created_at
                from message where registration_id = cast(? as uuid)""", registration);
        sending.all();
    }

    private String registered() {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "siteId",
                        room,
                        "trainee",
                        Map.of(
                                "fullName",
                                "Lê Thị Lịch",
                                "birthYear",
                                1985,
                                "cadreLevel",
                                "COMMUNE",
                                "unitId",
                                links.commune(0, 0).id(),
                                "email",
                                email)))
                .post("/api/classes/" + held.id() + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the mail that came as one of so many, counted from 1. */
    private List<Calendar> invitations(int mail) throws Exception {
        List<TestMails.Mail> mails = TestMails.to(email, mail);
        assertThat(mails).hasSizeGreaterThanOrEqualTo(mail);
        return mails.get(mail - 1).calendars().stream()
                .map(InvitationMailsTest::read)
                .toList();
    }

    private static Calendar read(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (Exception unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String uid(Calendar calendar) {
        return value(calendar, Property.UID);
    }

    private static long sequence(Calendar calendar) {
        return Long.parseLong(value(calendar, Property.SEQUENCE));
    }

    private static String value(Calendar calendar, String property) {
        return event(calendar).getRequiredProperty(property).getValue();
    }
}
