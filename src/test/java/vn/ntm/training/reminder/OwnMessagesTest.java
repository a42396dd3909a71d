package vn.ntm.training.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** What somebody reads of the own messages, by a personal link and by an account. */
@QuarkusTest
@SentByNobody
class OwnMessagesTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private GivenClass held;
    private UnitPath commune;
    private UUID trainee, registration, stranger;

    @BeforeEach
    void one_message_that_failed_and_one_of_somebody_else() {
        held = links.aClass();
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        registration = held.registered("Đỗ Thị Đọc", commune, CadreLevel.COMMUNE, null);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        message(registration, "FAILED", "smtp.reply 550 no such user");
        stranger = held.registered("Người Khác", commune, CadreLevel.COMMUNE, null);
        message(stranger, "FAILED", "smtp.line");
    }

    @Test
    void the_holder_of_a_link_reads_the_own_messages_without_what_went_wrong() {
        mine().header("Accept", "application/json")
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("REGISTRATION_CONFIRMED"))
                .body("items[0].channel", equalTo("EMAIL"))
                .body("items[0].status", equalTo("FAILED"))
                .body("items[0].classCode", equalTo(held.code()))
                .body("items[0].at", equalTo("2026-08-03T01:00:00Z"))
                .body("items[0].throughContact", equalTo(false))
                .body(not(containsString("no such user")));
    }

    @Test
    void the_page_says_it_in_words_and_is_reached_from_the_own_trainings() {
        mine().header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .get("/my-trainings/messages")
                .then()
                .statusCode(200)
                .body(containsString(held.code()))
                .body(not(containsString("no such user")));
        mine().header("Accept", "text/html")
                .get("/my-trainings")
                .then()
                .body(containsString("href=\"/my-trainings/messages\""));
    }

    @Test
    void an_account_reads_those_of_the_person_that_belongs_to_it() {
        GivenUsers.User user = users.with();
        user.request().get("/api/me/messages").then().statusCode(200).body("total", equalTo(0));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_by, linked_at) values (?, ?, 'test', now())",
                user.id(),
                trainee);
        user.request().get("/api/me/messages").then().statusCode(200).body("total", equalTo(1));
        GivenUsers.nobody().get("/api/me/messages").then().statusCode(401);
    }

    @Test
    void what_a_desk_was_told_for_the_person_is_there_as_well_and_names_nobody_else() {
        toDesk("CERTIFICATE_READY", registration, stranger);
        toDesk("MATERIAL_ADDED", stranger);
        mine().header("Accept", "application/json")
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.kind", contains("CERTIFICATE_READY", "REGISTRATION_CONFIRMED"))
                .body("items[0].throughContact", equalTo(true))
                .body("items[0].classCode", equalTo(held.code()))
                .body(not(containsString(stranger.toString())));
        mine().header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .get("/my-trainings/messages")
                .then()
                .statusCode(200)
                .body(containsString("Đã có giấy chứng nhận"))
                .body(containsString("qua đầu mối của đơn vị"))
                .body(not(containsString("Người Khác")))
                .body(not(containsString("Lớp có tài liệu mới")));
    }

    @Test
    void so_is_a_reminder_that_a_desk_was_to_pass_on() {
        UUID reminder = toDesk("SESSION_REMINDER");
        rows.execute("""
                insert into planned_reminder (session_id, registration_id, minutes, held_on, message_id)
                values (?, ?, -1440, date '2026-08-03', ?)""", held.session(), registration, reminder);
        mine().header("Accept", "application/json")
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SESSION_REMINDER", "REGISTRATION_CONFIRMED"))
                .body("items.throughContact", contains(true, false));
        GivenLinks.by(links.path(
                        GivenLinks.trainings(rows.id("select trainee_id from registration where id = ?", stranger))))
                .header("Accept", "application/json")
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("items.kind", contains("REGISTRATION_CONFIRMED"));
    }

    @Test
    void what_reached_the_contact_of_the_unit_says_so() {
        rows.execute(
                "update message set status = 'SENT', reached = 'CONTACT', error = null where registration_id = ?",
                registration);
        mine().header("Accept", "application/json")
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("items.throughContact", contains(true));
    }

    @Test
    void an_account_reads_what_a_desk_was_told_for_the_person_and_nothing_of_others() {
        toDesk("CERTIFICATE_READY", registration, stranger);
        toDesk("MATERIAL_ADDED", stranger);
        GivenUsers.User user = users.with();
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_by, linked_at) values (?, ?, 'test', now())",
                user.id(),
                trainee);
        user.request()
                .get("/api/me/messages")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CERTIFICATE_READY", "REGISTRATION_CONFIRMED"));
    }

    /** A message of a day later to the desk of the commune, about these people. */
    private UUID toDesk(String kind, UUID... about) {
        UUID id = UUID.randomUUID();
        rows.execute(
                """
                insert into message (id, kind, channel, unit_id, class_id, dedupe_key, facts, status, due_at, next_attempt_at,
                  created_at, settled_at)
                select ?, ?, 'EMAIL', ?, ?, cast(gen_random_uuid() as text),
                  jsonb_build_object('registrations', to_jsonb(cast(string_to_array(?, ',') as text[]))), 'SENT', at, at, at, at
                from (select timestamptz '2026-08-04T01:00:00Z' as at) as sent""",
                id,
                kind,
                commune.lowest(),
                held.id(),
                Stream.of(about).map(UUID::toString).collect(Collectors.joining(",")));
        return id;
    }

    private void message(UUID registration, String status, String error) {
        rows.execute("""
                insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, status, due_at,
                  next_attempt_at, error, created_at, settled_at)
                select 'REGISTRATION_CONFIRMED', 'EMAIL', trainee_id, class_id, id, cast(id as text), ?,
                  timestamptz '2026-08-03T01:00:00Z', timestamptz '2026-08-03T01:00:00Z', ?, timestamptz '2026-08-03T01:00:00Z',
                  timestamptz '2026-08-03T01:00:00Z'
                from registration where id = ?""", status, error, registration);
    }

    private RequestSpecification mine() {
        return GivenLinks.by(links.path(GivenLinks.trainings(trainee)));
    }
}
