package vn.ntm.training.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

@QuarkusTest
class UserApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    private String admin;
    private UnitView province;
    private UnitView otherProvince;
    private UnitView commune;
    private UnitView otherCommune;

    @BeforeEach
    void signIn() {
        admin = users.admin().signIn();
        province = units.provincesOn(TODAY).get(3);
        otherProvince = units.provincesOn(TODAY).get(4);
        commune = units.communesOn(province.id(), TODAY).getFirst();
        otherCommune = units.communesOn(otherProvince.id(), TODAY).getFirst();
    }

    @Test
    void an_administrator_makes_an_account_that_chooses_its_own_password_first() {
        String username = newUsername();
        create(admin, user(username, grant(Role.PROVINCE_DESK, province)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("username", equalTo(username))
                .body("mustChangePassword", equalTo(true))
                .body("grants[0].permissions", containsInAnyOrder("VIEW", "ENTER_DATA", "SEARCH_PEOPLE"))
                .body("grants[0].validFrom", equalTo("2026-08-03"))
                .body("passwordHash", nullValue());

        String token = GivenUsers.tokenOf(username, GivenUsers.PASSWORD);
        GivenUsers.bearing(token).get("/api/me").then().body("duty", equalTo("NEW_PASSWORD"));
        GivenUsers.bearing(token)
                .get("/api/users")
                .then()
                .statusCode(403)
                .body("code", equalTo("account.new-password-first"));
    }

    @Test
    void no_field_but_those_of_the_form_is_taken() {
        for (String field :
                List.of("id", "role", "disabled", "passwordHash", "mustChangePassword", "totp", "version")) {
            Map<String, Object> input = user(newUsername());
            input.put(field, "1");
            create(admin, input).statusCode(400).body("violations[0].field", equalTo(field));
        }
        var user = users.with();
        for (String field : List.of("id", "username", "password", "grants", "role", "mustChangePassword", "version")) {
            edit(admin, user.id(), Map.of(field, "1")).statusCode(400).body("violations[0].field", equalTo(field));
        }
    }

    @Test
    void usernames_are_unique_whatever_their_case() {
        String username = newUsername();
        create(admin, user(username)).statusCode(201);

        create(admin, user(username.toUpperCase())).statusCode(409).body("code", equalTo("account.username-taken"));
    }

    @Test
    void wrong_input_is_told_field_by_field() {
        Map<String, Object> input = user("Nguyễn Văn An", Map.of("role", "PROVINCE_DESK"));
        input.put("displayName", " ");
        input.put("email", "an@");
        input.put("locale", "fr");
        input.put("password", "ngắn");

        create(admin, input)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "username", "displayName", "email", "locale", "password", "grants[0].unitId"));
    }

    @Test
    void text_that_a_header_a_log_or_the_database_would_stumble_over_is_refused() {
        for (String name : List.of("An\u0000", "An\u001b[31m")) {
            Map<String, Object> input = user(newUsername());
            input.put("displayName", name);
            create(admin, input).statusCode(400).body("violations.field", contains("displayName"));
        }
        for (String username : List.of("an\r\nX-Forged: 1", "an\u0000", "an/../admin", "ạn.nguyen")) {
            create(admin, user(username)).statusCode(400).body("violations.field", contains("username"));
        }
    }

    @Test
    void roles_fit_their_units() {
        create(admin, user(newUsername(), grant(Role.PROVINCE_DESK, commune)))
                .statusCode(409)
                .body("code", equalTo("account.grant-not-province"));
        create(admin, user(newUsername(), grant(Role.COMMUNE_DESK, province)))
                .statusCode(409)
                .body("code", equalTo("account.grant-not-commune"));
        create(admin, user(newUsername(), Map.of("role", "ADMIN", "unitId", province.id())))
                .statusCode(400)
                .body("violations.field", contains("grants[0].unitId"));
        create(admin, user(newUsername(), Map.of("role", "PROVINCE_DESK", "unitId", 999_999_999)))
                .statusCode(404);
    }

    @Test
    void an_edit_of_another_version_is_refused() {
        var user = users.with();

        GivenUsers.bearing(admin)
                .header("If-Match", "\"7\"")
                .body(Map.of("displayName", "An"))
                .patch("/api/users/" + user.id())
                .then()
                .statusCode(412);
        edit(admin, user.id(), Map.of("displayName", "Nguyễn  Văn An "))
                .statusCode(200)
                .body("displayName", equalTo("Nguyễn Văn An"));
    }

    @Test
    void every_change_of_an_account_is_in_the_audit() {
        var user = users.with();
        edit(admin, user.id(), Map.of("displayName", "Nguyễn Văn An")).statusCode(200);

        GivenUsers.bearing(admin)
                .get("/api/audit?subjectType=user&subjectId=" + user.id())
                .then()
                .statusCode(200)
                .body("items.action", contains("user.edited", "user.created"))
                .body("items[0].role", equalTo("ADMIN"))
                .body("items[0].scope", equalTo("*"))
                .body("items[0].before.displayName", equalTo("Người dùng kiểm thử"))
                .body("items[0].after.displayName", equalTo("Nguyễn Văn An"));
    }

    @Test
    void a_disabled_user_is_out_at_once() {
        var user = users.with(GrantInput.of(Role.TRAINER));
        String token = user.signIn();

        edit(admin, user.id(), Map.of("disabled", true)).statusCode(200);

        GivenUsers.bearing(token).get("/api/me").then().statusCode(401);
        edit(admin, user.id(), Map.of("disabled", false)).statusCode(200);
        GivenUsers.bearing(token).get("/api/me").then().statusCode(401);
        GivenUsers.bearing(user.signIn()).get("/api/me").then().statusCode(200);
    }

    @Test
    void a_role_that_is_revoked_opens_nothing_from_the_next_request_on() {
        var user = users.with(GrantInput.of(Role.ADMIN));
        String token = user.signIn();
        String grant = get(admin, user.id()).statusCode(200).extract().path("grants[0].id");

        GivenUsers.bearing(admin)
                .delete("/api/users/" + user.id() + "/grants/" + grant)
                .then()
                .statusCode(200)
                .body("grants", hasSize(0));

        GivenUsers.bearing(token).get("/api/users").then().statusCode(403);
    }

    @Test
    void a_grant_is_valid_from_its_first_day_to_the_day_before_its_last() {
        var user = users.with();
        GivenUsers.bearing(admin)
                .body(Map.of("role", "TRAINER", "validFrom", "2026-08-04", "validTo", "2026-08-10"))
                .post("/api/users/" + user.id() + "/grants")
                .then()
                .statusCode(201);

        GivenUsers.bearing(user.signIn()).get("/api/me").then().body("roles", hasSize(0));
    }

    @Test
    void a_role_is_not_granted_twice_for_the_same_time() {
        var user = users.with(GrantInput.of(Role.TRAINER));

        GivenUsers.bearing(admin)
                .body(Map.of("role", "TRAINER"))
                .post("/api/users/" + user.id() + "/grants")
                .then()
                .statusCode(409)
                .body("code", equalTo("account.grant-exists"));
    }

    @Test
    void a_province_desk_looks_after_the_accounts_below_it_and_no_others() {
        String desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, province.id())).signIn();
        var below = users.with(GrantInput.of(Role.COMMUNE_DESK, commune.id()));
        var elsewhere = users.with(GrantInput.of(Role.COMMUNE_DESK, otherCommune.id()));
        var both = users.with(
                GrantInput.of(Role.COMMUNE_DESK, commune.id()), GrantInput.of(Role.COMMUNE_DESK, otherCommune.id()));
        var peer = users.with(GrantInput.of(Role.PROVINCE_DESK, province.id()));
        var nobodys = users.with();

        for (var other : List.of(elsewhere, both, peer, nobodys)) {
            get(desk, other.id()).statusCode(404);
            edit(desk, other.id(), Map.of("email", "x@example.vn")).statusCode(404);
            GivenUsers.bearing(desk)
                    .body(Map.of("password", "một mật khẩu khác"))
                    .put("/api/users/" + other.id() + "/password")
                    .then()
                    .statusCode(404);
        }
        get(desk, below.id()).statusCode(200);
        GivenUsers.bearing(desk)
                .get("/api/users?size=200&role=COMMUNE_DESK")
                .then()
                .body("items.username", hasItem(below.username()))
                .body("items.username", not(hasItem(elsewhere.username())))
                .body("items.username", not(hasItem(both.username())));
    }

    @Test
    void a_province_desk_grants_no_more_than_it_has() {
        var viewing = new GrantInput(
                Role.PROVINCE_DESK, province.id(), Set.of(Permission.VIEW, Permission.ENTER_DATA), null, null);
        String desk = users.with(viewing).signIn();

        for (Map<String, Object> tooFar : List.<Map<String, Object>>of(
                Map.of("role", "ADMIN"),
                grant(Role.PROVINCE_DESK, province),
                grant(Role.COMMUNE_DESK, otherCommune),
                Map.of("role", "TRAINER"),
                grant(Role.COMMUNE_DESK, commune))) { // usually with the search for people, which this desk lacks
            create(desk, user(newUsername(), tooFar)).statusCode(403).body("code", equalTo("account.grant-too-far"));
        }
        create(desk, user(newUsername())).statusCode(403).body("code", equalTo("account.grant-missing"));
        create(
                        desk,
                        user(
                                newUsername(),
                                Map.of("role", "COMMUNE_DESK", "unitId", commune.id(), "permissions", List.of("VIEW"))))
                .statusCode(201);
    }

    @Test
    void who_looks_after_no_accounts_sees_none() {
        for (Role role : List.of(Role.TRAINER, Role.TRAINEE)) {
            users.with(GrantInput.of(role)).request().get("/api/users").then().statusCode(403);
        }
        users.with(GrantInput.of(Role.COMMUNE_DESK, commune.id()))
                .request()
                .get("/api/users")
                .then()
                .statusCode(403);
    }

    @Test
    void accounts_are_found_without_accents() {
        var user = users.with();
        edit(admin, user.id(), Map.of("displayName", "Đặng Thị Hoà " + user.username()))
                .statusCode(200);

        GivenUsers.bearing(admin)
                .get("/api/users?q=dang thi hoa " + user.username())
                .then()
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(user.id().toString()));
        GivenUsers.bearing(admin)
                .queryParam("q", "\u0000")
                .get("/api/users")
                .then()
                .statusCode(400);
        GivenUsers.bearing(admin).get("/api/users?sort=passwordHash").then().statusCode(400);
    }

    @Test
    void malformed_ids_lead_nowhere() {
        get(admin, "1").statusCode(404);
        get(admin, UUID.randomUUID()).statusCode(404).body("code", equalTo("not-found.user"));
        GivenUsers.bearing(admin)
                .body("{}")
                .post("/api/users/null/grants")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse create(String token, Map<String, Object> input) {
        return GivenUsers.bearing(token).body(input).post("/api/users").then();
    }

    private static ValidatableResponse edit(String token, UUID id, Map<String, Object> patch) {
        return GivenUsers.bearing(token).body(patch).patch("/api/users/" + id).then();
    }

    private static ValidatableResponse get(String token, Object id) {
        return GivenUsers.bearing(token).get("/api/users/" + id).then();
    }

    private static String newUsername() {
        return "u" + UUID.randomUUID().toString().replace("-", "");
    }

    @SafeVarargs
    private static Map<String, Object> user(String username, Map<String, Object>... grants) {
        Map<String, Object> input = new HashMap<>();
        input.put("username", username);
        input.put("displayName", "Người dùng mới");
        input.put("password", GivenUsers.PASSWORD);
        input.put("grants", List.of(grants));
        return input;
    }

    private static Map<String, Object> grant(Role role, UnitView unit) {
        return Map.of("role", role.name(), "unitId", unit.id());
    }
}
