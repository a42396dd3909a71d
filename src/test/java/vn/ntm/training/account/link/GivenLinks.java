package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** A class of a province with rooms in two of its communes, the desks around it, and links to what is in it. */
@ApplicationScoped
public class GivenLinks {

    public static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    UnitView province(int index) {
        return units.provincesOn(TODAY).get(index);
    }

    public UnitView commune(int province, int index) {
        return units.communesOn(province(province).id(), TODAY).get(index);
    }

    /** Held today by the first province. */
    public GivenClass aClass() {
        GivenClass held = rows.classOn(TODAY);
        rows.execute(
                "update training_class set organiser_unit_id = ? where id = ?",
                province(0).id(),
                held.id());
        return held;
    }

    public GivenUsers.User desk(UnitView unit) {
        Role role = unit.parentId() == null ? Role.PROVINCE_DESK : Role.COMMUNE_DESK;
        return users.with(GrantInput.of(role, unit.id()));
    }

    public static Map<String, Object> roll(UUID session, UUID site) {
        return Map.of("purpose", "ROLL", "sessionId", session, "siteId", site, "recipient", "Chị Lan, 0912 345 678");
    }

    public static Map<String, Object> registration(UUID classId, long unitId) {
        return Map.of("purpose", "REGISTRATION", "classId", classId, "unitId", unitId, "recipient", "Anh Nam");
    }

    public static Map<String, Object> trainings(UUID trainee) {
        return Map.of("purpose", "TRAININGS", "traineeId", trainee, "recipient", "Lê Thị Bình");
    }

    /** Issues a link in the name of an administrator. */
    Response issue(Map<String, Object> link) {
        return users.admin().request().body(link).post("/api/links");
    }

    /** The path of a new link. */
    public String path(Map<String, Object> link) {
        Response issued = issue(link);
        issued.then().statusCode(201);
        return URI.create(issued.path("url")).getPath();
    }

    static Response open(String path) {
        return GivenUsers.nobody().redirects().follow(false).get(path);
    }

    /** A request of somebody who opened the link, as the browser sends it. */
    public static RequestSpecification by(String path) {
        Response opened = open(path);
        assertThat(opened.statusCode()).isEqualTo(303);
        return GivenUsers.nobody()
                .contentType("application/json")
                .header("Accept-Language", "en")
                .cookie("__Host-ntm-link", opened.getCookie("__Host-ntm-link"));
    }
}
