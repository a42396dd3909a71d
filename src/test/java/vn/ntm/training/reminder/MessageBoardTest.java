package vn.ntm.training.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;

/** What became of messages, and sending one again. */
@QuarkusTest
class MessageBoardTest {

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    GivenClasses classes;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private GivenClass about;
    private UUID trainee;

    @BeforeEach
    void start() {
        rows.execute("delete from message");
        about = rows.classOn(LocalDate.of(2026, 8, 20));
        trainee = rows.trainee("Người Xem Tin", "FEMALE", CadreLevel.COMMUNE);
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void what_failed_is_told_with_the_reason_and_sent_again_when_that_is_mended() throws Exception {
        UUID id = queued();
        sending.all();
        given().get("/api/messages?status=FAILED&class=" + about.code())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].error", equalTo("outbox.no-address"))
                .body("items[0].person", equalTo("Người Xem Tin"));
        given().header("Accept", "text/html")
                .get("/messages?status=FAILED")
                .then()
                .statusCode(200)
                .body(containsString("Không có địa chỉ thư điện tử"), containsString("/messages/" + id + "/retry"));
        String email = "b" + UUID.randomUUID() + "@xa.example.vn";
        TestMails.open(email);
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        retry(id).statusCode(200).body("status", equalTo("QUEUED")).body("attempts", equalTo(0));
        sending.all();
        assertThat(TestMails.to(email, 1)).hasSize(1);
        given().get("/api/messages?class=" + about.code())
                .then()
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].error", nullValue());
        retry(id).statusCode(409).body("code", equalTo("message.not-failed"));
    }

    @Test
    void what_is_too_late_is_not_sent_again() {
        UUID id = queued();
        rows.execute("update message set not_after = ?::timestamptz where id = ?", "2026-08-03T02:00:00Z", id);
        sending.all();
        clock.advance(Duration.ofHours(2));
        retry(id).statusCode(409).body("code", equalTo("message.pointless"));
    }

    @Test
    void a_desk_sees_the_messages_of_its_own_classes_only() {
        UUID id = queued();
        long own = classes.province(0).id();
        var desk = users.with(GrantInput.of(Role.PROVINCE_DESK, own));
        desk.request().get("/api/messages").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        desk.request().post("/api/messages/" + id + "/retry").then().statusCode(404);
        rows.execute("update training_class set organiser_unit_id = ? where id = ?", own, about.id());
        desk.request().get("/api/messages").then().body("items.id", hasItem(id.toString()));
        desk.request().post("/api/messages/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void filters_that_are_none_are_told() {
        given().get("/api/messages?status=GONE").then().statusCode(400).body("violations[0].field", equalTo("status"));
    }

    @Test
    void a_server_whose_messages_wait_too_long_says_that_it_is_not_well() {
        queued();
        given().get("/q/health/well").then().statusCode(200);
        clock.advance(Duration.ofMinutes(15));
        given().get("/q/health/well").then().statusCode(503).body(containsString("messages"));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("ntm_messages_oldest_seconds"));
    }

    private ValidatableResponse retry(UUID id) {
        return given().post("/api/messages/" + id + "/retry").then();
    }

    private UUID queued() {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into message (id, kind, channel, trainee_id, class_id, dedupe_key, due_at, next_attempt_at, created_at)
                values (?, 'REGISTRATION_CONFIRMED', 'EMAIL', ?, ?, ?, '2026-08-03T01:00:00Z', '2026-08-03T01:00:00Z',
                  '2026-08-03T01:00:00Z')""", id, trainee, about.id(), id.toString());
        return id;
    }
}
