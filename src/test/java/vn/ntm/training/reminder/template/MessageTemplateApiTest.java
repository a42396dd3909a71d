package vn.ntm.training.reminder.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.CadreLevel;

/** The texts of a unit by the API. */
@QuarkusTest
class MessageTemplateApiTest {

    private static final String CONFIRMED = "/api/message-templates/REGISTRATION_CONFIRMED";

    @Inject
    GivenUsers users;

    @Inject
    GivenClasses classes;

    @Inject
    GivenRows rows;

    private GivenUsers.User desk;
    private long unit;

    @BeforeEach
    void a_desk_of_a_province() {
        unit = classes.province(3).id();
        desk = users.with(GrantInput.of(Role.PROVINCE_DESK, unit));
    }

    @AfterEach
    void the_standard_texts_are_back() {
        rows.execute("delete from message_template");
    }

    @Test
    void a_unit_begins_with_the_text_of_the_product_and_comes_back_to_it() {
        desk.request()
                .get(CONFIRMED)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("own", equalTo(false))
                .body("unitId", equalTo((int) unit))
                .body("subject", equalTo("[{mã lớp}] Đã xác nhận đăng ký: {tên lớp}"))
                .body("body", containsString("{họ tên} đã được xác nhận tham gia lớp tập huấn."));
        Response stored = stored("\"0\"", "Mời {họ tên}", "Kính gửi {họ tên}", null);
        stored.then().statusCode(200).body("own", equalTo(true)).body("shortText", nullValue());
        String tag = stored.header("ETag");
        stored("\"0\"", "Khác", "Khác", null).then().statusCode(412);
        stored(tag, "Mời lại {họ tên}", "Nội dung", "{ma lop}: moi {ho ten}")
                .then()
                .statusCode(200);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'message-template.stored' and actor = ?",
                        desk.username()))
                .isEqualTo(2);
        desk.request()
                .get("/api/message-templates")
                .then()
                .body("items.findAll { it.own }.subject", equalTo(List.of("Mời lại {họ tên}")));
        desk.request().header("If-Match", tag).delete(CONFIRMED).then().statusCode(412);
        desk.request().delete(CONFIRMED).then().statusCode(204);
        desk.request().get(CONFIRMED).then().body("own", equalTo(false));
    }

    @Test
    void each_language_has_a_text_of_its_own() {
        desk.request()
                .body(Map.of("subject", "Confirmed: {class title}", "body", "Dear {name}"))
                .put(CONFIRMED + "?language=en")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"));
        desk.request().get(CONFIRMED).then().body("own", equalTo(false));
        desk.request()
                .get(CONFIRMED + "?language=fr")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("language"));
        desk.request().get("/api/message-templates/NO_SUCH_KIND").then().statusCode(404);
        desk.request().get("/api/message-templates/OBJECTION_ACCEPTED").then().statusCode(200);
        desk.request().get("/api/message-templates/PROVINCE_DIGEST").then().statusCode(404);
    }

    @Test
    void only_who_changes_things_of_the_unit_changes_its_texts() {
        stored("*", "Của tỉnh", "Nội dung", null).then().statusCode(200);
        var neighbour =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(4).id()));
        neighbour.request().get(CONFIRMED + "?unit=" + unit).then().statusCode(403);
        neighbour
                .request()
                .body(Map.of("subject", "x", "body", "x"))
                .put(CONFIRMED + "?unit=" + unit)
                .then()
                .statusCode(403);
        neighbour.request().delete(CONFIRMED + "?unit=" + unit).then().statusCode(403);
        neighbour.request().get(CONFIRMED).then().body("own", equalTo(false));
        users.admin().request().get(CONFIRMED).then().statusCode(200).body("unitId", nullValue());
        users.admin().request().get(CONFIRMED + "?unit=" + unit).then().body("subject", equalTo("Của tỉnh"));
        users.admin().request().get(CONFIRMED + "?unit=999999999").then().statusCode(400);
        users.with(GrantInput.of(Role.TRAINER)).request().get(CONFIRMED).then().statusCode(403);
        GivenUsers.nobody().get(CONFIRMED).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject | Mời {ai} | {ai}",
                "subject | Mời{#for} | {#for}",
                "body | Mời {họ tên | not closed",
                "body | {config:x} | no commands",
                "shortText | a } | type it twice",
            })
    void what_cannot_be_read_is_told_at_its_field(String field, String text, String told) {
        Map<String, String> body = new HashMap<>(Map.of("subject", "Mời", "body", "Nội dung", "shortText", "Moi"));
        body.put(field, text);
        desk.request()
                .body(body)
                .put(CONFIRMED)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)))
                .body("violations[0].message", allOf(containsString("Line 1, character "), containsString(told)));
    }

    @Test
    void a_subject_is_one_line_and_nothing_is_too_long() {
        stored("*", "Mời\r\nBcc: x@example.vn", "Nội dung", null)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("subject"));
        stored("*", "Mời\u2028Bcc: x@example.vn", "Nội dung", null).then().statusCode(400);
        stored("*", "x".repeat(201), "Nội dung", null).then().statusCode(400);
        stored("*", "x".repeat(200), "x".repeat(4000), "x".repeat(300)).then().statusCode(200);
        stored("*", "x", "x".repeat(4001), null).then().statusCode(400).body("violations.field", hasItem("body"));
        stored("*", "x", "x", "x".repeat(301)).then().statusCode(400).body("violations.field", hasItem("shortText"));
        stored("*", " ", "\n", null)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("subject", "body")));
        desk.request().put(CONFIRMED).then().statusCode(400);
    }

    @Test
    void a_look_shows_a_registration_of_the_class_or_an_invented_one() {
        GivenClass held = rows.classOn(LocalDate.of(2026, 8, 20));
        rows.execute(
                "update training_class set organiser_unit_id = ?, title = '<b>Lớp {họ tên}</b>' where id = ?",
                unit,
                held.id());
        looked("{họ tên}: {tên lớp}", held.code())
                .then()
                .statusCode(200)
                .body("example", equalTo(true))
                .body("subject", equalTo("Nguyễn Văn Ví Dụ: <b>Lớp {họ tên}</b>"));
        long commune = classes.communes(3).getFirst().id();
        var room = held.site(commune);
        rows.execute("update site set contact_phone = '+84912345678' where id = ?", room);
        held.registered(
                "Người Có Thật",
                rows.unit("N34", classes.communes(3).getFirst().code(), LocalDate.of(2026, 8, 20)),
                CadreLevel.COMMUNE,
                room);
        looked("{họ tên}", held.code().toLowerCase())
                .then()
                .statusCode(200)
                .body("example", equalTo(false))
                .body("subject", equalTo("Người Có Thật"))
                .body("text", allOf(containsString("gọi +84912345678"), containsString("20/08/2026 08:00")))
                .body("html", allOf(containsString("&lt;b&gt;Lớp {họ tên}"), not(containsString("<b>"))))
                .body("shortText", equalTo("Moi Nguoi Co That"))
                .body("shortTextLength", equalTo(17))
                .body("shortTextCut", equalTo(false));
        looked("{họ tên}", "").then().body("example", equalTo(true)).body("classCode", equalTo("LH-2026-0000"));
        desk.request()
                .body(Map.of("subject", "{các buổi}", "body", "x", "classCode", held.code()))
                .post("/api/message-templates/SESSION_REMINDER/preview")
                .then()
                .statusCode(200)
                .body("subject", containsString("20/08/2026 08:00–11:00: buổi 1"));
        looked("{họ tên}", "KHONG-CO").then().statusCode(400).body("violations[0].field", equalTo("classCode"));
        GivenClass others = rows.classOn(LocalDate.of(2026, 8, 20));
        looked("{họ tên}", others.code()).then().statusCode(400);
    }

    @Test
    void the_reason_is_that_of_what_the_kind_tells() {
        GivenClass held = rows.classOn(LocalDate.of(2026, 8, 20));
        UUID registration = held.registered(
                "Người Có Lý Do",
                rows.unit("N34", classes.communes(3).getFirst().code(), LocalDate.of(2026, 8, 20)),
                CadreLevel.COMMUNE,
                null);
        rows.execute(
                "update training_class set organiser_unit_id = ?, status_reason = 'Bão số 5' where id = ?",
                unit,
                held.id());
        rows.execute("update registration set status_reason = 'Sai đối tượng' where id = ?", registration);
        rows.execute("""
                insert into objection (id, session_id, registration_id, text, state, raised_at, raised_by, answer, ended_at, ended_by)
                values (?, ?, ?, 'Tôi có mặt', 'REJECTED', '2026-08-02T01:00:00Z', 'thử', 'Không thấy tên trong bản giấy',
                  '2026-08-02T02:00:00Z', 'thử')""", UUID.randomUUID(), held.session(), registration);
        reason("CLASS_CANCELLED", held).body("subject", equalTo("Bão số 5"));
        reason("OBJECTION_REJECTED", held).body("subject", equalTo("Không thấy tên trong bản giấy"));
        reason("REGISTRATION_REJECTED", held).body("subject", equalTo("Sai đối tượng"));
    }

    private ValidatableResponse reason(String kind, GivenClass held) {
        return desk.request()
                .body(Map.of("subject", "{lý do}", "body", "x", "classCode", held.code()))
                .post("/api/message-templates/" + kind + "/preview")
                .then()
                .statusCode(200)
                .body("example", equalTo(false));
    }

    private Response looked(String subject, String classCode) {
        return desk.request()
                .body(Map.of(
                        "subject",
                        subject,
                        "body",
                        "{tên lớp}\nHỏi thì gọi {điện thoại}\nTừ {bắt đầu}",
                        "shortText",
                        "Mời {họ tên}",
                        "classCode",
                        classCode))
                .post(CONFIRMED + "/preview");
    }

    private Response stored(String seen, String subject, String body, String shortText) {
        Map<String, String> text = new HashMap<>(Map.of("subject", subject, "body", body));
        if (shortText != null) {
            text.put("shortText", shortText);
        }
        return desk.request().header("If-Match", seen).body(text).put(CONFIRMED);
    }
}
