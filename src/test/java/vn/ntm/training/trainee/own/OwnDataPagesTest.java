package vn.ntm.training.trainee.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class OwnDataPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private Area area;
    private String name, classCode;
    private UUID me, registration;
    private User trainee, desk;

    @BeforeEach
    void a_trainee_with_an_account() {
        area = people.area(10);
        name = people.name();
        me = people.person(name, 1975, area.commune(), people.phone());
        trainee = users.with(GrantInput.of(Role.TRAINEE));
        desk = users.with(GrantInput.of(Role.COMMUNE_DESK, area.commune()));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())", trainee.id(), me);
        var held = rows.classOn(DAY);
        classCode = held.code();
        registration = held.registered(me, rows.path(area.commune(), DAY), CadreLevel.COMMUNE, null);
    }

    @Test
    void a_trainee_sees_everything_that_is_kept_and_what_it_is_for() {
        as(trainee)
                .get("/my-data")
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(containsString(name), containsString(classCode), containsString("91/2025/QH15"))
                .body(containsString("356/2025/NĐ-CP"), containsString("Chưa có ai xem"));
    }

    @Test
    void a_look_of_a_desk_is_told_by_role_and_unit_and_not_by_name() {
        desk.request().get("/api/trainees/" + me).then().statusCode(200);
        as(trainee)
                .get("/my-data")
                .then()
                .statusCode(200)
                .body(containsString("Cán bộ phụ trách cấp xã"), containsString("Xem thông tin của bạn"))
                .body(not(containsString(desk.username())));
    }

    @Test
    void taking_the_data_along_and_reading_a_roll_are_looks_too() {
        as(trainee).get("/my-data/export.csv").then().statusCode(200);
        as(trainee)
                .get("/api/me/looks")
                .then()
                .statusCode(200)
                .body("action", hasItem("trainee.exported"))
                .body("role", hasItem("TRAINEE"));
        as(trainee).get("/my-data").then().body(containsString("Tải dữ liệu của bạn về"));
        as(desk).get("/audit/of/trainee/" + me).then().statusCode(200).body(containsString("Tải dữ liệu của mình"));
    }

    @Test
    void the_holder_of_a_personal_link_sees_the_same_without_an_account() {
        String url = users.admin()
                .request()
                .body(Map.of("purpose", "TRAININGS", "traineeId", me, "recipient", name))
                .post("/api/links")
                .path("url");
        String cookie = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .get(URI.create(url).getPath())
                .getCookie("__Host-ntm-link");
        GivenUsers.nobody()
                .accept("text/html")
                .cookie("__Host-ntm-link", cookie)
                .get("/my-data")
                .then()
                .statusCode(200)
                .body(containsString(name));
        GivenUsers.nobody()
                .cookie("__Host-ntm-link", cookie)
                .get("/trainees/" + me)
                .then()
                .statusCode(not(200));
    }

    @Test
    void the_data_can_be_taken_along_as_json_and_as_csv() {
        as(trainee)
                .get("/my-data/export.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("person.fullName", equalTo(name))
                .body("citizenIdEnding", nullValue())
                .body("trainings", hasSize(1));
        as(trainee)
                .get("/my-data/export.csv")
                .then()
                .statusCode(200)
                .body(containsString(name), containsString(classCode));
    }

    @Test
    void certificates_are_among_the_data_revoked_ones_too_and_those_of_others_are_not() {
        certificate(registration, "DDDDDDDDDDDD", null);
        certificate(registration, "EEEEEEEEEEEE", "=1+1");
        UUID other = people.person(people.name(), 1980, area.commune(), people.phone());
        certificate(
                rows.classOn(DAY).registered(other, rows.path(area.commune(), DAY), CadreLevel.COMMUNE, null),
                "FFFFFFFFFFFF",
                null);
        as(trainee)
                .get("/my-data/export.json")
                .then()
                .statusCode(200)
                .body("certificates.code", containsInAnyOrder("DDDD-DDDD-DDDD", "EEEE-EEEE-EEEE"))
                .body("certificates.find { it.code == 'DDDD-DDDD-DDDD' }.classCode", equalTo(classCode))
                .body("certificates.find { it.code == 'DDDD-DDDD-DDDD' }.fullName", equalTo(name))
                .body("certificates.find { it.code == 'DDDD-DDDD-DDDD' }.heldFrom", equalTo("2026-07-20"))
                .body("certificates.find { it.code == 'DDDD-DDDD-DDDD' }.revokedAt", nullValue())
                .body("certificates.find { it.code == 'EEEE-EEEE-EEEE' }.reason", equalTo("=1+1"));
        as(trainee)
                .get("/my-data/export.csv")
                .then()
                .statusCode(200)
                .body(containsString("DDDD-DDDD-DDDD," + name + "," + classCode), containsString(",'=1+1"))
                .body(not(containsString("FFFF-FFFF-FFFF")));
        as(trainee)
                .get("/my-data")
                .then()
                .statusCode(200)
                .body(containsString("DDDD-DDDD-DDDD"), containsString("EEEE-EEEE-EEEE"))
                .body(not(containsString("FFFF-FFFF-FFFF")));
    }

    @Test
    void a_correction_is_asked_for_seen_by_the_desk_and_settled() {
        String wrong = "Năm sinh đúng là 1976 " + UUID.randomUUID();
        ask(wrong).then().statusCode(303).cookie("ntm-toast", equalTo("trainee.correction-asked"));
        as(trainee).get("/my-data").then().body(containsString(wrong), containsString("Đang chờ"));
        as(users.with(GrantInput.of(Role.COMMUNE_DESK, area.sibling())))
                .get("/trainees/corrections")
                .then()
                .statusCode(200)
                .body(not(containsString(wrong)));
        as(desk).get("/trainees/corrections").then().statusCode(200).body(containsString(wrong));
        UUID request = rows.id("select id from correction_request where text = ?", wrong);
        String settlement = "/trainees/corrections/" + request + "/settlement";
        as(users.with(GrantInput.of(Role.COMMUNE_DESK, area.sibling())))
                .post(settlement)
                .then()
                .statusCode(404);
        as(desk).get("/trainees/corrections").then().body(containsString("action=\"" + settlement + "\""));
        as(desk).post(settlement).then().statusCode(303);
        as(desk).post(settlement).then().statusCode(409);
        as(trainee).get("/my-data").then().body(containsString("Đã xử lý ngày"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where subject_id = ? and action like 'trainee.correction%'",
                        me.toString()))
                .isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_a_request_is_said_and_what_was_typed_stays() {
        ask("").then().statusCode(400).body(containsString("id=\"text-error\""));
        for (int i = 0; i < 5; i++) {
            ask("Sai số điện thoại").then().statusCode(303);
        }
        ask("Lại sai số điện thoại").then().statusCode(409).body(containsString("Lại sai số điện thoại"));
    }

    @Test
    void an_account_of_no_trainee_has_no_such_page_and_nobody_sees_it_unasked() {
        as(users.with(GrantInput.of(Role.TRAINEE))).get("/my-data").then().statusCode(404);
        GivenUsers.nobody().get("/my-data/export.json").then().statusCode(401);
    }

    @Test
    void the_purpose_stands_where_people_are_entered() {
        UUID classId = rows.id("select id from training_class where code = ?", classCode);
        rows.execute("update training_class set status = 'PUBLISHED' where id = ?", classId);
        as(users.admin())
                .get("/classes/" + classId + "/registrations/new")
                .then()
                .statusCode(200)
                .body(containsString("91/2025/QH15"));
    }

    /** @param reason why the organiser revoked it; null: it is valid */
    private void certificate(UUID about, String code, String reason) {
        rows.execute("delete from certificate where code = ?", code);
        rows.execute("""
                insert into certificate (code, class_id, trainee_id, registration_id, full_name, class_code, class_title, held_from,
                  held_until, issued_at, revoked_at, revocation, revoked_by, revocation_reason)
                select ?, c.id, t.id, r.id, t.full_name, c.code, c.title, date '2026-07-20', date '2026-07-20', now(),
                  case when n.reason is not null then now() end, case when n.reason is not null then 'ORGANISER' end,
                  case when n.reason is not null then 'test' end, n.reason
                from registration r
                join trainee t on t.id = r.trainee_id
                join training_class c on c.id = r.class_id
                cross join (select cast(? as text) as reason) n
                where r.id = ?""", code, reason, about);
    }

    private io.restassured.response.Response ask(String text) {
        return as(trainee)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text)
                .post("/my-data/corrections");
    }

    private static RequestSpecification as(User user) {
        return GivenUsers.nobody()
                .redirects()
                .follow(false)
                .accept("text/html, application/json, text/csv")
                .header("Authorization", "Bearer " + user.token());
    }
}
