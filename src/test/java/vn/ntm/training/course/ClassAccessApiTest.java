package vn.ntm.training.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

/** A class of today's province Phú Thọ, seen by everybody there is: the same unit, what is above, below, beside and before it. */
@QuarkusTest
@SentByNobody
class ClassAccessApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate BEFORE = LocalDate.of(2024, 8, 3);

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private long province, commune, siblingCommune, otherProvince, formerProvince;
    private GivenUsers.User admin, desk, communeDesk, otherDesk, viewer, trainer, otherTrainer, trainee;
    private String title;
    private final Map<GivenUsers.User, String> tokens = new HashMap<>();

    @BeforeEach
    void everybody() {
        province = rows.unit("N34", "25", TODAY).lowest();
        otherProvince = rows.unit("N34", "01", TODAY).lowest();
        formerProvince = rows.unit("L63", "25", BEFORE).lowest();
        commune = communeOf(province, 0);
        siblingCommune = communeOf(province, 1);
        admin = users.admin();
        desk = users.with(GrantInput.of(Role.PROVINCE_DESK, province));
        communeDesk = users.with(GrantInput.of(Role.COMMUNE_DESK, commune));
        otherDesk = users.with(GrantInput.of(Role.PROVINCE_DESK, otherProvince));
        viewer = users.with(new GrantInput(Role.PROVINCE_DESK, province, Set.of(Permission.VIEW), null, null));
        trainer = users.with(GrantInput.of(Role.TRAINER));
        otherTrainer = users.with(GrantInput.of(Role.TRAINER));
        trainee = users.with(GrantInput.of(Role.TRAINEE));
        title = "Lớp " + UUID.randomUUID();
    }

    @Test
    void a_class_is_drawn_up_for_a_unit_that_one_may_change() {
        String body = "{\"title\": \"x\", \"organiserUnitId\": %s}";
        post(desk, "/api/classes", body.formatted(province)).statusCode(201);
        post(desk, "/api/classes", body.formatted(commune)).statusCode(201);
        post(communeDesk, "/api/classes", body.formatted(commune)).statusCode(201);
        post(communeDesk, "/api/classes", body.formatted(province)).statusCode(403);
        post(communeDesk, "/api/classes", body.formatted(siblingCommune)).statusCode(403);
        post(desk, "/api/classes", body.formatted(otherProvince)).statusCode(403);
        post(desk, "/api/classes", body.formatted(formerProvince)).statusCode(403);
        post(desk, "/api/classes", body.formatted("null")).statusCode(403);
        post(admin, "/api/classes", body.formatted("null")).statusCode(201);
        for (var user : new GivenUsers.User[] {viewer, trainer, trainee}) {
            post(user, "/api/classes", body.formatted(province)).statusCode(403);
        }
        GivenUsers.nobody()
                .contentType(ContentType.JSON)
                .body(body.formatted(province))
                .post("/api/classes")
                .then()
                .statusCode(401);
    }

    @Test
    void a_draft_is_there_only_for_those_who_make_it() {
        String id = draft();
        String site = site(id, commune);
        String session = sessionOf(id);
        for (var user : new GivenUsers.User[] {admin, desk, viewer, trainer}) {
            get(user, "/api/classes/" + id).statusCode(200);
            get(user, "/api/sessions/" + session).statusCode(200);
            get(user, "/api/sites/" + site).statusCode(200);
            listed(as(user)).body("items.id", contains(id)).body("total", equalTo(1));
        }
        for (var user : new GivenUsers.User[] {communeDesk, otherDesk, otherTrainer, trainee}) {
            for (String address : new String[] {
                "/api/classes/" + id,
                "/api/classes/" + id + "/sites",
                "/api/classes/" + id + "/sessions",
                "/api/classes/" + id + "/warnings"
            }) {
                get(user, address).statusCode(404).body("code", equalTo("not-found.class"));
            }
            get(user, "/api/sessions/" + session).statusCode(404).body("code", equalTo("not-found.session"));
            get(user, "/api/sites/" + site).statusCode(404).body("code", equalTo("not-found.site"));
            post(user, "/api/classes/" + id + "/publication", "").statusCode(404);
            as(user).body("{}").patch("/api/sessions/" + session).then().statusCode(404);
            listed(as(user)).body("items", empty()).body("total", equalTo(0));
        }
        GivenUsers.nobody().get("/api/classes/" + id).then().statusCode(404);
        listed(GivenUsers.nobody()).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void everybody_sees_a_published_class_without_its_people_and_its_room() {
        String id = published();
        for (var request :
                new RequestSpecification[] {GivenUsers.nobody(), as(trainee), as(otherTrainer), as(otherDesk)}) {
            request.get("/api/classes/" + id)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("title", equalTo(title))
                    .body("sessions", hasSize(1))
                    .body("sessions[0]", not(hasKey("link")))
                    .body("sessions[0]", not(hasKey("passcode")))
                    .body("sessions[0]", not(hasKey("meetingId")))
                    .body("sessions[0]", not(hasKey("trainers")));
        }
        listed(GivenUsers.nobody()).body("items.id", contains(id)).body("total", equalTo(1));
    }

    @Test
    void who_reads_a_class_in_full_sees_room_and_trainers() {
        String id = published();
        for (var user : new GivenUsers.User[] {admin, desk, viewer, trainer}) {
            get(user, "/api/classes/" + id)
                    .body("sessions[0].link", equalTo("https://room.example/1"))
                    .body("sessions[0].passcode", equalTo("2468"))
                    .body("sessions[0].trainers[0].phone", equalTo("+84912345678"))
                    .body("sessions[0].trainers[0].userId", equalTo(trainer.id().toString()));
        }
    }

    @Test
    void an_invited_desk_sees_the_room_and_who_teaches_but_not_how_to_reach_the_trainer() {
        String id = published();
        get(communeDesk, "/api/classes/" + id)
                .body("sessions[0].link", equalTo("https://room.example/1"))
                .body("sessions[0].trainers[0].fullName", equalTo("Trần Thị Bình"))
                .body("sessions[0].trainers[0]", not(hasKey("phone")))
                .body("sessions[0].trainers[0]", not(hasKey("userId")));
    }

    @Test
    void contacts_of_a_site_are_for_its_own_unit_and_for_those_who_read_the_class_in_full() {
        String id = published();
        String own = site(id, commune);
        String sibling = site(id, siblingCommune);
        for (var user : new GivenUsers.User[] {admin, desk, viewer, trainer}) {
            get(user, "/api/classes/" + id + "/sites").body("items.contactName", contains("Lê Thị Hoa", "Lê Thị Hoa"));
        }
        get(communeDesk, "/api/sites/" + own).body("contactPhone", equalTo("+84912345670"));
        get(communeDesk, "/api/sites/" + sibling).statusCode(200).body("$", not(hasKey("contactPhone")));
        for (var user : new GivenUsers.User[] {otherDesk, otherTrainer, trainee}) {
            get(user, "/api/sites/" + own)
                    .statusCode(200)
                    .body("$", not(hasKey("contactName")))
                    .body("$", not(hasKey("technicianPhone")));
        }
        GivenUsers.nobody().get("/api/sites/" + own).then().statusCode(401);
    }

    @Test
    void only_the_organiser_changes_the_class_its_sites_and_its_trainers() {
        String id = published();
        String site = site(id, commune);
        for (var user : new GivenUsers.User[] {viewer, communeDesk, otherDesk, trainer, otherTrainer, trainee}) {
            as(user).body("{\"title\": \"y\"}")
                    .patch("/api/classes/" + id)
                    .then()
                    .statusCode(403);
            post(user, "/api/classes/" + id + "/cancellation", "{\"reason\": \"x\"}")
                    .statusCode(403);
            post(user, "/api/classes/" + id + "/publication", "").statusCode(403);
            post(user, "/api/classes/" + id + "/closing", "").statusCode(403);
            post(user, "/api/classes/" + id + "/copies", "{\"firstDate\": \"2026-10-01\"}")
                    .statusCode(403);
            post(user, "/api/classes/" + id + "/trainers", "{\"fullName\": \"A\"}")
                    .statusCode(403);
            post(user, "/api/classes/" + id + "/sites", "{\"unitId\": " + commune + "}")
                    .statusCode(403);
            post(user, "/api/classes/" + id + "/sites/by-area", "{\"level\": \"PROVINCE\"}")
                    .statusCode(403);
            as(user).body("{\"seats\": 5}").patch("/api/sites/" + site).then().statusCode(403);
            as(user).delete("/api/sites/" + site).then().statusCode(403);
            as(user).delete("/api/sessions/" + sessionOf(id)).then().statusCode(403);
        }
        as(desk).body("{\"seats\": 5}").patch("/api/sites/" + site).then().statusCode(200);
        as(desk).delete("/api/sites/" + site).then().statusCode(204);
        as(desk).body("{\"capacity\": 90}")
                .patch("/api/classes/" + id)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(90));
        get(viewer, "/api/classes/" + id + "/warnings").statusCode(200);
        get(communeDesk, "/api/classes/" + id + "/warnings").statusCode(403);
        post(desk, "/api/classes/" + id + "/cancellation", "{\"reason\": \"x\"}")
                .statusCode(200);
    }

    @Test
    void a_class_is_not_given_to_a_unit_that_one_may_not_change() {
        String id = draft();
        as(desk).body(Map.of("organiserUnitId", otherProvince))
                .patch("/api/classes/" + id)
                .then()
                .statusCode(403);
        as(desk).body(Map.of("organiserUnitId", commune))
                .patch("/api/classes/" + id)
                .then()
                .statusCode(200);
        as(desk).body("{\"organiserUnitId\": null}")
                .patch("/api/classes/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void its_own_trainer_changes_its_sessions_but_not_who_gets_in_by_them() {
        String id = published();
        String session = "/api/sessions/" + sessionOf(id);
        as(trainer)
                .body("{\"link\": \"https://room.example/2\"}")
                .patch(session)
                .then()
                .statusCode(200)
                .body("link", equalTo("https://room.example/2"));
        as(trainer)
                .body("{\"trainers\": [{\"fullName\": \"B\", \"userId\": \"" + otherTrainer.id() + "\"}]}")
                .patch(session)
                .then()
                .statusCode(403);
        as(trainer).body("{\"trainers\": null}").patch(session).then().statusCode(403);
        post(trainer, "/api/classes/" + id + "/sessions", session("2026-09-11", null))
                .statusCode(201);
        post(trainer, "/api/classes/" + id + "/sessions", session("2026-09-12", otherTrainer.id()))
                .statusCode(403);
        for (var user : new GivenUsers.User[] {viewer, communeDesk, otherTrainer, trainee}) {
            as(user).body("{\"periods\": 4}").patch(session).then().statusCode(403);
        }
    }

    @Test
    void a_trainer_who_is_there_already_can_be_given_an_account() {
        String id = draft(null);
        get(trainer, "/api/classes/" + id).statusCode(404);
        post(
                        desk,
                        "/api/classes/" + id + "/trainers",
                        "{\"fullName\": \"Trần Thị Bình\", \"phone\": \"0912345678\", \"userId\": \"" + trainer.id()
                                + "\"}")
                .statusCode(201)
                .body("userId", contains(trainer.id().toString()));
        get(trainer, "/api/classes/" + id).statusCode(200).body("sessions[0].trainers", hasSize(1));
    }

    @Test
    void an_account_that_is_none_is_told() {
        String id = draft();
        for (String address : new String[] {"/trainers", "/sessions"}) {
            UUID unknown = UUID.randomUUID();
            post(
                            desk,
                            "/api/classes/" + id + address,
                            address.equals("/trainers")
                                    ? "{\"fullName\": \"A\", \"userId\": \"" + unknown + "\"}"
                                    : session("2026-09-13", unknown))
                    .statusCode(400)
                    .body("violations.field", contains("userId"));
        }
    }

    @Test
    void a_class_of_a_former_unit_is_read_by_its_successor_and_changed_by_the_ministry_only() {
        var former = rows.classOn(BEFORE);
        rows.execute(
                "update training_class set organiser_unit_id = ?, status = 'DRAFT' where id = ?",
                formerProvince,
                former.id());
        get(desk, "/api/classes/" + former.id()).statusCode(200);
        as(desk).body("{\"capacity\": 9}")
                .patch("/api/classes/" + former.id())
                .then()
                .statusCode(403);
        get(communeDesk, "/api/classes/" + former.id()).statusCode(404);
        get(otherDesk, "/api/classes/" + former.id()).statusCode(404);
        as(admin)
                .body("{\"capacity\": 9}")
                .patch("/api/classes/" + former.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_class_for_the_whole_country_invites_every_desk_and_nobody_else() {
        var national = rows.classOn(TODAY.plusDays(30));
        rows.execute("update session set link = 'https://room.example/3' where class_id = ?", national.id());
        for (var user : new GivenUsers.User[] {desk, communeDesk, otherDesk}) {
            get(user, "/api/classes/" + national.id()).body("sessions[0].link", equalTo("https://room.example/3"));
        }
        for (var user : new GivenUsers.User[] {trainer, trainee}) {
            get(user, "/api/classes/" + national.id()).body("sessions[0].link", nullValue());
        }
    }

    @Test
    void what_was_done_to_a_class_stands_in_the_audit_with_who_did_it_and_without_the_passcode() {
        String id = published();
        audit("class", id)
                .body("items.action", containsInAnyOrder("class.created", "class.published"))
                .body("items.actor", contains(desk.username(), desk.username()))
                .body("items.find { it.action == 'class.published' }.before.status", equalTo("DRAFT"))
                .body("items.find { it.action == 'class.published' }.after.status", equalTo("PUBLISHED"))
                .body("items.find { it.action == 'class.created' }.after.sessions[0]", not(hasKey("passcode")));

        String session = sessionOf(id);
        as(desk).body("{\"periods\": 4}")
                .patch("/api/sessions/" + session)
                .then()
                .statusCode(200);
        audit("session", session).body("items[0].after.periods", equalTo(4));

        String site = site(id, commune);
        as(desk).delete("/api/sites/" + site).then().statusCode(204);
        audit("site", site).body("items.action", containsInAnyOrder("site.added", "site.removed"));
    }

    private ValidatableResponse audit(String type, String id) {
        return get(admin, "/api/audit?subjectType=" + type + "&subjectId=" + id).statusCode(200);
    }

    private String published() {
        String id = draft();
        post(desk, "/api/classes/" + id + "/publication", "").statusCode(200);
        return id;
    }

    private String draft() {
        return draft(trainer.id());
    }

    /** Of the province, for its own areas. */
    private String draft(UUID account) {
        return post(
                        desk,
                        "/api/classes",
                        "{\"title\": \"" + title + "\", \"organiserUnitId\": " + province + ", \"areaUnitIds\": ["
                                + province + "], \"sessions\": [" + session("2026-09-10", account) + "]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String session(String day, UUID account) {
        String trainer = account == null ? "null" : "\"" + account + "\"";
        return """
                {"startsAt": "%sT08:00:00+07:00", "endsAt": "%sT11:00:00+07:00", "link": "https://room.example/1",
                 "meetingId": "99", "passcode": "2468",
                 "trainers": [{"fullName": "Trần Thị Bình", "phone": "0912345678", "userId": %s}]}""".formatted(day, day, trainer);
    }

    private String sessionOf(String classId) {
        return get(admin, "/api/classes/" + classId + "/sessions").extract().path("[0].id");
    }

    private String site(String classId, long unit) {
        return post(
                        admin,
                        "/api/classes/" + classId + "/sites",
                        "{\"unitId\": " + unit
                                + ", \"contactName\": \"Lê Thị Hoa\", \"contactPhone\": \"0912345670\", \"technicianPhone\": \"0912345671\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse listed(RequestSpecification request) {
        return request.queryParam("q", title).get("/api/classes").then().statusCode(200);
    }

    /** Signed in once per test: a password costs what it is meant to cost. */
    private RequestSpecification as(GivenUsers.User user) {
        return GivenUsers.bearing(tokens.computeIfAbsent(user, GivenUsers.User::token));
    }

    private ValidatableResponse get(GivenUsers.User user, String address) {
        return as(user).get(address).then();
    }

    private ValidatableResponse post(GivenUsers.User user, String address, String body) {
        return as(user).body(body).post(address).then();
    }

    private long communeOf(long provinceId, int index) {
        return rows.number(
                "select unit_id from unit_version where parent_id = ? and upper_inf(valid) order by unit_id limit 1 offset ?",
                provinceId,
                index);
    }
}
