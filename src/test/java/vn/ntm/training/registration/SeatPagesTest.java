package vn.ntm.training.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

/** Quotas, seats held without names, and what is decided about many, as pages. */
@QuarkusTest
class SeatPagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Test
    void the_organiser_sets_quotas_and_everybody_reads_them() {
        UUID classId = classes.aClass(seats(10));
        String quotas = "/classes/" + classId + "/quotas";
        String commune = String.valueOf(classes.commune().id());
        send(quotas, Map.of("version", "0", "unitId", commune, "cadreLevel", "", "seats", "3"))
                .statusCode(303)
                .header("Location", endsWith(quotas))
                .cookie("ntm-toast", equalTo("quotas.stored"));
        browser()
                .get(quotas)
                .then()
                .body(
                        containsString("0 trên 3"),
                        containsString(classes.commune().name()));
        browser()
                .get("/classes/" + classId)
                .then()
                .body(containsString("Chỉ tiêu"), containsString("0 trên 3 chỗ đã dùng"));
        send(quotas, Map.of("version", "0", "unitId", commune, "seats", "4")).statusCode(412);
        send(quotas, Map.of("version", "1", "unitId", commune, "seats", "40"))
                .statusCode(400)
                .body(containsString("id=\"seats-error\""), containsString("value=\"40\""));
        send(quotas, Map.of("version", "1", "unitId", "", "seats", "4"))
                .statusCode(400)
                .body(containsString("id=\"unitId-error\""));
        send(quotas + "/terms", Map.of("version", "1", "waitingListMode", "OFFER", "offerHours", "12"))
                .statusCode(303);
        given().get("/api" + quotas)
                .then()
                .body("waitingListMode", equalTo("OFFER"))
                .body("offerHours", equalTo(12))
                .body("items.size()", equalTo(1));
        User desk =
                users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id()));
        desk.request()
                .accept("text/html")
                .get(quotas)
                .then()
                .statusCode(200)
                .body(containsString("0 trên 3"), not(containsString("Thêm chỉ tiêu")));
        send(quotas + "/removal", Map.of("version", "2", "unitId", commune)).statusCode(303);
        given().get("/api" + quotas).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_desk_holds_seats_changes_them_and_gives_them_back() {
        UUID classId = classes.aClass(seats(5));
        String page = "/classes/" + classId + "/seat-reservations";
        String commune = String.valueOf(classes.commune().id());
        send(page, Map.of("unitId", commune, "seats", "9")).statusCode(409).body(containsString("Lớp chỉ còn 5 chỗ"));
        send(page, Map.of("unitId", commune, "seats", "x"))
                .statusCode(400)
                .body(containsString("id=\"seats-error\""), containsString("value=\"x\""));
        send(page, Map.of("unitId", commune, "seats", "2"))
                .statusCode(303)
                .cookie("ntm-toast", containsString("reservation.made:2"));
        browser().get(page).then().body(allOf(containsString("0 trên 2"), containsString("Đang giữ")));
        String id = given().get("/api" + page).path("items[0].id");
        send(page + "/" + id + "/change", Map.of("version", "0", "seats", "3")).statusCode(303);
        send(page + "/" + id + "/cancellation", Map.of("version", "0")).statusCode(412);
        send(page + "/" + id + "/cancellation", Map.of("version", "1")).statusCode(303);
        browser().get(page).then().body(containsString("Đã trả lại"));
    }

    @Test
    void ticked_registrations_are_approved_or_rejected_with_a_reason_without_a_script() {
        UUID classId = classes.aClass(mode(RegistrationMode.APPROVAL));
        String first = registered(classId, "Người Đánh Dấu Một");
        String second = registered(classId, "Người Đánh Dấu Hai");
        String list = "/classes/" + classId + "/registrations";
        browser().get(list).then().body(containsString("form=\"decisions\""));
        send(list + "/decisions", Map.of("decision", "CONFIRM"))
                .statusCode(303)
                .cookie("ntm-toast", equalTo("registration.none-ticked"));
        send(list + "/decisions", Map.of("decision", "REJECT", "ids", second))
                .cookie("ntm-toast", equalTo("registration.no-reason"));
        send(list + "/decisions", Map.of("decision", "CONFIRM", "ids", first))
                .cookie("ntm-toast", containsString("registration.many-confirmed:1:0"));
        send(list + "/decisions", Map.of("decision", "REJECT", "ids", second, "reason", "Không đúng đối tượng"))
                .cookie("ntm-toast", containsString("registration.many-rejected:1:0"));
        browser()
                .get(list)
                .then()
                .body(containsString("Không đúng đối tượng"), not(containsString("form=\"decisions\"")));
    }

    @Test
    void who_waits_reads_the_place_and_what_is_full_and_an_offer_is_answered() {
        UUID classId = classes.aClass(seats(1));
        send(
                "/classes/" + classId + "/quotas/terms",
                Map.of("version", "0", "waitingListMode", "OFFER", "offerHours", "12"));
        String first = registered(classId, "Người Có Chỗ");
        String second = registered(classId, "Người Chờ Chỗ");
        String list = "/classes/" + classId + "/registrations";
        browser().get(list).then().body(containsString("số 1, lớp đã hết chỗ"));
        given().delete("/api/registrations/" + first).then().statusCode(204);
        browser().get(list).then().body(containsString("Được mời nhận chỗ"), containsString("Nhận chỗ"));
        int version = given().get("/api/registrations/" + second).path("version");
        send(list + "/" + second + "/acceptance", Map.of("version", String.valueOf(version)))
                .statusCode(303)
                .cookie("ntm-toast", equalTo("registration.accepted"));
    }

    @Test
    void somebody_else_comes_instead_by_a_form_that_keeps_what_was_typed() {
        UUID classId = classes.aClass(seats(1));
        String first = registered(classId, "Người Bận Việc");
        String page = "/classes/" + classId + "/registrations/" + first + "/replacement";
        browser().get(page).then().statusCode(200).body(containsString("Thay Người Bận Việc bằng người khác"));
        Map<String, String> person = Map.of(
                "version", "1",
                "fullName", "Người Đi Thay Thế",
                "birthYear", "80",
                "cadreLevel", "COMMUNE",
                "unitId", String.valueOf(classes.commune().id()));
        send(page, person)
                .statusCode(400)
                .body(containsString("id=\"birthYear-error\""), containsString("Người Đi Thay Thế"));
        var complete = new HashMap<>(person);
        complete.put("birthYear", "1980");
        int version = given().get("/api/registrations/" + first).path("version");
        complete.put("version", String.valueOf(version));
        send(page, complete).statusCode(303).cookie("ntm-toast", equalTo("registration.replaced"));
        given().get("/api/registrations/" + first).then().body("status", equalTo("CANCELLED"));
    }

    private String registered(UUID classId, String name) {
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "trainee",
                        Map.of(
                                "fullName",
                                name,
                                "birthYear",
                                1970,
                                "cadreLevel",
                                "COMMUNE",
                                "unitId",
                                classes.commune().id())))
                .post("/api/classes/" + classId + "/registrations");
        return answer.then().statusCode(201).extract().path("id");
    }

    private static RequestSpecification browser() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static ValidatableResponse send(String address, Map<String, String> form) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(address)
                .then();
    }
}
