package vn.ntm.training.reminder.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.reminder.outbox.SendingForTests;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.TestMails;
import vn.ntm.training.unit.CadreLevel;

/** What people choose about their messages, and what then reaches their mailboxes. */
@QuarkusTest
@SentByNobody
class PreferenceTest {

    private static final String API = "/api/me/message-preferences";

    @Inject
    GivenLinks links;

    @Inject
    GivenRows rows;

    @Inject
    SendingForTests sending;

    @Inject
    TestClock clock;

    private final String email = "t" + UUID.randomUUID() + "@xa.example.vn";

    private UUID registration;
    private UUID trainee;
    private Instant starts;

    @BeforeEach
    void somebody_with_a_mailbox_in_a_class_in_three_days() throws Exception {
        rows.execute("delete from message");
        TestMails.open(email);
        GivenClass held = links.aClass();
        registration = held.registered(
                "Đỗ Thị Chọn", rows.path(links.commune(0, 0).id(), GivenLinks.TODAY), CadreLevel.COMMUNE, null);
        trainee = rows.id("select trainee_id from registration where id = ?", registration);
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        starts = TestClock.START;
        clock.set(starts.minus(Duration.ofDays(3)));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void nothing_is_chosen_at_first_and_a_choice_is_read_back() {
        mine().get(API)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("language", nullValue())
                .body("channel", nullValue())
                .body("off", empty());
        choose("en", "EMAIL", List.of("RECEIPT"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("language", equalTo("en"))
                .body("channel", equalTo("EMAIL"))
                .body("off", contains("RECEIPT"));
        mine().header("If-Match", "\"0\"")
                .body(Map.of("off", List.of()))
                .put(API)
                .then()
                .statusCode(412);
    }

    @Test
    void a_channel_that_is_not_set_up_and_a_message_that_is_required_cannot_be_chosen() {
        choose(null, "SMS", List.of()).then().statusCode(400).body("violations[0].field", equalTo("channel"));
        choose(null, null, List.of("REGISTRATION_CONFIRMED")).then().statusCode(400);
        choose("fr", null, List.of()).then().statusCode(400).body("violations[0].field", equalTo("language"));
        GivenUsers.nobody().get(API).then().statusCode(401);
    }

    @Test
    void what_is_turned_off_is_not_sent_and_what_the_class_requires_is_in_the_chosen_language() throws Exception {
        message("REGISTRATION_RECEIVED");
        message("REGISTRATION_CONFIRMED");
        choose("en", null, List.of("RECEIPT")).then().statusCode(200);
        sending.all();
        List<TestMails.Mail> mails = TestMails.to(email, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).contains("Registration confirmed");
        assertThat(mails.getFirst().unsubscribe()).isNull();
        assertThat(mails.getFirst().text()).doesNotContain("Turn them off");
        assertThat(rows.number("""
                        select count(*) from message
                        where kind = 'REGISTRATION_RECEIVED' and status = 'CANCELLED' and error = 'outbox.unwanted'""")).isOne();
    }

    @Test
    void an_early_reminder_is_optional_and_a_late_one_is_not() {
        choose(null, null, List.of("EARLY_REMINDER")).then().statusCode(200);
        message("SESSION_REMINDER");
        sending.all();
        assertThat(unwanted()).isOne();
        rows.execute("delete from message");
        clock.set(starts.minus(Duration.ofHours(20)));
        message("SESSION_REMINDER");
        sending.all();
        assertThat(unwanted()).isZero();
    }

    @Test
    void one_click_in_the_mail_program_turns_the_kind_off_without_signing_in() throws Exception {
        message("REGISTRATION_RECEIVED");
        sending.all();
        TestMails.Mail mail = TestMails.to(email, 1).getFirst();
        String header = mail.unsubscribe();
        assertThat(header).startsWith("<http").endsWith(">");
        assertThat(mail.text()).contains("Không muốn nhận loại tin này?", header.substring(1, header.length() - 1));
        String path = URI.create(header.substring(1, header.length() - 1)).getPath();
        GivenUsers.nobody()
                .header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Báo đã nhận đăng ký"), containsString("<form method=\"post\""));
        mine().get(API).then().body("off", empty());
        for (int again = 0; again < 2; again++) {
            GivenUsers.nobody()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path)
                    .then()
                    .statusCode(200);
        }
        mine().get(API).then().header("ETag", "\"1\"").body("off", contains("RECEIPT"));
    }

    @Test
    void an_address_that_was_not_signed_by_us_turns_nothing_off() {
        String forged = "/unsubscribe/RECEIPT." + "A".repeat(44);
        GivenUsers.nobody().get(forged).then().statusCode(404);
        GivenUsers.nobody()
                .contentType("application/x-www-form-urlencoded")
                .post(forged)
                .then()
                .statusCode(404);
        GivenUsers.nobody().get("/unsubscribe/x").then().statusCode(404);
    }

    @Test
    void the_page_offers_what_is_optional_and_says_why_the_rest_stays() {
        page().get("/my-trainings/preferences")
                .then()
                .statusCode(200)
                .body(containsString("name=\"EARLY_REMINDER\""), containsString("không tắt được"));
        page().redirects()
                .follow(false)
                .formParam("version", "0")
                .formParam("language", "en")
                .formParam("channel", "")
                .formParam("RECEIPT", "true")
                .post("/my-trainings/preferences")
                .then()
                .statusCode(303);
        mine().get(API).then().body("language", equalTo("en")).body("off", contains("EARLY_REMINDER", "MATERIAL"));
        page().formParam("version", "0")
                .formParam("channel", "ZALO")
                .post("/my-trainings/preferences")
                .then()
                .statusCode(400);
    }

    private Response choose(String language, String channel, List<String> off) {
        Map<String, Object> chosen = new HashMap<>();
        chosen.put("language", language);
        chosen.put("channel", channel);
        chosen.put("off", off);
        return mine().body(chosen).put(API);
    }

    private long unwanted() {
        return rows.number("select count(*) from message where status = 'CANCELLED' and error = 'outbox.unwanted'");
    }

    private void message(String kind) {
        Timestamp now = Timestamp.from(clock.instant());
        rows.execute("""
                insert into message (kind, channel, trainee_id, class_id, registration_id, dedupe_key, due_at, next_attempt_at,
                  not_after, session_starts_at, created_at)
                select ?, 'EMAIL', trainee_id, class_id, id, ? || id, ?, ?, ?, ?, ?
                from registration where id = ?""", kind, kind, now, now, Timestamp.from(starts), Timestamp.from(starts), now, registration);
    }

    private RequestSpecification mine() {
        return GivenLinks.by(links.path(GivenLinks.trainings(trainee)));
    }

    private RequestSpecification page() {
        return mine().contentType("application/x-www-form-urlencoded").header("Accept", "text/html");
    }
}
