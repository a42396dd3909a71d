package vn.ntm.training.reminder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
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
    private UUID trainee;

    @BeforeEach
    void one_message_that_failed_and_one_of_somebody_else() {
        held = links.aClass();
        UnitPath commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        UUID own = held.registered("Đỗ Thị Đọc", commune, CadreLevel.COMMUNE, null);
        trainee = rows.id("select trainee_id from registration where id = ?", own);
        message(own, "FAILED", "smtp.reply 550 no such user");
        message(held.registered("Người Khác", commune, CadreLevel.COMMUNE, null), "FAILED", "smtp.line");
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
                .body(not(containsString("550")));
    }

    @Test
    void the_page_says_it_in_words_and_is_reached_from_the_own_trainings() {
        mine().header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .get("/my-trainings/messages")
                .then()
                .statusCode(200)
                .body(containsString(held.code()))
                .body(not(containsString("550")));
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
