package vn.ntm.training.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
class AuditPagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_administrator_finds_what_somebody_did_in_words() {
        User admin = users.admin();
        UUID classId = createdBy(admin.request());
        as(admin)
                .get("/audit?actor=" + admin.username())
                .then()
                .statusCode(200)
                .body(
                        containsString("Tạo lớp"),
                        containsString("Đăng nhập"),
                        containsString("Quản trị, cả nước"),
                        containsString("Lớp của nhật ký &lt;b&gt;"),
                        containsString("/audit/of/class/" + classId));
        as(admin).get("/audit?actor=khong-co-ai").then().body(containsString("Không có dòng nào như vậy"));
        as(admin).get("/audit?from=31/31/2026").then().statusCode(400).body(containsString("id=\"from-error\""));
        as(admin)
                .cookie("ntm-language", "en")
                .get("/audit?actor=" + admin.username())
                .then()
                .body(containsString("Class drawn up"), not(containsString("Tạo lớp")));
    }

    @Test
    void the_chain_is_checked_on_a_page() {
        as(users.admin())
                .get("/audit/verification")
                .then()
                .statusCode(200)
                .body(containsString("Nhật ký còn nguyên vẹn"), containsString("SHA-256"));
    }

    @Test
    void only_administrators_read_all_of_it() {
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        for (String page : List.of("/audit", "/audit/verification")) {
            as(desk).get(page).then().statusCode(403);
            visitor().get(page).then().statusCode(303);
        }
    }

    @Test
    void the_history_of_a_class_holds_its_sessions_and_sites_also_the_removed_ones() {
        User admin = users.admin();
        UUID classId = createdBy(admin.request());
        String site = admin.request()
                .body(Map.of("unitId", classes.commune().id(), "name", "Phòng sẽ bỏ"))
                .post("/api/classes/" + classId + "/sites")
                .path("id");
        admin.request().delete("/api/sites/" + site).then().statusCode(204);
        as(admin)
                .get("/audit/of/class/" + classId)
                .then()
                .statusCode(200)
                .body(
                        containsString("Lịch sử: Lớp của nhật ký"),
                        containsString("Tạo lớp"),
                        containsString("Thêm điểm cầu"),
                        containsString("Xóa điểm cầu"),
                        containsString("Phòng sẽ bỏ"),
                        containsString(classes.commune().name()),
                        not(containsString("Đăng nhập</h2>")));
    }

    @Test
    void the_history_of_a_class_is_for_those_who_read_it_in_full() {
        long province = classes.province(0).id();
        UUID classId = classes.aClass(input -> input.organisedBy(province));
        String page = "/audit/of/class/" + classId;
        as(users.with(GrantInput.of(Role.PROVINCE_DESK, province)))
                .get(page)
                .then()
                .statusCode(200);
        as(users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(1).id())))
                .get(page)
                .then()
                .statusCode(403);
        as(users.with(GrantInput.of(Role.TRAINEE))).get(page).then().statusCode(403);
        visitor().get(page).then().statusCode(303);
        UUID draft = classes.aDraft(input -> input.organisedBy(province));
        as(users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(1).id())))
                .get("/audit/of/class/" + draft)
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_record_has_no_history() {
        User admin = users.admin();
        for (String page : List.of(
                "/audit/of/class/no-id",
                "/audit/of/class/" + UUID.randomUUID(),
                "/audit/of/secret/" + UUID.randomUUID(),
                "/audit/of/roll/" + UUID.randomUUID(),
                "/audit/of/roll/" + UUID.randomUUID() + "_" + UUID.randomUUID(),
                "/audit/of/user/" + UUID.randomUUID(),
                "/audit/of/import/" + UUID.randomUUID(),
                "/audit/of/registration/" + UUID.randomUUID())) {
            as(admin).get(page).then().statusCode(404);
        }
    }

    @Test
    void a_roll_that_is_handed_in_is_an_entry_and_one_that_says_the_same_is_none() {
        var commune = rows.unit("N34", "00004", GivenClasses.DAY);
        GivenClass given = rows.classOn(GivenClasses.DAY);
        UUID site = given.site(commune.lowest());
        UUID person = given.registered("Vũ Thị Điểm", commune, CadreLevel.COMMUNE, site);
        clock.set(given.duringFirstSession());
        User admin = users.admin();
        for (int time = 0; time < 2; time++) {
            admin.request()
                    .body(Map.of(
                            "headcount", 3, "marks", List.of(Map.of("registrationId", person, "status", "PRESENT"))))
                    .put("/api/sessions/" + given.session() + "/sites/" + site + "/roll")
                    .then()
                    .statusCode(200);
        }
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'roll.handed-in' and subject_id = ?",
                        given.session() + "_" + site))
                .isOne();
        as(admin)
                .get("/audit/of/roll/" + given.session() + "_" + site)
                .then()
                .statusCode(200)
                .body(containsString("Ghi điểm danh"), containsString("Số người điểm cầu báo"));
        User stranger =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(5).id()));
        as(stranger)
                .get("/audit/of/roll/" + given.session() + "_" + site)
                .then()
                .statusCode(404);
    }

    @Test
    void the_history_of_an_account_is_for_those_who_look_after_it() {
        User user =
                users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id()));
        String page = "/audit/of/user/" + user.id();
        as(users.admin()).get(page).then().statusCode(200).body(containsString("Tạo tài khoản"));
        as(users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id())))
                .get(page)
                .then()
                .statusCode(200);
        as(users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(1).id())))
                .get(page)
                .then()
                .statusCode(404);
        as(user).get(page).then().statusCode(404);
    }

    @Test
    void signing_out_and_being_refused_are_entries() {
        User user = users.with();
        refused(user.username());
        refused("khong-co-ai-ten-nay");
        assertThat(entries("user.sign-in-refused", user.id().toString())).isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'user.sign-in-refused' and actor is not null"))
                .as("nobody is named who did not prove it")
                .isZero();
        Response signedIn = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("username", user.username(), "password", GivenUsers.PASSWORD))
                .post("/sign-in");
        GivenUsers.nobody()
                .redirects()
                .follow(false)
                .cookies(signedIn.cookies())
                .post("/sign-out")
                .then()
                .statusCode(303);
        assertThat(entries("user.signed-out", user.id().toString())).isOne();
    }

    @Test
    void who_lists_accounts_is_recorded() {
        User admin = users.admin();
        admin.request().get("/api/users?q=" + admin.username()).then().statusCode(200);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'users.read' and actor = ?", admin.username()))
                .isOne();
    }

    private long entries(String action, String subject) {
        return rows.number("select count(*) from audit_entry where action = ? and subject_id = ?", action, subject);
    }

    private static void refused(String username) {
        GivenUsers.nobody()
                .contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", "không phải mật khẩu này"))
                .post("/api/tokens")
                .then()
                .statusCode(401);
    }

    private static UUID createdBy(RequestSpecification who) {
        return UUID.fromString(who.body(Map.of("title", "Lớp của nhật ký <b>", "format", "ONLINE"))
                .post("/api/classes")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static RequestSpecification visitor() {
        return GivenUsers.nobody().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification as(User user) {
        return given().accept("text/html").header("Authorization", "Bearer " + user.signIn());
    }
}
