package vn.ntm.training.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.unit.UnitView;

@QuarkusTest
class RegistrationPagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Test
    void one_person_is_registered_and_stands_on_the_list_by_given_name() {
        UUID classId = classes.aClass(anything());
        register(browser(), classId, person("Đinh Thị Ánh")).then().statusCode(303);
        register(browser(), classId, person("An Văn Yên"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/classes/" + classId + "/registrations"))
                .cookie("ntm-toast", equalTo("registration.added"));
        String page =
                browser().get(list(classId)).then().statusCode(200).extract().asString();
        assertThat(page.indexOf("Đinh Thị Ánh")).isPositive().isLessThan(page.indexOf("An Văn Yên"));
        browser()
                .get(list(classId) + "?q=dinh+thi")
                .then()
                .body(containsString("Đinh Thị Ánh"), not(containsString("An Văn Yên")));
        browser().get(list(classId) + "?status=CANCELLED").then().body(containsString("Chưa có ai như vậy"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_all_that_was_typed_stays() {
        UUID classId = classes.aClass(anything());
        Map<String, String> person = person("<script>alert(1)</script>");
        person.put("birthYear", "80");
        person.put("phone", "912345678");
        register(browser(), classId, person)
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("id=\"birthYear-error\""),
                        containsString("&lt;script&gt;alert(1)"),
                        not(containsString("<script>alert")),
                        containsString("value=\"912345678\"")));
        person.put("birthYear", "1980");
        register(browser(), classId, person)
                .then()
                .statusCode(400)
                .body(containsString("id=\"fullName-error\""), containsString("id=\"phone-error\""));
        register(browser(), classId, Map.of()).then().statusCode(400).body(containsString("id=\"cadreLevel-error\""));
    }

    @Test
    void a_unit_is_found_by_its_name_without_a_script() {
        Map<String, String> person = person("Lê Thị Tìm");
        person.remove("unitId");
        person.put("unitIdQuery", classes.commune().name());
        person.put("find", "unitId");
        register(browser(), classes.aClass(anything()), person)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + classes.commune().id() + "\""), containsString("Lê Thị Tìm"));
    }

    @Test
    void a_registration_is_cancelled_once_and_by_the_version_that_was_seen() {
        UUID classId = classes.aClass(seats(1));
        register(browser(), classId, person("Lý Thị Hủy"));
        register(browser(), classId, person("Lý Văn Chờ"))
                .then()
                .cookie("ntm-toast", containsString("registration.waitlisted:1"));
        String id = registration(classId, "huy");
        String address = list(classId) + "/" + id + "/cancellation";
        form(browser(), Map.of("version", "99")).post(address).then().statusCode(412);
        form(browser(), Map.of()).post(address).then().statusCode(412);
        form(browser(), Map.of("version", version(id), "reason", "Bận", "back", list(classId) + "?q=huy"))
                .post(address)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?q=huy"));
        given().get("/api/registrations/" + id).then().body("status", equalTo("CANCELLED"));
        form(browser(), Map.of("version", version(id))).post(address).then().statusCode(409);
        form(browser(), Map.of("version", version(registration(classId, "cho")), "back", "https://elsewhere.example/"))
                .post(list(classId) + "/" + registration(classId, "cho") + "/cancellation")
                .then()
                .statusCode(303)
                .header("Location", endsWith(list(classId)));
    }

    @Test
    void the_organiser_approves_or_rejects() {
        UUID classId = classes.aClass(mode(RegistrationMode.APPROVAL));
        register(browser(), classId, person("Tô Thị Duyệt"))
                .then()
                .cookie("ntm-toast", equalTo("registration.pending"));
        register(browser(), classId, person("Tô Văn Loại"));
        browser().get(list(classId)).then().body(containsString("Duyệt"), containsString("Chờ duyệt"));
        decide(classId, registration(classId, "duyet"), "confirmation").then().statusCode(303);
        decide(classId, registration(classId, "loai"), "rejection").then().statusCode(303);
        browser().get(list(classId)).then().body(containsString("Đã có chỗ"), containsString("Đã từ chối"));
    }

    @Test
    void a_desk_sees_and_registers_its_own_people_only() {
        UUID classId = classes.aClass(anything());
        register(browser(), classId, person("Hà Thị Nhà"));
        Map<String, String> foreign = person("Hà Văn Người");
        foreign.put("unitId", String.valueOf(classes.communes(1).getFirst().id()));
        register(browser(), classId, foreign).then().statusCode(303);
        User desk =
                users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id()));

        as(desk).get(list(classId))
                .then()
                .statusCode(200)
                .body(containsString("Hà Thị Nhà"), not(containsString("Hà Văn Người")));
        foreign.put("fullName", "Hà Thị Lạ");
        register(as(desk), classId, foreign).then().statusCode(403).body(containsString("Hà Thị Lạ"));
        String others = registration(classId, "nguoi");
        form(as(desk), Map.of("version", "0"))
                .post(list(classId) + "/" + others + "/cancellation")
                .then()
                .statusCode(404);
        form(as(desk), Map.of("version", version(registration(classId, "nha"))))
                .post(list(classes.aClass(anything())) + "/" + registration(classId, "nha") + "/cancellation")
                .then()
                .statusCode(404);
        register(as(desk), classId, person("Hà Thị Thêm")).then().statusCode(303);
    }

    @Test
    void a_reading_of_names_is_recorded_and_others_read_nothing() {
        UUID classId = classes.aClass(anything());
        register(browser(), classId, person("Mai Thị Đọc"));
        long before = readings(classId);
        browser().get(list(classId)).then().statusCode(200);
        assertThat(readings(classId)).isEqualTo(before + 1);
        as(users.with(GrantInput.of(Role.TRAINEE))).get(list(classId)).then().statusCode(403);
        as(users.with(GrantInput.of(Role.TRAINEE)))
                .get(list(classId) + "/new")
                .then()
                .statusCode(403);
        UUID draft = classes.aDraft(anything());
        as(users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id())))
                .get(list(draft))
                .then()
                .statusCode(404);
    }

    private long readings(UUID classId) {
        return rows.number(
                "select count(*) from audit_entry where action = 'registrations.read' and subject_id = ?",
                classId.toString());
    }

    private Map<String, String> person(String name) {
        UnitView commune = classes.commune();
        return new HashMap<>(Map.of(
                "fullName", name,
                "birthYear", "1980",
                "cadreLevel", "COMMUNE",
                "unitId", String.valueOf(commune.id()),
                "position", "Công chức"));
    }

    private static Response register(RequestSpecification who, UUID classId, Map<String, String> person) {
        return form(who, person).post(list(classId) + "/new");
    }

    private static Response decide(UUID classId, String id, String decision) {
        return form(browser(), Map.of("version", version(id), "reason", "Không đúng thành phần"))
                .post(list(classId) + "/" + id + "/" + decision);
    }

    private static String registration(UUID classId, String search) {
        return given().get("/api/classes/" + classId + "/registrations?q=" + search)
                .path("items[0].id");
    }

    private static String version(String id) {
        return String.valueOf(given().get("/api/registrations/" + id).<Integer>path("version"));
    }

    private static String list(UUID classId) {
        return "/classes/" + classId + "/registrations";
    }

    private static RequestSpecification form(RequestSpecification who, Map<String, String> fields) {
        return who.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification as(User user) {
        return browser().header("Authorization", "Bearer " + user.token());
    }
}
