package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.SiteInput;
import vn.ntm.training.course.SitePlanning;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

@QuarkusTest
class RegistrationAccessTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    SitePlanning sites;

    private User desk, foreignDesk;
    private long commune, sibling, foreignCommune;

    @BeforeEach
    void twoProvinces() {
        desk = provinceDesk(0);
        foreignDesk = provinceDesk(1);
        commune = classes.communes(0).get(0).id();
        sibling = classes.communes(0).get(1).id();
        foreignCommune = classes.communes(1).getFirst().id();
    }

    @Test
    void a_desk_registers_lists_and_cancels_the_people_of_its_units_and_sees_no_others() {
        UUID classId = classes.aClass(anything());
        String own = registered(desk, classId, "Lê Thị Riêng", commune);
        String foreign = registered(foreignDesk, classId, "Lê Văn Lạ", foreignCommune);

        list(desk, classId).body("total", equalTo(1)).body("items.id", contains(own));
        get(desk, own).statusCode(200);
        get(desk, foreign).statusCode(404);
        desk.request().delete("/api/registrations/" + foreign).then().statusCode(404);
        desk.request().delete("/api/registrations/" + own).then().statusCode(204);
        get(desk, own).body("status", equalTo("CANCELLED"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where subject_id = ? and action = 'registration.cancelled' and actor = ?",
                        own,
                        desk.username()))
                .isOne();
    }

    @Test
    void a_commune_sees_neither_its_sibling_nor_what_is_the_provinces_own() {
        UUID classId = classes.aClass(anything());
        User communeDesk = users.with(GrantInput.of(Role.COMMUNE_DESK, commune));
        String own = registered(communeDesk, classId, "Lê Thị Xã", commune);
        String ofSibling = registered(desk, classId, "Lê Thị Bên", sibling);
        get(communeDesk, own).statusCode(200);
        get(communeDesk, ofSibling).statusCode(404);
        list(communeDesk, classId).body("items.id", contains(own));
        list(desk, classId).body("total", equalTo(2));
        register(communeDesk, classId, "Lê Thị Hàng Xóm", sibling, null)
                .statusCode(403)
                .body("code", equalTo("registration.outside-reach"));
    }

    @Test
    void ids_of_other_provinces_in_a_registration_are_refused() {
        UUID classId = classes.aClass(anything());
        UUID foreignSite = site(classId, foreignCommune);
        UUID ownSite = site(classId, commune);
        register(desk, classId, "Lê Thị A", foreignCommune, null)
                .statusCode(403)
                .body("code", equalTo("registration.outside-reach"));
        register(desk, classId, "Lê Thị B", commune, foreignSite)
                .statusCode(403)
                .body("code", equalTo("registration.site-outside-reach"));
        register(desk, classId, "Lê Thị C", commune, ownSite).statusCode(201);
        desk.request()
                .body("{\"trainee\":{\"fullName\":\"Lê Thị D\",\"birthYear\":1980,\"cadreLevel\":\"CENTRAL\"}}")
                .post("/api/classes/" + classId + "/registrations")
                .then()
                .statusCode(403)
                .body("code", equalTo("registration.ministry-only"));
    }

    @Test
    void who_holds_the_class_decides_about_everybody_and_nobody_else_does() {
        UUID classId = classes.aClass(input -> mode(RegistrationMode.APPROVAL)
                .apply(input)
                .organisedBy(classes.province(0).id()));
        String foreign = registered(foreignDesk, classId, "Lê Văn Lạ", foreignCommune);
        confirm(foreignDesk, foreign).statusCode(403);
        confirm(provinceDesk(2), foreign).statusCode(404);
        get(desk, foreign).statusCode(200);
        confirm(desk, foreign).statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_may_only_view_changes_nothing() {
        UUID classId = classes.aClass(anything());
        String own = registered(desk, classId, "Lê Thị Riêng", commune);
        User viewer = provinceDesk(0, Permission.VIEW);
        get(viewer, own).statusCode(200);
        viewer.request().delete("/api/registrations/" + own).then().statusCode(403);
        register(viewer, classId, "Lê Thị Mới", commune, null).statusCode(403);
    }

    @Test
    void searching_by_name_is_a_permission_of_its_own() {
        UUID classId = classes.aClass(anything());
        registered(desk, classId, "Lê Thị Tìm", commune);
        User viewer = provinceDesk(0, Permission.VIEW);
        list(viewer, classId).body("total", equalTo(1));
        viewer.request()
                .get("/api/classes/" + classId + "/registrations?q=tim")
                .then()
                .statusCode(403);
        desk.request()
                .get("/api/classes/" + classId + "/registrations?q=tim")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void trainers_read_their_class_and_trainees_and_strangers_do_not() {
        UUID classId = classes.aClass(anything());
        String own = registered(desk, classId, "Lê Thị Riêng", commune);
        User trainer = users.with(GrantInput.of(Role.TRAINER));
        rows.execute("""
                insert into session_trainer (session_id, full_name, folded_name, user_id)
                select id, 'T', 't', ? from session where class_id = ?""", trainer.id(), classId);
        list(trainer, classId).statusCode(200).body("items.id", contains(own));
        trainer.request().delete("/api/registrations/" + own).then().statusCode(403);
        User trainee = users.with(GrantInput.of(Role.TRAINEE));
        list(trainee, classId).statusCode(403);
        get(trainee, own).statusCode(404);
        GivenUsers.nobody().get("/api/registrations/" + own).then().statusCode(401);
    }

    @Test
    void somebody_known_from_another_province_is_recognised_and_taken_over() {
        registered(foreignDesk, classes.aClass(anything()), "Trần Thị Chuyển", foreignCommune);
        UUID classId = classes.aClass(anything());
        String id = registered(desk, classId, "Trần Thị Chuyển", commune);
        get(desk, id).statusCode(200).body("trainee.unitId", equalTo((int) commune));
        assertThat(rows.number("select count(*) from trainee where folded_name = 'tran thi chuyen'"))
                .isOne();
    }

    @Test
    void somebody_whom_another_unit_registered_for_the_class_is_told_as_such() {
        UUID classId = classes.aClass(anything());
        String foreign = registered(foreignDesk, classId, "Trần Thị Hai Nơi", foreignCommune);
        register(desk, classId, "Trần Thị Hai Nơi", commune, null)
                .statusCode(409)
                .body("code", equalTo("registration.by-others"));
        get(foreignDesk, foreign).body("trainee.unitId", equalTo((int) foreignCommune));
    }

    @Test
    void a_seat_goes_to_the_first_who_waits_wherever_that_is() {
        UUID classId = classes.aClass(seats(1));
        String own = registered(desk, classId, "Lê Thị Trước", commune);
        String waiting = registered(foreignDesk, classId, "Lê Thị Sau", foreignCommune);
        get(foreignDesk, waiting).body("status", equalTo("WAITLISTED"));
        desk.request().delete("/api/registrations/" + own).then().statusCode(204);
        get(foreignDesk, waiting).body("status", equalTo("CONFIRMED"));
        assertThat(rows.number(
                        "select sum(count) from tally where class_id = ? and basis = 'REGISTERED' and unit_id = ?",
                        classId,
                        foreignCommune))
                .isOne();
    }

    @Test
    void reading_the_names_of_a_class_is_an_entry_of_the_audit() {
        UUID classId = classes.aClass(anything());
        registered(desk, classId, "Lê Thị Riêng", commune);
        list(desk, classId).statusCode(200);
        users.admin()
                .request()
                .get("/api/audit?action=registrations.read&subjectId=" + classId)
                .then()
                .body("items.actor", hasItem(desk.username()));
    }

    private User provinceDesk(int province, Permission... permissions) {
        Set<Permission> given = permissions.length == 0 ? EnumSet.allOf(Permission.class) : Set.of(permissions);
        return users.with(
                new GrantInput(Role.PROVINCE_DESK, classes.province(province).id(), given, null, null));
    }

    private UUID site(UUID classId, long unitId) {
        return sites.addSite(classId, SiteInput.of(unitId, "Hội trường " + unitId))
                .id();
    }

    private static String registered(User by, UUID classId, String name, long unitId) {
        return register(by, classId, name, unitId, null)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse register(User by, UUID classId, String name, long unitId, UUID siteId) {
        String site = siteId == null ? "null" : "\"" + siteId + "\"";
        return by.request()
                .body("""
                        {"trainee":{"fullName":"%s","birthYear":1980,"cadreLevel":"COMMUNE","unitId":%d,
                          "phone":"0912345%d"},"siteId":%s}""".formatted(name, unitId, 100 + name.length(), site))
                .post("/api/classes/" + classId + "/registrations")
                .then();
    }

    private static ValidatableResponse confirm(User by, String id) {
        return by.request().post("/api/registrations/" + id + "/confirmation").then();
    }

    private static ValidatableResponse get(User by, String id) {
        return by.request().get("/api/registrations/" + id).then();
    }

    private static ValidatableResponse list(User by, UUID classId) {
        return by.request().get("/api/classes/" + classId + "/registrations").then();
    }
}
