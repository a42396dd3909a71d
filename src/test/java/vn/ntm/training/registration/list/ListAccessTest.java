package vn.ntm.training.registration.list;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.unit.UnitView;

@QuarkusTest
class ListAccessTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Test
    void rows_of_units_outside_of_the_senders_area_are_refused_by_row() {
        UUID classId = classes.aClass(anything());
        User desk = desk(0);
        UnitView own = classes.communes(0).getFirst();
        UnitView foreign = classes.communes(1).getFirst();
        String id = sent(desk, classId, people(own, foreign));
        get(desk, id)
                .body("state", equalTo("DONE"))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("problems.row", contains(3))
                .body("problems[0].message", containsString(foreign.name()))
                .body("problems[0].message", containsString("is not in the area in which you may enter data"));
        desk.request()
                .get("/api/classes/" + classId + "/registrations")
                .then()
                .body("items.trainee.unitId", contains((int) own.id()))
                .body("items.registeredBy", contains(desk.username()));
    }

    @Test
    void a_cadre_of_the_ministry_and_somebody_registered_by_another_unit_are_refused_by_row() {
        UUID classId = classes.aClass(anything());
        User foreignDesk = desk(1);
        sent(foreignDesk, classId, people(classes.communes(1).getFirst()));
        String id = sent(
                desk(0),
                classId,
                list().row("Họ và tên", "Năm sinh", "Cấp", "Đơn vị", "SĐT")
                        .row("Lê Thị Bộ", 1981, "Trung ương", "", "0912000001")
                        .row(
                                "Lê Thị Hàng Đầu",
                                1980,
                                "",
                                classes.communes(0).getFirst().path(),
                                "0912000771"));
        get(users.admin(), id)
                .body("rejected", equalTo(2))
                .body("problems.row", contains(2, 3))
                .body("problems[0].message", containsString("Only an administrator"))
                .body("problems[1].message", containsString("Another unit has registered"));
        get(foreignDesk, id).statusCode(404);
    }

    @Test
    void a_list_and_its_result_are_for_the_sender_and_those_who_read_the_class_in_full() {
        UUID classId =
                classes.aClass(input -> input.organisedBy(classes.province(2).id()));
        User sender = desk(0);
        String id = sent(sender, classId, people(classes.communes(0).getFirst()));
        for (User reader : new User[] {sender, desk(2), users.admin()}) {
            get(reader, id).statusCode(200);
            result(reader, id).statusCode(200);
        }
        for (User other : new User[] {desk(0), desk(1), users.with(GrantInput.of(Role.TRAINER))}) {
            get(other, id).statusCode(404);
            result(other, id).statusCode(404);
        }
        GivenUsers.nobody().get("/api/imports/" + id).then().statusCode(401);
    }

    @Test
    void who_enters_data_nowhere_sends_no_list() {
        UUID classId = classes.aClass(anything());
        for (Role role : new Role[] {Role.TRAINER, Role.TRAINEE}) {
            send(users.with(GrantInput.of(role)), classId, people(classes.commune()))
                    .statusCode(403);
        }
        UUID closed = classes.aClass(
                input -> input.inviting(Set.of(classes.province(1).id())));
        send(desk(0), closed, people(classes.commune())).statusCode(403);
    }

    @Test
    void a_list_whose_sender_was_disabled_meanwhile_fails_as_a_whole() {
        UUID classId = classes.aClass(anything());
        User sender = desk(0);
        String id = sent(sender, classId, people(classes.communes(0).getFirst()));
        rows.execute("update app_user set disabled = true where id = ?", sender.id());
        // as a worker leaves a list that dies in the middle of it
        rows.execute("""
                update registration_list set state = 'RUNNING', attempts = 1, leased_until = now() - interval '1 second'
                where id = ?""", UUID.fromString(id));
        lists.process(UUID.fromString(id));
        get(users.admin(), id).body("state", equalTo("FAILED")).body("failure", containsString(sender.username()));
    }

    @Test
    void a_list_is_one_entry_of_the_audit_in_the_name_of_its_sender_and_so_is_reading_its_result() {
        UUID classId = classes.aClass(anything());
        User sender = desk(0);
        String id = sent(sender, classId, people(classes.communes(0).getFirst()));
        result(sender, id).statusCode(200);
        for (String action : new String[] {"list.imported", "list.result-read"}) {
            users.admin()
                    .request()
                    .get("/api/audit?subjectId=" + id + "&action=" + action)
                    .then()
                    .body("total", equalTo(1))
                    .body("items.actor", hasItem(sender.username()));
        }
    }

    private User desk(int province) {
        return users.with(
                GrantInput.of(Role.PROVINCE_DESK, classes.province(province).id()));
    }

    private static TestWorkbook people(UnitView... units) {
        TestWorkbook workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị", "SĐT");
        for (int i = 0; i < units.length; i++) {
            workbook.row(i == 0 ? "Lê Thị Hàng Đầu" : "Lê Thị Hàng Sau", 1980, units[i].path(), "091200077" + (i + 1));
        }
        return workbook;
    }

    private static ValidatableResponse send(User by, UUID classId, TestWorkbook list) {
        return by.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.xlsx", list.xlsx())
                .post("/api/classes/" + classId + "/registration-lists")
                .then();
    }

    private String sent(User by, UUID classId, TestWorkbook list) {
        String id = send(by, classId, list).statusCode(202).extract().path("importId");
        lists.process(UUID.fromString(id));
        return id;
    }

    private static ValidatableResponse get(User by, String id) {
        return by.request().get("/api/imports/" + id).then();
    }

    private static ValidatableResponse result(User by, String id) {
        return by.request().get("/api/imports/" + id + "/result.xlsx").then();
    }
}
