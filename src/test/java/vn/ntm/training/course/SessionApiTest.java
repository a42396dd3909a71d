package vn.ntm.training.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SessionApiTest {

    /** Hears what the product tells about sessions. */
    @Singleton
    static class Ear {
        static final Queue<SessionChanged> HEARD = new ConcurrentLinkedQueue<>();

        void hear(@Observes SessionChanged changed) {
            HEARD.add(changed);
        }
    }

    @Test
    void sessions_are_numbered_in_the_order_of_time() {
        String id = aClass("");
        add(id, "2026-09-11T08:00:00+07:00", "2026-09-11T11:00:00+07:00")
                .statusCode(201)
                .header("Location", containsString("/api/sessions/"))
                .header("ETag", notNullValue())
                .body("ordinal", equalTo(1));
        add(id, "2026-09-10T08:00:00+07:00", "2026-09-10T11:00:00+07:00").body("ordinal", equalTo(1));

        given().get("/api/classes/{id}/sessions", id)
                .then()
                .statusCode(200)
                .body("startsAt", contains("2026-09-10T01:00:00Z", "2026-09-11T01:00:00Z"))
                .body("ordinal", contains(1, 2));
    }

    @Test
    void a_session_can_be_read_changed_and_removed() {
        String id = aClass("");
        String session = added(id);

        patch(session, """
                {"link": "https://meet.example/abc", "passcode": "1234", "periods": 4}""")
                .statusCode(200)
                .body("link", equalTo("https://meet.example/abc"))
                .body("startsAt", equalTo("2026-09-10T01:00:00Z"));
        patch(session, """
                {"passcode": null}""").body("passcode", nullValue()).body("periods", equalTo(4));

        given().delete("/api/sessions/{id}", session).then().statusCode(204);
        given().get("/api/sessions/{id}", session).then().statusCode(404).body("code", equalTo("not-found.session"));
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        String session = added(aClass(""));
        String seen = given().get("/api/sessions/{id}", session).header("ETag");
        patch(session, "{\"title\": \"Một\"}").statusCode(200);

        given().contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body("{\"title\": \"Hai\"}")
                .patch("/api/sessions/{id}", session)
                .then()
                .statusCode(412);
        given().header("If-Match", seen)
                .delete("/api/sessions/{id}", session)
                .then()
                .statusCode(412);
    }

    @Test
    void sessions_that_overlap_are_refused() {
        String id = aClass("");
        added(id);

        add(id, "2026-09-10T10:59:00+07:00", "2026-09-10T12:00:00+07:00")
                .statusCode(409)
                .body("code", equalTo("session.overlaps"));
        add(id, "2026-09-10T11:00:00+07:00", "2026-09-10T12:00:00+07:00").statusCode(201);
    }

    @Test
    void a_session_outside_of_its_class_is_refused() {
        String id = aClass(", \"startsOn\": \"2026-09-10\", \"endsOn\": \"2026-09-11\"");

        refused(add(id, "2026-09-09T08:00:00+07:00", "2026-09-09T11:00:00+07:00"), "startsAt");
        refused(add(id, "2026-09-12T08:00:00+07:00", "2026-09-12T11:00:00+07:00"), "endsAt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | startsAt",
                "{\"startsAt\": \"2026-09-10T11:00:00Z\", \"endsAt\": \"2026-09-10T08:00:00Z\"} | endsAt",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T08:00:00Z\"} | endsAt",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-11T08:00:01Z\"} | endsAt",
                "{\"startsAt\": \"0206-09-10T08:00:00Z\", \"endsAt\": \"0206-09-10T09:00:00Z\"} | startsAt",
                "{\"startsAt\": \"2026-09-10\", \"endsAt\": \"2026-09-10T08:00:00Z\"} | startsAt",
                "{\"startsAt\": \"+1000000000-12-31T23:59:59Z\", \"endsAt\": \"+1000000000-12-31T23:59:59.9Z\"} | startsAt",
                "{\"startsAt\": \"-1000000000-01-01T00:00:00Z\", \"endsAt\": \"+1000000000-12-31T23:59:59Z\"} | endsAt",
                "{\"startsAt\": 1e30, \"endsAt\": \"2026-09-10T08:00:00Z\"} | startsAt",
                "{\"startsAt\": 99999999999999999999, \"endsAt\": \"2026-09-10T08:00:00Z\"} | startsAt",
                "{\"startsAt\": 5, \"endsAt\": 6} | startsAt",
                "{\"startsAt\": \"2026-09-10T08:00:00\", \"endsAt\": \"2026-09-10T09:00:00\"} | startsAt",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"periods\": 0} | periods",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"link\": \"javascript:alert(1)\"} | link",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"backupLink\": \"zoom.us/j/1\"} | backupLink",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"trainers\": [{}]} | trainers[0].fullName",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"trainers\": [{\"fullName\": \"A\", \"phone\": \"12\"}]} | trainers[0].phone",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"trainers\": [{\"fullName\": \"A\", \"email\": \"a@b\"}]} | trainers[0].email",
                "{\"startsAt\": \"2026-09-10T08:00:00Z\", \"endsAt\": \"2026-09-10T09:00:00Z\", \"ordinal\": 7} | ordinal",
            })
    void input_that_cannot_be_taken_names_its_field(String body, String field) {
        refused(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/classes/{id}/sessions", aClass(""))
                        .then(),
                field);
    }

    @Test
    void the_trainer_of_all_sessions_is_added_with_one_call() {
        String id = aClass("");
        String first = added(id);
        add(id, "2026-09-11T08:00:00+07:00", "2026-09-11T11:00:00+07:00");

        trainer(id, "{\"fullName\": \"Phạm Thị Hoa\", \"phone\": \"0257 3841 234\"}")
                .statusCode(201)
                .body("$", hasSize(2))
                .body("[0].phone", equalTo("+842573841234"));
        trainer(id, "{\"sessionId\": \"" + first + "\", \"fullName\": \"Lý Bảy\"}")
                .statusCode(201)
                .body("$", hasSize(1));

        given().get("/api/sessions/{id}", first).then().body("trainers", hasSize(2));
        refused(trainer(id, "{\"fullName\": \" \"}"), "fullName");
        refused(trainer(id, "{\"sessionId\": \"" + UUID.randomUUID() + "\", \"fullName\": \"A\"}"), "sessionId");
    }

    @Test
    void a_change_after_publication_is_told_and_before_it_is_not() {
        String id = aClass("");
        String session = added(id);
        patch(session, "{\"title\": \"Trong bản nháp\"}");
        given().post("/api/classes/{id}/publication", id).then().statusCode(200);
        assertThat(Ear.HEARD).noneMatch(changed -> changed.classId().toString().equals(id));

        patch(session, "{\"link\": \"https://meet.example/new\"}").statusCode(200);

        assertThat(Ear.HEARD).contains(new SessionChanged(UUID.fromString(id), UUID.fromString(session)));
    }

    @Test
    void what_does_not_exist_is_told_as_such() {
        UUID nobody = UUID.randomUUID();
        given().get("/api/classes/{id}/sessions", nobody).then().statusCode(404);
        add(nobody.toString(), "2026-09-10T08:00:00Z", "2026-09-10T09:00:00Z").statusCode(404);
        patch(nobody.toString(), "{}").statusCode(404);
        given().delete("/api/sessions/{id}", nobody).then().statusCode(404);
        given().get("/api/sessions/1").then().statusCode(404);
        trainer(nobody.toString(), "{\"fullName\": \"A\"}").statusCode(404);
    }

    private static String aClass(String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"title\": \"Lớp có các buổi\"" + more + "}")
                .post("/api/classes")
                .path("id");
    }

    private static String added(String classId) {
        return add(classId, "2026-09-10T08:00:00+07:00", "2026-09-10T11:00:00+07:00")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse add(String classId, String from, String until) {
        return given().contentType(ContentType.JSON)
                .body("{\"startsAt\": \"" + from + "\", \"endsAt\": \"" + until + "\"}")
                .post("/api/classes/{id}/sessions", classId)
                .then();
    }

    private static ValidatableResponse patch(String session, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch("/api/sessions/{id}", session)
                .then();
    }

    private static ValidatableResponse trainer(String classId, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/classes/{id}/trainers", classId)
                .then();
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(400).contentType("application/problem+json").body("violations.field", hasItem(field));
    }
}
