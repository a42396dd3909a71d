package vn.ntm.training.account.oidc;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.Units;

@QuarkusTest
@SentByNobody
class ExternalIdentityApiTest {

    private static final String ISSUER = "https://sso.example/realms/ntm";

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    private RequestSpecification admin;
    private String path;
    private UUID id;

    @BeforeEach
    void an_account_without_a_provider() {
        admin = users.admin().request();
        id = users.with(GrantInput.of(Role.TRAINEE)).id();
        path = "/api/users/" + id + "/external-identity";
    }

    @Test
    void an_administrator_links_relinks_and_unlinks_and_the_audit_tells_of_it() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();

        admin.get(path).then().statusCode(404);
        link(first).then().statusCode(200).body("subject", equalTo(first));
        link(first).then().statusCode(200);
        link(second).then().statusCode(200);
        admin.get(path).then().body("issuer", equalTo(ISSUER)).body("subject", equalTo(second));
        admin.delete(path).then().statusCode(204);
        admin.delete(path).then().statusCode(404);

        admin.get("/api/audit?subjectType=user&subjectId=" + id)
                .then()
                .body("items.action", hasItems("user.identity-linked", "user.identity-unlinked"));
    }

    @Test
    void one_person_of_the_provider_has_one_account() {
        String subject = UUID.randomUUID().toString();
        link(subject).then().statusCode(200);
        UUID other = users.with().id();

        admin.body(Map.of("issuer", ISSUER, "subject", subject))
                .put("/api/users/" + other + "/external-identity")
                .then()
                .statusCode(409)
                .body("code", equalTo("oidc.identity-taken"));
    }

    @Test
    void only_administrators_link_accounts() {
        long province = units.provincesOn(LocalDate.of(2026, 8, 3)).getFirst().id();
        var desk = users.with(GrantInput.of(Role.PROVINCE_DESK, province)).request();

        desk.get(path).then().statusCode(403);
        desk.body(Map.of("issuer", ISSUER, "subject", "x")).put(path).then().statusCode(403);
        GivenUsers.nobody().delete(path).then().statusCode(401);
    }

    @Test
    void what_is_no_issuer_or_subject_is_told() {
        admin.body(Map.of("issuer", "sso", "subject", " "))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("issuer", "subject"));
        admin.body(Map.of("issuer", ISSUER, "subject", "x", "roles", "ADMIN"))
                .put(path)
                .then()
                .statusCode(400);
        admin.body(Map.of("issuer", ISSUER, "subject", "x"))
                .put("/api/users/" + UUID.randomUUID() + "/external-identity")
                .then()
                .statusCode(404);
    }

    private Response link(String subject) {
        return admin.body(Map.of("issuer", ISSUER, "subject", subject)).put(path);
    }
}
