package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.trainee.GivenPeople;

/** Files of lists that are emptied: numbers stay, names go. The period itself is tested with the job that keeps it. */
@QuarkusTest
class EmptiedListsTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Test
    void who_is_erased_is_erased_from_the_files_that_the_person_came_by_too() {
        UUID classId = classes.aClass(anything());
        UUID other = classes.aClass(anything());
        String name = people.name();
        String tried = sent(classId, name, true);
        String entered = given().post("/api/imports/" + tried + "/confirmation").path("importId");
        finished(entered);
        String elsewhere = sent(other, people.name(), false);
        UUID person =
                rows.id("select trainee_id from registration where class_id = ? and status = 'CONFIRMED'", classId);
        rows.execute("update registration set status = 'CANCELLED' where class_id = ?", classId);

        User desk =
                users.with(GrantInput.of(Role.COMMUNE_DESK, classes.commune().id()));
        desk.request()
                .contentType("application/json")
                .body(Map.of("reason", "Theo đơn số 12"))
                .post("/api/trainees/" + person + "/erasure")
                .then()
                .statusCode(204);

        for (String id : new String[] {tried, entered}) {
            given().get("/api/imports/" + id)
                    .then()
                    .statusCode(200)
                    .body("contentErasedAt", notNullValue())
                    .body("accepted", equalTo(1))
                    .body("rejected", equalTo(1))
                    .body("problems[0].message", equalTo("–"))
                    .body(not(containsString("Lỗi ở đây")));
            given().get("/api/imports/" + id + "/result.xlsx")
                    .then()
                    .statusCode(410)
                    .body("code", equalTo("list.content-erased"))
                    .body("detail", containsString("đã bị xóa"));
            given().accept("text/html")
                    .get("/classes/" + classId + "/lists/" + id)
                    .then()
                    .statusCode(200)
                    .body(containsString("đã bị xóa"), not(containsString(name)), not(containsString("result.xlsx")));
        }
        assertThat(rows.number("""
                        select count(*) from registration_list where class_id = ?
                          and (content is not null or cast(row_results as text) like '%Lỗi ở đây%')""", classId)).isZero();
        given().get("/api/imports/" + elsewhere + "/result.xlsx").then().statusCode(200);
    }

    @Test
    void a_dry_run_that_was_emptied_cannot_be_entered_any_more() {
        String tried = sent(classes.aClass(anything()), people.name(), true);
        rows.execute(
                "update registration_list set content = null, content_erased_at = now() where id = ?",
                UUID.fromString(tried));
        given().post("/api/imports/" + tried + "/confirmation").then().statusCode(410);
    }

    private String sent(UUID classId, String name, boolean dryRun) {
        String commune = classes.commune().path();
        String id = given().multiPart(
                        "file",
                        "a.xlsx",
                        list().row("Họ và tên", "Năm sinh", "Đơn vị")
                                .row(name, 1980, commune)
                                .row(people.name(), "Lỗi ở đây", commune)
                                .xlsx())
                .multiPart("dryRun", String.valueOf(dryRun))
                .post("/api/classes/" + classId + "/registration-lists")
                .path("importId");
        finished(id);
        return id;
    }

    private void finished(String id) {
        assertThat(lists.process(UUID.fromString(id)).accepted()).isOne();
    }
}
