package vn.ntm.training.account.link;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class LinkApiTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_class_with_a_room() {
        held = links.aClass();
        site = held.site(links.commune(0, 0).id());
    }

    @Test
    void the_address_is_told_once_and_never_again() {
        var desk = links.desk(links.province(0)).request();

        String id = desk.body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/links/"))
                .header("Cache-Control", "no-store")
                .body("url", startsWith("http://localhost:8080/l/"))
                .body("expiresAt", equalTo("2026-08-10T01:00:00Z"))
                .extract()
                .path("id");

        desk.get("/api/links?purpose=ROLL&about=" + site)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].recipient", equalTo("Chị Lan, 0912 345 678"))
                .body("items[0].sessionId", equalTo(held.session().toString()))
                .body("items[0].unitId", equalTo((int) links.commune(0, 0).id()))
                .body("$", not(hasItem("url")));
    }

    @ParameterizedTest
    @CsvSource({
        "0,-1,201", // the province that holds the class
        "0,0,201", // the commune of the room
        "0,1,403", // a commune beside it: the class is no secret to it
        "1,-1,403", // another province
        "1,0,403"
    })
    void a_roll_is_entrusted_by_who_may_hand_it_in(int province, int commune, int answer) {
        var unit = commune < 0 ? links.province(province) : links.commune(province, commune);

        links.desk(unit)
                .request()
                .body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .then()
                .statusCode(answer);
    }

    @ParameterizedTest
    @CsvSource({"0,-1,201", "0,0,201", "0,1,403", "1,-1,403"})
    void registering_is_entrusted_by_the_class_or_by_the_unit_itself(int province, int commune, int answer) {
        var unit = commune < 0 ? links.province(province) : links.commune(province, commune);

        links.desk(unit)
                .request()
                .body(GivenLinks.registration(held.id(), links.commune(0, 0).id()))
                .post("/api/links")
                .then()
                .statusCode(answer);
    }

    @ParameterizedTest
    @CsvSource({"0,-1,201", "0,0,201", "0,1,404", "1,-1,404"})
    void ones_own_trainings_are_opened_by_the_desk_that_keeps_the_person(int province, int commune, int answer) {
        UUID trainee = rows.trainee("Lê Thị Bình", "FEMALE", CadreLevel.COMMUNE);
        rows.execute(
                "update trainee set unit_id = ? where id = ?",
                links.commune(0, 0).id(),
                trainee);
        var unit = commune < 0 ? links.province(province) : links.commune(province, commune);

        links.desk(unit)
                .request()
                .body(GivenLinks.trainings(trainee))
                .post("/api/links")
                .then()
                .statusCode(answer);
    }

    @Test
    void a_draft_of_others_is_not_there() {
        held.status("DRAFT");

        links.desk(links.province(1))
                .request()
                .body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .then()
                .statusCode(404);
    }

    @Test
    void a_room_of_another_class_is_not_there() {
        UUID elsewhere = links.aClass().site(links.commune(0, 0).id());

        links.issue(GivenLinks.roll(held.session(), elsewhere)).then().statusCode(404);
    }

    @Test
    void who_only_looks_hands_out_nothing() {
        users.with(GrantInput.of(Role.TRAINEE))
                .request()
                .body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .then()
                .statusCode(403);
        GivenUsers.nobody().get("/api/links").then().statusCode(401);
    }

    @Test
    void what_does_not_belong_to_the_purpose_is_told() {
        Map<String, Object> mixed = new HashMap<>(GivenLinks.roll(held.session(), site));
        mixed.put("classId", held.id());
        mixed.remove("sessionId");
        mixed.put("expiresAt", "2026-12-01T00:00:00Z");
        mixed.put("recipient", " ");

        links.issue(mixed)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("classId", "sessionId", "expiresAt", "recipient"));
        links.issue(Map.of("purpose", "EVERYTHING", "recipient", "x")).then().statusCode(400);
        links.issue(Map.of("recipient", "x")).then().statusCode(400).body("violations[0].field", equalTo("purpose"));
        mixed.put("role", "ADMIN");
        links.issue(mixed).then().statusCode(400);
    }

    @Test
    void a_link_ends_after_now() {
        Map<String, Object> late = new HashMap<>(GivenLinks.roll(held.session(), site));
        late.put("expiresAt", "2026-08-03T00:59:59Z");

        links.issue(late).then().statusCode(400).body("violations[0].field", equalTo("expiresAt"));
    }

    @Test
    void links_are_kept_by_who_issued_them_and_who_looks_after_the_unit() {
        var province = links.desk(links.province(0)).request();
        String id = province.body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .path("id");

        links.desk(links.commune(0, 0)).request().get("/api/links").then().body("items.id", hasItem(id));
        links.desk(links.commune(0, 1)).request().get("/api/links").then().body("items.id", not(hasItem(id)));
        links.desk(links.commune(0, 1))
                .request()
                .delete("/api/links/" + id)
                .then()
                .statusCode(404);
        links.desk(links.commune(0, 0))
                .request()
                .delete("/api/links/" + id)
                .then()
                .statusCode(204);
        province.get("/api/links?about=" + site).then().body("items[0].revokedAt", notNullValue());
    }

    @Test
    void issuing_and_revoking_are_in_the_audit_without_the_address() {
        var admin = users.admin().request();
        String url = admin.body(GivenLinks.roll(held.session(), site))
                .post("/api/links")
                .path("url");
        String id = admin.get("/api/links?about=" + site).path("items[0].id");
        admin.delete("/api/links/" + id).then().statusCode(204);

        admin.get("/api/audit?subjectType=link&subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("link.issued", "link.revoked"))
                .body(not(containsString(url.substring(url.lastIndexOf('/') + 1))));
    }

    @Test
    void lists_are_sorted_only_as_they_can_be() {
        users.admin().request().get("/api/links?sort=-expiresAt").then().statusCode(200);
        users.admin().request().get("/api/links?sort=unit_id").then().statusCode(400);
        users.admin().request().get("/api/links?about=x").then().statusCode(400);
    }
}
